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
    ? await tabOf(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

async function tabOf(id: number) {
  try {
    return await browser.tabs.get(id);
  } catch {
    return null;
  }
}

/** Finds out all that decides what the popup shows. */
export async function factsOf({ id, url }: Tab, settings: Settings): Promise<TabFacts> {
  const site = siteOf(url ?? '');
  const [permitted, probe] = await Promise.all([
    browser.permissions.contains(NEWS_PAGES),
    // A page whose url is hidden cannot be looked into: where the user has withheld the right, Chromium never answers.
    url === undefined ? null : probePage(id),
  ]);
  return {
    url,
    page: probe?.reader ? await askReader(id) : null,
    permitted,
    contentType: probe?.contentType ?? null,
    site,
    siteOn: isSiteOn(site, settings),
    run: settings.run,
  };
}

/** The reader's answer. A reader that does not answer yet is at its beginning. */
async function askReader(tab: number): Promise<PageState> {
  try {
    return await sendMessage('getPageState', undefined, tab);
  } catch {
    return { status: 'reading' };
  }
}

/** The name under which the reader stands in its world, the isolated one of the page (entrypoints/reader/index.ts). */
const READER = 'whoSaidWhenReader';

interface Probe {
  contentType: string;
  reader: boolean;
}

/**
 * Looks into the page itself, which tells PDF viewers, closed pages and pages without a reader apart; a message to a
 * reader that is not there would only be an error in the log. Null where the browser lets no script in.
 */
async function probePage(tabId: number): Promise<Probe | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (reader: string) => ({ contentType: document.contentType, reader: reader in globalThis }),
      args: [READER],
    });
    return (answer?.result as Probe | undefined) ?? null;
  } catch {
    return null;
  }
}
