import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CachedAnswer,
  createLookup,
  KEEP_FOUND,
  KEEP_MISSING,
} from '../../../../lib/notes/wikipedia/client.ts';
import { type Canned, serveAnswers, summaryOf } from './server.ts';

const NOW = Date.UTC(2031, 2, 2, 12);
const SUMMARY = '/api/rest_v1/page/summary/';
let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
  vi.restoreAllMocks();
});

async function world(answers: Record<string, Canned>) {
  const server = await serveAnswers(answers);
  close = server.close;
  const clock = { now: NOW };
  const pause = { until: 0 };
  const store = new Map<string, CachedAnswer>();
  const lookup = createLookup({
    fetch: (url, init) => fetch(url, init),
    now: () => clock.now,
    cache: {
      get: async (key) => store.get(key) ?? null,
      set: async (key, value) => void store.set(key, value),
    },
    pause: {
      get: async () => pause.until,
      set: async (until) => {
        pause.until = until;
      },
    },
    host: () => server.url,
    userAgent: 'WhoSaidWhen-test',
  });
  return { ...lookup, server, clock, store };
}

const page = {
  body: summaryOf('Ana Ruiz', 'Norlandic politician (born 1970)', 'Ana Ruiz is a Norlandic politician.'),
};

describe('what is asked', () => {
  it('sends title and language, its own name, no cookies and no referrer', async () => {
    const { lookUp, server } = await world({ [`${SUMMARY}Ana_Ruiz`]: page });
    await lookUp('Ana Ruiz', 'en');
    const request = server.asked[0];
    expect(request?.method).toBe('GET');
    expect(request?.url).toBe(`${SUMMARY}Ana_Ruiz`);
    expect(request?.headers['api-user-agent']).toBe('WhoSaidWhen-test');
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers.referer).toBeUndefined();
  });

  it('never lets a name break out of the path', async () => {
    const { lookUp, server } = await world({});
    await lookUp('../../w/api.php?x=1#y', 'en');
    expect(server.asked[0]?.url).toBe(`${SUMMARY}..%2F..%2Fw%2Fapi.php%3Fx%3D1%23y`);
  });

  it('has at most three requests under way', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Name ${i}`);
    const { lookUp, server } = await world({});
    await Promise.all(names.map((name) => lookUp(name, 'en')));
    expect(server.asked).toHaveLength(12);
    expect(server.mostAtOnce()).toBeLessThanOrEqual(3);
  });
});

describe('what comes back', () => {
  it('a page', async () => {
    const { lookUp } = await world({ [`${SUMMARY}Ana_Ruiz`]: page });
    expect(await lookUp('Ana Ruiz', 'en')).toEqual({
      kind: 'page',
      readOn: '2031-03-02',
      page: {
        title: 'Ana Ruiz',
        description: 'Norlandic politician (born 1970)',
        extract: 'Ana Ruiz is a Norlandic politician.',
        url: 'https://en.wikipedia.org/wiki/Ana%20Ruiz',
      },
    });
  });

  it('a choice for a name that many bear', async () => {
    const pages = [
      { title: 'Bo Lund', description: 'Topics referred to by the same term' },
      { title: 'Bo Lund (golfer)', description: 'Norlandic golfer' },
      { title: 'Bo Lund (poet)', description: 'Norlandic poet' },
    ];
    const { lookUp } = await world({
      [`${SUMMARY}Bo_Lund`]: {
        body: summaryOf('Bo Lund', 'Topics', 'Bo Lund may refer to:', 'disambiguation'),
      },
      '/w/rest.php/v1/search/title?limit=10&q=Bo%20Lund': { body: JSON.stringify({ pages }) },
    });
    expect(await lookUp('Bo Lund', 'en')).toEqual({
      kind: 'choice',
      readOn: '2031-03-02',
      choices: pages.slice(1),
    });
  });

  it.each([
    ['no page', {}, { kind: 'none', readOn: '2031-03-02' }],
    [
      'a page without text',
      { body: summaryOf('Eva', '', '', 'no-extract') },
      { kind: 'none', readOn: '2031-03-02' },
    ],
    ['a server error', { status: 500 }, { kind: 'error', error: { kind: 'server', status: 500 } }],
    ['no JSON', { body: '<html>' }, { kind: 'error', error: { kind: 'malformed' } }],
    ['another shape', { body: '{"type":"standard"}' }, { kind: 'error', error: { kind: 'malformed' } }],
    ['a list', { body: '[]' }, { kind: 'error', error: { kind: 'malformed' } }],
  ])('%s', async (name, canned, want) => {
    const { lookUp } = await world(name === 'no page' ? {} : { [`${SUMMARY}Eva`]: canned });
    expect(await lookUp('Eva', 'en')).toEqual(want);
  });

  it('never a link to anywhere but Wikipedia', async () => {
    const bad = JSON.parse(summaryOf('Eva', 'd', 'e'));
    bad.content_urls.desktop.page = 'javascript:alert(1)';
    const { lookUp } = await world({ [`${SUMMARY}Eva`]: { body: JSON.stringify(bad) } });
    expect(await lookUp('Eva', 'en')).toEqual({ kind: 'error', error: { kind: 'malformed' } });
  });

  it('offline', async () => {
    const { lookUp, server } = await world({});
    await server.close();
    expect(await lookUp('Eva', 'en')).toEqual({ kind: 'error', error: { kind: 'offline' } });
  });

  it('no answer for ten seconds', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const asked = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(30));
    const { lookUp } = await world({ [`${SUMMARY}Eva`]: { hang: true } });
    expect(await lookUp('Eva', 'en')).toEqual({ kind: 'error', error: { kind: 'timeout' } });
    expect(asked).toHaveBeenCalledWith(10_000);
  });
});

describe('limits and memory', () => {
  it('asks once a week for what was found, once a day for what was not', async () => {
    const { lookUp, server, clock } = await world({ [`${SUMMARY}Ana_Ruiz`]: page });
    const asks = async (name: string) => {
      const before = server.asked.length;
      await lookUp(name, 'en');
      return server.asked.length - before;
    };
    expect([await asks('Ana Ruiz'), await asks('Nobody')]).toEqual([1, 1]);
    clock.now = NOW + KEEP_MISSING - 1;
    expect([await asks('Ana Ruiz'), await asks('Nobody')]).toEqual([0, 0]);
    clock.now = NOW + KEEP_MISSING;
    expect([await asks('Ana Ruiz'), await asks('Nobody')]).toEqual([0, 1]);
    clock.now = NOW + KEEP_FOUND;
    expect(await asks('Ana Ruiz')).toBe(1);
  });

  it('keeps nothing when told so, and uses what is kept', async () => {
    const { lookUp, store, server } = await world({ [`${SUMMARY}Ana_Ruiz`]: page });
    await lookUp('Ana Ruiz', 'en', { keep: false });
    expect(store.size).toBe(0);
    await lookUp('Ana Ruiz', 'en');
    await lookUp('Ana Ruiz', 'en', { keep: false });
    expect([store.size, server.asked.length]).toEqual([1, 2]);
  });

  it('keeps no error', async () => {
    const { lookUp, store } = await world({ [`${SUMMARY}Eva`]: { status: 500 } });
    await lookUp('Eva', 'en');
    expect(store.size).toBe(0);
  });

  it.each([
    ['seconds', '30', 30_000],
    ['a date', new Date(NOW + 40_000).toUTCString(), 40_000],
    ['nonsense', 'soon', 60_000],
  ])('waits as long as the server says: %s', async (_, header, wait) => {
    const { lookUp, server, clock } = await world({
      [`${SUMMARY}Eva`]: { status: 429, headers: { 'retry-after': header } },
    });
    expect(await lookUp('Eva', 'en')).toEqual({
      kind: 'error',
      error: { kind: 'limited', until: NOW + wait },
    });
    clock.now = NOW + wait - 1;
    expect(await lookUp('Bo', 'en')).toEqual({
      kind: 'error',
      error: { kind: 'limited', until: NOW + wait },
    });
    expect(server.asked).toHaveLength(1);
    clock.now = NOW + wait;
    expect((await lookUp('Bo', 'en')).kind).toBe('none');
  });
});
