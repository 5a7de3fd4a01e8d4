import { availableParallelism } from 'node:os';
import type { TabAnswer } from '../lib/ask-reader.ts';
import { openReadingBrowser, type ReadingBrowser, type ReadingTab } from './reading-browser.ts';
import type { SavedPage } from './saved-page.ts';

/** A tab is closed after so many pages, the whole browser after so many more: what pages leave behind goes with them. */
const PAGES_PER_TAB = 40;
const PAGES_PER_BROWSER = 400;
const ATTEMPTS = 2;

/** Two tabs a processor: one waits while the other works. */
export const DEFAULT_TABS = 2 * availableParallelism();

export interface ReadOptions {
  extension: string;
  /** How many pages are read at once. */
  tabs: number;
}

/** One page that was read, or could not be: `answer` or `error`. */
export type ReadResult<T> = { item: T; answer: TabAnswer } | { item: T; error: Error };

/**
 * Reads saved pages with the built extension, several at once, and yields each result as it comes. `open` is called
 * just before a page is needed, so that not all of them are held at a time. A page that fails is tried once more.
 */
export async function* readPages<T>(
  items: readonly T[],
  open: (item: T) => SavedPage,
  { extension, tabs }: ReadOptions,
): AsyncGenerator<ReadResult<T>> {
  for (let at = 0; at < items.length; at += PAGES_PER_BROWSER) {
    const browser = await openReadingBrowser(extension);
    try {
      yield* readBatch(items.slice(at, at + PAGES_PER_BROWSER), open, browser, tabs);
    } finally {
      await browser.close();
    }
  }
}

async function* readBatch<T>(
  items: readonly T[],
  open: (item: T) => SavedPage,
  browser: ReadingBrowser,
  tabs: number,
): AsyncGenerator<ReadResult<T>> {
  const queue = [...items];
  const done: ReadResult<T>[] = [];
  let wake = () => {};
  const worker = async () => {
    const tab = renewingTab(browser);
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      done.push(await readOne(item, open, tab));
      wake();
    }
    await tab.close();
  };
  const workers = Array.from({ length: Math.min(tabs, items.length) }, worker);
  for (let given = 0; given < items.length; ) {
    const result = done.shift();
    if (result) {
      given++;
      yield result;
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  await Promise.all(workers);
}

async function readOne<T>(item: T, open: (item: T) => SavedPage, tab: RenewingTab): Promise<ReadResult<T>> {
  let error = new Error('not tried');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return { item, answer: await tab.read(open(item)) };
    } catch (reason) {
      error = reason instanceof Error ? reason : new Error(String(reason));
    }
  }
  return { item, error };
}

interface RenewingTab {
  read(page: SavedPage): Promise<TabAnswer>;
  close(): Promise<void>;
}

/** A tab that is replaced by a fresh one every so many pages and after every failure. */
function renewingTab(browser: ReadingBrowser): RenewingTab {
  let tab: ReadingTab | null = null;
  let read = 0;
  const drop = async () => {
    await tab?.close().catch(() => {});
    tab = null;
    read = 0;
  };
  return {
    async read(page) {
      if (read++ >= PAGES_PER_TAB) await drop();
      tab ??= await browser.openTab();
      try {
        return await tab.read(page);
      } catch (error) {
        await drop();
        throw error;
      }
    },
    close: drop,
  };
}
