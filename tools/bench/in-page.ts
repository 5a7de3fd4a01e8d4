import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { bundleScript } from '../lib/bundle.ts';
import { findBrowser } from '../lib/find-browser.ts';
import type { SavedPage } from '../read/saved-page.ts';
import { serveSavedPages } from '../read/serve-saved.ts';
import { resolvePeer } from './packages.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** What one page cost, ms. `slice` is the longest stretch that spotting kept the thread for. */
export interface PageTimes {
  spotting: number;
  slice: number;
  readability: number;
  defuddle: number;
}

/** Times spotting and other extractors, each once and cold, in real pages without their scripts. */
export async function timePages(pages: Iterable<SavedPage>): Promise<PageTimes[]> {
  const tools = [
    [`${PROJECT}/lib/article/index.ts`, 'benchArticle'],
    [createRequire(import.meta.url).resolve('@mozilla/readability'), 'benchReadability'],
    [resolvePeer('defuddle'), 'benchDefuddle'],
  ].map(([entry = '', name = '']) => `${bundleScript(entry, name)};globalThis.${name} = ${name};undefined`);
  // Without the extension, so that nothing else works in the page.
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const server = await serveSavedPages(await page.context().newCDPSession(page));
    const results: PageTimes[] = [];
    for (const saved of pages) {
      server.serve(saved);
      await page.goto(saved.url, { waitUntil: 'load' });
      for (const tool of tools) await page.evaluate(tool);
      results.push(await page.evaluate<PageTimes>(TIME_EXTRACTORS));
    }
    return results;
  } finally {
    await browser.close();
  }
}

const TIME_EXTRACTORS = `(async () => {
  const spent = async (work) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  let slice = 0, last = performance.now();
  const pause = async () => { slice = Math.max(slice, performance.now() - last); last = performance.now(); };
  const spotting = await spent(() => benchArticle.findArticles(document, { url: location.href, pause }));
  slice = Math.max(slice, performance.now() - last);
  const readability = await spent(() => new benchReadability.Readability(document.cloneNode(true)).parse());
  const Defuddle = benchDefuddle.default ?? benchDefuddle;
  const defuddle = await spent(() => new Defuddle(document.cloneNode(true), { url: location.href }).parse());
  return { spotting, slice, readability, defuddle };
})()`;
