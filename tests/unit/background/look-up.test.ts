import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createLookUp } from '../../../entrypoints/background/look-up.ts';
import { DEFAULT_SETTINGS, settings } from '../../../lib/extension/settings.ts';
import { forgetWikipedia } from '../../../lib/extension/wikipedia-cache.ts';
import type { LookupQuestion } from '../../../lib/notes/wikipedia/types.ts';
import { summaryOf } from '../notes/wikipedia/server.ts';

const DAY = 24 * 3600 * 1000;
const question: LookupQuestion = {
  name: 'Ana Ruiz',
  language: 'en',
  role: 'transport minister',
  published: '2031-03-02',
};
const open = { tab: { id: 1, incognito: false }, url: 'https://harbour.example/ferries' } as never;
const hidden = { tab: { id: 2, incognito: true }, url: 'https://harbour.example/ferries' } as never;

const permissions = {
  getAll: vi.fn(async (): Promise<object> => ({ origins: [] })),
  contains: vi.fn(async (_rights: object) => true),
};
const ask = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '9.9.9' }) as never;
  vi.stubGlobal('fetch', ask);
  ask.mockImplementation(
    async () =>
      new Response(
        summaryOf(
          'Ana Ruiz',
          'Norlandic politician (born 1970)',
          'Ana Ruiz is a minister. She rows in winter.',
        ),
      ),
  );
  permissions.contains.mockResolvedValue(true);
  await settings.setValue({ ...DEFAULT_SETTINGS, wikipedia: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const kept = async () => Object.keys(JSON.parse(JSON.stringify(await fakeBrowser.storage.local.get())));

describe('nothing is asked', () => {
  test('while it is switched off, as it is at first', async () => {
    await settings.setValue(DEFAULT_SETTINGS);
    expect(await createLookUp()(question, open)).toEqual({ kind: 'off' });
    expect(ask).not.toHaveBeenCalled();
  });

  test('where settings from another device say on, and this browser has not been asked', async () => {
    permissions.contains.mockResolvedValue(false);
    expect(await createLookUp()(question, open)).toEqual({ kind: 'off' });
    expect(ask).not.toHaveBeenCalled();
  });

  test.each(['evil.example/', 'en.evil', '', 'EN'])('of a language that is none: %j', async (language) => {
    expect(await createLookUp()({ ...question, language }, open)).toEqual({ kind: 'off' });
    expect(ask).not.toHaveBeenCalled();
  });
});

test('what leaves the device is the name and the language', async () => {
  await createLookUp()(question, open);
  expect(ask).toHaveBeenCalledOnce();
  const [url, init] = ask.mock.calls[0] as [string, RequestInit];
  expect(url).toBe('https://en.wikipedia.org/api/rest_v1/page/summary/Ana_Ruiz');
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(init.headers).toEqual({
    'Api-User-Agent': 'WhoSaidWhen/9.9.9 (browser extension)',
    Accept: 'application/json',
  });
  expect(JSON.stringify(ask.mock.calls)).not.toMatch(/harbour|transport|2031/);
});

test('a page that agrees with the article is sure, and comes with its first sentence', async () => {
  const answer = await createLookUp()(question, open);
  expect(answer).toMatchObject({ kind: 'page', sure: true, page: { extract: 'Ana Ruiz is a minister.' } });
});

test.each([
  ['the article says nothing of the person', { role: '' }],
  ['the article says something else', { role: 'goalkeeper' }],
  ['the article is older than the person', { published: '1975-01-01' }],
])('not sure when %s', async (_, other) => {
  expect(await createLookUp()({ ...question, ...other }, open)).toMatchObject({ kind: 'page', sure: false });
});

test('asked once, kept for a week; from private windows nothing is kept', async () => {
  const lookUp = createLookUp();
  await lookUp(question, hidden);
  expect(await kept()).toEqual([]);
  await lookUp(question, open);
  await lookUp(question, open);
  await lookUp(question, hidden);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).toContain('Ana Ruiz');
  await forgetWikipedia();
  expect(await kept()).toEqual([]);
});

test('what has run out does not stay', async () => {
  vi.useFakeTimers({ now: Date.UTC(2031, 2, 2), toFake: ['Date'] });
  const lookUp = createLookUp();
  await lookUp(question, open);
  vi.setSystemTime(Date.now() + 8 * DAY);
  await lookUp({ ...question, name: 'Bo Lund' }, open);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('en:Ana Ruiz');
});

test('a pause that Wikipedia asks for outlives a stop of the background', async () => {
  ask.mockResolvedValueOnce(new Response('', { status: 429, headers: { 'retry-after': '600' } }));
  expect(await createLookUp()(question, open)).toMatchObject({ kind: 'error', error: { kind: 'limited' } });
  expect(await createLookUp()({ ...question, name: 'Bo Lund' }, open)).toMatchObject({
    error: { kind: 'limited' },
  });
  expect(ask).toHaveBeenCalledOnce();
});
