import type { Page } from 'playwright';
import { askReader, type TabAnswer } from './ask-reader.ts';
import type { ChromiumWithExtension } from './launch-chromium.ts';

/** Any page of the extension's own will do; this one runs no script. */
const OWN_PAGE = 'manifest.json';

export interface TabOfBrowser {
  page: Page;
  /** The extension's name for the tab. */
  tabId: number;
}

/** A page of the extension from which tabs can be asked what their readers have read. */
export interface Desk {
  page: Page;
  openTab(): Promise<TabOfBrowser>;
  /**
   * Resolves when the tab's present page is read or turns out to be left alone; `anyway`: then it is read all the same.
   * Rejects when the tab is gone.
   */
  ask(tab: TabOfBrowser, anyway?: boolean): Promise<TabAnswer>;
  /** The popup as a page of its own, over this tab. */
  openPopup(tabId: number): Promise<Page>;
}

export async function openDesk({ context, extensionId }: ChromiumWithExtension): Promise<Desk> {
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const openOwn = async (path: string) => {
    const page = await context.newPage();
    await page.goto(own(path));
    return page;
  };
  const page = await openOwn(OWN_PAGE);
  // The TypeScript runner names functions with a helper that it defines outside of them.
  await page.evaluate('globalThis.__name = (named) => named');
  return {
    page,
    async openTab() {
      const tab = await openOwn(OWN_PAGE);
      return { page: tab, tabId: await tab.evaluate(ownTabId) };
    },
    ask: ({ page: asked, tabId }, anyway = false) =>
      page.evaluate(askReader, { tabId, url: asked.url(), anyway }),
    openPopup: (tabId) => openOwn(`popup.html?tab=${tabId}`),
  };
}

/** Runs in a page of the extension. */
async function ownTabId(): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } })
    .chrome;
  return (await tabs.getCurrent()).id;
}
