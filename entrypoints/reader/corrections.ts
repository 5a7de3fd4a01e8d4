import { browser } from 'wxt/browser';
import { type CorrectionChange, corrections, correctionsOf } from '../../lib/extension/corrections.ts';
import { sendMessage } from '../../lib/extension/messages.ts';
import { siteOf } from '../../lib/extension/settings.ts';
import type { Correction } from '../../lib/people/corrections.ts';
import { askTwice } from './ask.ts';

/** What is corrected on the site of this page. */
export interface SiteCorrections {
  now(): readonly Correction[];
  /** False when it was not kept. Null in private windows, from which nothing is, and on pages of no site. */
  change: ((change: CorrectionChange) => Promise<boolean>) | null;
}

/** Knows the corrections for this page's site and tells when they have changed, here or elsewhere. */
export async function siteCorrections(changed: () => void): Promise<SiteCorrections> {
  const site = siteOf(location.href);
  let now = correctionsOf(await corrections.getValue(), site);
  corrections.watch((all) => {
    const before = JSON.stringify(now);
    now = correctionsOf(all, site);
    if (JSON.stringify(now) !== before) changed();
  });
  const mayKeep = site !== '' && !browser.extension.inIncognitoContext;
  return {
    now: () => now,
    change: mayKeep ? (change) => askTwice(() => sendMessage('correct', change)) : null,
  };
}
