import type { Browser } from 'wxt/browser';
import { peopleStore } from '../../lib/extension/people-store.ts';
import { createSerial } from '../../lib/extension/serial.ts';
import { type PersonChange, withPerson } from '../../lib/notes/people-notes.ts';

type KeepPerson = (change: PersonChange, sender: Browser.runtime.MessageSender) => Promise<boolean>;

/**
 * Writes down whom the reader follows and what they note. All writing is done here, in turn, so that two tabs do not
 * overwrite each other. False for private windows, from which nothing is kept, and for names that tell nobody apart.
 */
export function createKeepPerson(): KeepPerson {
  const inTurn = createSerial();
  return async (change, { tab }) => {
    if (tab?.incognito !== false) return false;
    return inTurn(async () => {
      const before = await peopleStore.getValue();
      const after = withPerson(before, change);
      if (after === before) return false;
      await peopleStore.setValue(after);
      return true;
    });
  };
}
