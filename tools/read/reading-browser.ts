import type { TabAnswer } from '../lib/ask-reader.ts';
import { type Desk, openDesk, type TabOfBrowser } from '../lib/desk.ts';
import { launchChromium } from '../lib/launch-chromium.ts';
import type { SavedPage } from './saved-page.ts';
import { type SavedPageServer, serveSavedPages } from './serve-saved.ts';

/** Longest time for one page, ms. */
const PAGE_TIMEOUT = 30_000;

const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=HttpsUpgrades'];

export interface ReadingTab {
  /**
   * What the extension made of a page; one that it leaves alone is read as on a click. Rejects when the page hangs or
   * crashes; the tab is then of no more use.
   */
  read(page: SavedPage): Promise<TabAnswer>;
  close(): Promise<void>;
}

export interface ReadingBrowser {
  openTab(): Promise<ReadingTab>;
  close(): Promise<void>;
}

/** Chromium with the built extension and without a network. */
export async function openReadingBrowser(extension: string): Promise<ReadingBrowser> {
  const browser = await launchChromium(extension, { args: OFFLINE });
  const desk = await openDesk(browser).catch(async (error) => {
    await browser.context.close();
    throw error;
  });
  return {
    async openTab() {
      const tab = await desk.openTab();
      const server = await serveSavedPages(await browser.context.newCDPSession(tab.page));
      return {
        read: (saved) => within(PAGE_TIMEOUT, readPage(desk, tab, server, saved)),
        close: () => tab.page.close(),
      };
    },
    close: () => browser.context.close(),
  };
}

async function readPage(
  desk: Desk,
  tab: TabOfBrowser,
  server: SavedPageServer,
  saved: SavedPage,
): Promise<TabAnswer> {
  const crashed = new Promise<never>((_resolve, reject) =>
    tab.page.once('crash', () => reject(new Error('the tab crashed'))),
  );
  server.serve(saved);
  const read = async () => {
    await tab.page.goto(saved.url, { waitUntil: 'commit', timeout: PAGE_TIMEOUT });
    return desk.ask(tab, true);
  };
  return Promise.race([read(), crashed]);
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
