import { dirname, join } from 'node:path';
import { pages } from '../../tests/fixtures/pages.ts';
import { serveSite } from '../../tests/fixtures/serve.ts';
import { readJsonl } from '../lib/jsonl.ts';
import { goldFile, kitIsHere } from '../quality/kit.ts';
import type { PageRecord } from '../read/page-record.ts';
import { openSavedPage, type SavedPage } from '../read/saved-page.ts';

/** Pages of the evaluation set that articles are timed on; the gate is timed on one in so many pages of any kind. */
const NEWS_SET = 'fundus';
const EVERY = 8;
const DEMO = [
  pages.report,
  pages.traps,
  pages.singleQuotes,
  pages.longQuote,
  pages.live,
  pages.obituary,
  pages.long,
];

export interface SamplePages {
  /** Where they are from, in words. */
  from: string;
  /** Opens them one by one. */
  articles: () => Iterable<SavedPage>;
  /** Articles and others. */
  all: () => Iterable<SavedPage>;
}

/** Real news pages where the evaluation kit is at hand, else the demo site's. */
export async function samplePages(): Promise<SamplePages> {
  return kitIsHere() ? kitPages() : demoPages();
}

function kitPages(): SamplePages {
  const list = goldFile('pages/index.jsonl');
  const records = readJsonl<PageRecord & { set: string }>(list);
  function* open(chosen: PageRecord[]) {
    for (const { file, url } of chosen) yield openSavedPage(join(dirname(list), file), url);
  }
  const articles = records.filter(({ set }) => set === NEWS_SET);
  const some = records.filter((_, i) => i % EVERY === 0);
  return {
    from: `${articles.length} news pages, ${some.length} pages of all kinds`,
    articles: () => open(articles),
    all: () => open(some),
  };
}

async function demoPages(): Promise<SamplePages> {
  const site = await serveSite();
  const open = (path: string) =>
    fetch(site.url + path).then(async (answer) => ({
      url: `https://demo.example${path}`,
      bytes: Buffer.from(await answer.arrayBuffer()),
      contentType: 'text/html; charset=utf-8',
    }));
  const articles = await Promise.all(DEMO.map(open));
  const others = await Promise.all([pages.front, pages.section, pages.search, pages.shop].map(open));
  await site.close();
  return {
    from: `${articles.length} articles of the demo site`,
    articles: () => articles,
    all: () => [...articles, ...others],
  };
}
