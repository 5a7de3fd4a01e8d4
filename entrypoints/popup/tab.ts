import { browser } from 'wxt/browser';
import { type PageState, sendMessage } from '../../lib/extension/messages.ts';
import { isSiteOn, type Settings, siteOf } from '../../lib/extension/settings.ts';
import type { TabFacts } from '../../lib/ui/popup/view.ts';

/** What the extension needs to read news pages: the same as in the manifest. */
export const NEWS_PAGES = { origins: ['http://*/*', 'https://*/*'] };

export interface Tab {
  id: number;
  /** Undefined where the browser does not tell. */
  url: string | undefined;
}

/** The tab the popup was opened over; `?tab=ID` names another (for a popup opened as a page). Null when there is none. */
export async function popupTab(search: string): Promise<Tab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Finds out all that decides what the popup shows. */
export async function factsOf({ id, url }: Tab, settings: Settings): Promise<TabFacts> {
  const site = siteOf(url ?? '');
  const page = await askReader(id);
  const [permitted, contentType] = await Promise.all([
    browser.permissions.contains(NEWS_PAGES),
    page ? 'text/html' : contentTypeOf(id),
  ]);
  return { url, page, permitted, contentType, site, siteOn: isSiteOn(site, settings), run: settings.run };
}

/** The reader's answer; null when there is none in the page. */
async function askReader(tab: number): Promise<PageState | null> {
  try {
    return (await sendMessage('getPageState', undefined, tab)) ?? null;
  } catch {
    return null;
  }
}

/** Asks the page itself, which tells PDF viewers and closed pages from pages without an article. */
async function contentTypeOf(tabId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}
