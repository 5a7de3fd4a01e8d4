import type { Page } from 'playwright';
import { launchChromium } from '../lib/launch-chromium.ts';
import { askReader, type TabAnswer } from './ask-reader.ts';
import type { SavedPage } from './saved-page.ts';
import { type SavedPageServer, serveSavedPages } from './serve-saved.ts';

/** Longest time for one page, ms. */
const PAGE_TIMEOUT = 30_000;

/** Any page of the extension's own will do; this one runs no script. */
const OWN_PAGE = 'manifest.json';

const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=HttpsUpgrades'];

export interface ReadingTab {
  /** What the extension made of a page. Rejects when the page hangs or crashes; the tab is then of no more use. */
  read(page: SavedPage): Promise<TabAnswer>;
  close(): Promise<void>;
}

export interface ReadingBrowser {
  openTab(): Promise<ReadingTab>;
  close(): Promise<void>;
}

/** Chromium with the built extension and without a network. */
export async function openReadingBrowser(extension: string): Promise<ReadingBrowser> {
  const { context, extensionId } = await launchChromium(extension, { args: OFFLINE });
  const ownPage = `chrome-extension://${extensionId}/${OWN_PAGE}`;
  const desk = await context.newPage();
  await desk.goto(ownPage);
  // The TypeScript runner names functions with a helper that it defines outside of them.
  await desk.evaluate('globalThis.__name = (named) => named');
  return {
    async openTab() {
      const page = await context.newPage();
      await page.goto(ownPage);
      const tabId = await page.evaluate(ownTabId);
      const server = await serveSavedPages(await context.newCDPSession(page));
      return {
        read: (saved) => within(PAGE_TIMEOUT, readPage({ desk, page, tabId, server }, saved)),
        close: () => page.close(),
      };
    },
    close: () => context.close(),
  };
}

async function readPage(
  { desk, page, tabId, server }: { desk: Page; page: Page; tabId: number; server: SavedPageServer },
  saved: SavedPage,
): Promise<TabAnswer> {
  const crashed = new Promise<never>((_resolve, reject) =>
    page.once('crash', () => reject(new Error('the tab crashed'))),
  );
  server.serve(saved);
  const read = async () => {
    await page.goto(saved.url, { waitUntil: 'commit', timeout: PAGE_TIMEOUT });
    return desk.evaluate(askReader, tabId);
  };
  return Promise.race([read(), crashed]);
}

/** Runs in a page of the extension. */
async function ownTabId(): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } })
    .chrome;
  return (await tabs.getCurrent()).id;
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
