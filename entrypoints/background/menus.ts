import { browser } from 'wxt/browser';
import { readTab } from './inject.ts';

const READ_PAGE = 'read-page';

/** Menus are kept by the browser: made once at install, made anew at each update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_PAGE,
    title: 'Read this page',
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === READ_PAGE && tab?.id !== undefined) await readTab(tab.id);
  });
}
