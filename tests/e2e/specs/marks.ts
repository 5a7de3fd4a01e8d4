import { describe, expect, it } from 'vitest';
import { looks, type PaintedMark, paintedMarks, settledMarks, showMark, textsOf } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { pause, until } from '../lib/until.ts';
import type { PageName } from '../lib/world.ts';

interface Words {
  people?: string[];
  quotes?: string[];
  /** A mark may say more: "the evening of October 22". */
  dates?: string[];
  /** Must stand in no mark of any kind. */
  nowhere?: string[];
}

/** What is to be marked on each page; more may be. Quotes by their first words. */
const WORDS: [PageName, Words][] = [
  [
    'report',
    {
      people: ['Priya Ramanathan', 'Ramanathan', 'Gregor Aldane', 'Aldane', 'Beatrix Lomax', 'Ansgar Thorne'],
      quotes: [
        '“I did not say it might fail',
        '“I had it on my desk,”',
        '“as if they had done',
        '“Put off by whom?”',
      ],
      dates: ['October 9', 'October 22', 'next Tuesday', 'December 1', 'March 2024'],
      nowhere: ['Hanneke Bloom', 'Odile Marchetti', 'Aldous Verney', 'safety reset'],
    },
  ],
  [
    'traps',
    {
      people: ['Joran Haldane', 'Mai Jun', 'Wilhelmina Sorrel', 'June Marchbanks'],
      quotes: ['“I have just come out', '“There is nothing weak', '“reckless theater.”'],
      dates: ['last night', 'March 1 next year', 'August 2022', 'April 20'],
      nowhere: ['LUCIEN FARRADAY', 'fishing patrols'],
    },
  ],
  [
    'singleQuotes',
    {
      people: ['Beatrix Lomax', 'Rupert Thistlewood', 'Cressida Vane', 'Enoch Tregarth'],
      quotes: ['‘It’s not a levy', '‘Nobody likes it,’', '‘I can’t defend it', '‘We’ve been promised'],
      dates: ['last night', 'January 2019', 'April 2026'],
    },
  ],
  [
    'longQuote',
    {
      people: ['Esmond Corrigan', 'Dympna Kowalczyk'],
      quotes: ['“When my grandfather', '“There is a tug'],
      dates: ['1904', 'September 15'],
    },
  ],
  [
    'live',
    {
      people: ['Ezra Pennington', 'Delphine Arkwright'],
      quotes: ['“Nobody has been turned'],
      dates: ['January 2019'],
    },
  ],
  [
    'obituary',
    {
      people: ['Ottoline Fairweather', 'Jonah Pike'],
      quotes: ['“It is a good lamp,”'],
      dates: ['3 June 1933', '9 December'],
    },
  ],
  [
    'paywall',
    { people: ['Aldous Verney', 'Henrietta Osei'], quotes: ['“We argued about'], nowhere: ['Subscribe'] },
  ],
  [
    'consent',
    {
      people: ['Thaddeus Moon', 'Xanthe Moriarty'],
      quotes: ['“I ran out of'],
      dates: ['May 19'],
      nowhere: ['Benedict Cookson'],
    },
  ],
  [
    'amp',
    {
      people: ['Agatha Brimblecombe', 'Mortimer Kass'],
      quotes: ['“I was losing,”'],
      dates: ['October 2023'],
    },
  ],
  [
    'split',
    {
      people: ['Evander Quist', 'Mirabel Hallam', 'Lavinia Roe'],
      dates: ['14 November 1924', '2 September 2003'],
    },
  ],
  [
    'undated',
    { people: ['Philomena Garrick', 'Lucan Fitzroy'], quotes: ['“He used to say'], dates: ['April 2012'] },
  ],
  [
    'strict',
    {
      people: ['Philippa Underhay', 'Rupert Thistlewood'],
      quotes: ['“We cannot say'],
      dates: ['May 7', 'September 3'],
    },
  ],
  [
    'dark',
    {
      people: ['Solveig Marrable', 'Otis Greenhalgh'],
      quotes: ['“They thank the harbour,”'],
      dates: ['2008'],
    },
  ],
  [
    'shadow',
    { people: ['Josephine Larkspur', 'Edmund Tallis'], quotes: ['“It was behind'], dates: ['October 1967'] },
  ],
];

