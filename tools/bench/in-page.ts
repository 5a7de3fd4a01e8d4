import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { buildFolder } from '../lib/built-extension.ts';
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

/** Times the gate as built, once and cold, in each page: ms. It only has to find an extension around it. */
export async function timeGate(pages: Iterable<SavedPage>): Promise<number[]> {
  const gate = readFileSync(join(buildFolder('chrome'), 'gate.js'), 'utf8');
  const script = `globalThis.chrome = { runtime: { id: 'bench', sendMessage: async () => {} } };
    (() => { const start = performance.now();\n${gate}\nreturn performance.now() - start; })()`;
  return inEachPage(pages, (page) => page.evaluate<number>(script));
}

/** Times spotting and other extractors, each once and cold, in real pages without their scripts. */
export async function timePages(pages: Iterable<SavedPage>): Promise<PageTimes[]> {
  const tools = [
    [`${PROJECT}/lib/article/index.ts`, 'benchArticle'],
    [createRequire(import.meta.url).resolve('@mozilla/readability'), 'benchReadability'],
    [resolvePeer('defuddle'), 'benchDefuddle'],
  ].map(([entry = '', name = '']) => `${bundleScript(entry, name)};globalThis.${name} = ${name};undefined`);
  return inEachPage(pages, async (page) => {
    for (const tool of tools) await page.evaluate(tool);
    return page.evaluate<PageTimes>(TIME_EXTRACTORS);
  });
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

/** Without the extension, so that nothing else works in the page. */
async function inEachPage<T>(pages: Iterable<SavedPage>, work: (page: Page) => Promise<T>): Promise<T[]> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const server = await serveSavedPages(await page.context().newCDPSession(page));
    const results: T[] = [];
    for (const saved of pages) {
      server.serve(saved);
      await page.goto(saved.url, { waitUntil: 'load' });
      results.push(await work(page));
    }
    return results;
  } finally {
    await browser.close();
  }
}
