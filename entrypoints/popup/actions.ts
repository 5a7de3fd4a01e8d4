import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/extension/messages.ts';
import { settings, siteOf, withSite } from '../../lib/extension/settings.ts';
import type { PopupActions } from '../../lib/ui/popup/actions.ts';
import { NEWS_PAGES, type Tab } from './tab.ts';

/** What the popup's controls do, over this tab. `refresh` has the popup look at the page again. */
export function popupActions(tab: Tab | null, refresh: () => void): PopupActions {
  const id = tab?.id ?? -1;
  return {
    jump: (target) => sendMessage('jumpTo', target, id).catch(() => false),
    emphasise: (target) => void sendMessage('emphasise', target, id).catch(() => {}),
    readAnyway: () => void sendMessage('readTab', id).then(refresh, refresh),
    grant: () => void browser.permissions.request(NEWS_PAGES).then(refresh, refresh),
    reload: () => void browser.tabs.reload(id).then(refresh, refresh),
    setSite: async (on) => {
      await settings.setValue(withSite(await settings.getValue(), siteOf(tab?.url ?? ''), on));
    },
    setMark: async (kind, on) => {
      const now = await settings.getValue();
      await settings.setValue({ ...now, marks: { ...now.marks, [kind]: on } });
    },
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save,
  };
}

/** Hands a file to the browser's own download, which needs no permission. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
