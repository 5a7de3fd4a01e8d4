import { browser } from 'wxt/browser';
import type { Explanation } from '../../lib/article/explain.ts';
import { sendMessage } from '../../lib/extension/messages.ts';
import type { OpenPage } from '../../lib/ui/options/explain.tsx';

/** A reader that has just been put into a page listens after its settings are read: how often to ask it, and how long between, ms. */
const ATTEMPTS = 20;
const BETWEEN = 100;

/** The pages of the web that are open, the one looked at last first. */
export async function openPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title || (url ?? '') }]));
}

/** Asks the reader in a tab, which is put there first, as for “Read this page”. Null where the browser does not allow it. */
export async function explainTab(tab: number): Promise<Explanation | null> {
  if (!(await sendMessage('readTab', tab).catch(() => false))) return null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await sendMessage('explain', undefined, tab);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }
  return null;
}