export function marksSpec(here: Here): void {
  it.each(WORDS)('stand at the right words: %s', async (page, words) => {
    const tab = await here().open(page);
    const marks = await settledMarks(tab);
    expect(textsOf(marks, 'people')).toEqual(expect.arrayContaining(words.people ?? []));
    const dates = textsOf(marks, 'dates');
    for (const part of words.dates ?? []) {
      expect(
        dates.filter((date) => date.includes(part)),
        part,
      ).not.toEqual([]);
    }
    const quotes = textsOf(marks, 'quotes');
    for (const start of words.quotes ?? []) {
      expect(
        quotes.filter((quote) => quote.startsWith(start)),
        start,
      ).toHaveLength(1);
    }
    for (const text of words.nowhere ?? []) expect(markedWith(marks, text), text).toEqual([]);
  });

  it('tell light paper from dark', async () => {
    const light = await settledMarks(await here().open('report'));
    const dark = await settledMarks(await here().open('dark'));
    expect([...new Set(light.map(({ tone }) => tone))]).toEqual(['light']);
    expect([...new Set(dark.map(({ tone }) => tone))]).toEqual(['dark']);
  });

  it.each([
    ['people', 'Ramanathan'],
    ['quotes', '“I did not say'],
    ['dates', 'October 9'],
  ] as const)('are painted: %s', async (kind, text) => {
    const tab = await here().open('report');
    await settledMarks(tab);
    const { marked, plain } = await looks(here(), tab, kind, text);
    expect(marked.equals(plain)).toBe(false);
  });

  it('leave the page as it was', async () => {
    const { open, store, send, tabId } = here();
    await store({ run: 'click' });
    const tab = await open('report');
    await pause(300);
    const before = await tab.evaluate(() => {
      CSS.highlights.set('page-own', new Highlight(document.createRange()));
      const counter = new MutationObserver((records) => {
        document.title = `${records.length} mutations`;
      });
      counter.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      return document.documentElement.outerHTML;
    }, null);
    await send('readTab', await tabId());
    await settledMarks(tab);
    const after = await tab.evaluate(
      () => ({ html: document.documentElement.outerHTML, own: CSS.highlights.has('page-own') }),
      null,
    );
    expect(after.html).toBe(before);
    expect(after.own).toBe(true);
  });

  describe('are switched off', () => {
    it.each(['people', 'quotes', 'dates'] as const)(
      'for %s alone, and on again, in the open page',
      async (kind) => {
        const { open, store } = here();
        const tab = await open('report');
        const all = await settledMarks(tab);
        await store({ marks: { people: true, quotes: true, dates: true, [kind]: false } });
        const fewer = await until('fewer marks', async () => {
          const now = await settledMarks(tab);
          return now.every((mark) => mark.kind !== kind) && now;
        });
        expect(new Set(fewer.map((mark) => mark.kind)).size).toBe(2);
        await store({});
        await until('all marks', async () => (await paintedMarks(tab)).length === all.length);
      },
    );

    it('for the site, at once', async () => {
      const { open, store } = here();
      const tab = await open('report');
      await settledMarks(tab);
      await store({ sites: { mode: 'all-but', off: ['127.0.0.1'], only: [] } });
      await until('no marks', async () => (await paintedMarks(tab)).length === 0);
      const other = await open('traps');
      await pause(800);
      expect(await paintedMarks(other)).toEqual([]);
      await store({});
      await settledMarks(tab);
      await settledMarks(other);
    });
  });

  it('are on no page that is not an article, where no reader runs at all', async () => {
    const { open, send, tabId, site } = here();
    for (const name of ['front', 'section', 'search', 'shop'] as const) {
      const tab = await open(name);
      const id = await tabId();
      await pause(900);
      expect(await paintedMarks(tab), name).toEqual([]);
      await expect(send('getPageState', undefined, id), name).rejects.toThrow();
      const served = await tab.evaluate(async () => {
        const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        return document.documentElement.outerHTML === fresh.documentElement.outerHTML;
      }, null);
      expect(served, `${name} of ${site.url}`).toBe(true);
    }
  });

  it('break no rule of a strict page', async () => {
    const tab = await here().open('strict');
    await settledMarks(tab);
    const box = await showMark(tab, 'people', 'Philippa Underhay');
    await tab.move(box.x + box.width / 2, box.y + box.height / 2);
    await pause(600);
    expect(await tab.evaluate(() => globalThis.policyViolations, null)).toEqual([]);
  });
}

function markedWith(marks: PaintedMark[], text: string): string[] {
  return marks.map((mark) => mark.text).filter((marked) => marked.includes(text));
}
