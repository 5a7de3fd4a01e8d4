import type { Browser } from 'wxt/browser';
import { type CorrectionChange, corrections, withCorrection } from '../../lib/extension/corrections.ts';
import { createSerial } from '../../lib/extension/serial.ts';
import { siteOf } from '../../lib/extension/settings.ts';

type Correct = (change: CorrectionChange, sender: Browser.runtime.MessageSender) => Promise<boolean>;

/**
 * Writes down, or takes back, what the reader's user corrects on the site of the sender's tab. One after the other, so that
 * two tabs do not overwrite each other. False for private windows, from which nothing is kept, and for pages of no site.
 */
export function createCorrect(): Correct {
  const inTurn = createSerial();
  return async (change, { tab }) => {
    const site = siteOf(tab?.url ?? '');
    if (tab?.incognito !== false || site === '') return false;
    await inTurn(async () =>
      corrections.setValue(withCorrection(await corrections.getValue(), site, change)),
    );
    return true;
  };
}
