import { type Browser, browser } from 'wxt/browser';
import { type Settings, settings } from '../../lib/extension/settings.ts';
import { marksCss } from '../../lib/ui/marks/css.ts';

type Target = Browser.scripting.InjectionTarget;

/** The document a message came from: named by its id, so that a page opened since in the same tab is not meant. */
export function targetOf(sender: Browser.runtime.MessageSender): Target | null {
  if (sender.tab?.id === undefined) return null;
  return sender.documentId
    ? { tabId: sender.tab.id, documentIds: [sender.documentId] }
    : { tabId: sender.tab.id };
}

/** Only pages of the web: the browser's own pages, stores and files have other rules. */
export function isReadable(url: string | undefined): boolean {
  return /^https?:/.test(url ?? '');
}

/** Puts the marks' style and the reader into a document. Rejects where the browser does not allow it. */
export async function injectReader(target: Target, { colours }: Settings): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS({ target, css: marksCss(colours), origin: 'AUTHOR' }),
    browser.scripting.executeScript({ target, files: ['/reader.js'] }),
  ]);
}

/** The reader is about to show its first card in this document. Rejects where the browser does not allow it any more. */
export async function injectCard(target: Target | null): Promise<void> {
  if (target) await browser.scripting.executeScript({ target, files: ['/card.js'] });
}

/** The reader was asked for by the user. False where the browser does not allow it. */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await injectReader({ tabId }, await settings.getValue());
    return true;
  } catch {
    return false;
  }
}

/** Other colours for the marks of an open page. The old rules are taken out, else they could win when set again. */
export async function restyle(
  target: Target | null,
  { was, now }: { was: Settings['colours']; now: Settings['colours'] },
): Promise<void> {
  if (!target) return;
  await browser.scripting.removeCSS({ target, css: marksCss(was), origin: 'AUTHOR' });
  await browser.scripting.insertCSS({ target, css: marksCss(now), origin: 'AUTHOR' });
}

/** After install, update and a change of settings: open tabs get the gate (or are asked to look again). */
export async function injectGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] }),
    ),
  );
}
