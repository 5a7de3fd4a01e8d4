import { browser } from 'wxt/browser';

/** Quiet: the count is information, not an alarm. */
const BACKGROUND = '#5a5d63';
const TEXT = '#ffffff';

/** Shows how many people a tab's article names; null or none takes the badge away. Tabs closed since are no error. */
export async function showBadge(tabId: number | undefined, people: number | null): Promise<void> {
  if (tabId === undefined) return;
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: people ? String(people) : '' }),
    action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    action.setBadgeTextColor({ tabId, color: TEXT }),
  ]);
}
