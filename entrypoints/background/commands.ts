import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/extension/messages.ts';
import { readTab } from './inject.ts';

/** Keyboard commands act on the page in front. A page without the reader has no marks to step through. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'read-page') await readTab(tab.id);
    if (command === 'next-mark') await sendMessage('step', 'next', tab.id).catch(() => {});
    if (command === 'previous-mark') await sendMessage('step', 'previous', tab.id).catch(() => {});
  });
}
