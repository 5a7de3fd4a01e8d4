import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/extension/messages.ts';
import { peopleStore } from '../../lib/extension/people-store.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { keptOf, type PeopleNotes, type PersonChange, withPerson } from '../../lib/notes/people-notes.ts';
import type { OwnSide } from '../../lib/ui/card/types.ts';
import { askTwice } from './ask.ts';

/** What cards can keep and ask, as it is when they are drawn. Private windows show what is kept and add nothing to it. */
export function createOwnSide(settings: () => Settings): () => OwnSide {
  let people: PeopleNotes = {};
  const take = (next: PeopleNotes | null) => {
    people = next ?? {};
  };
  peopleStore.getValue().then(take, () => {});
  peopleStore.watch(take);
  const keep = (change: PersonChange) => {
    // The next card may be drawn before the store has told of it; if it is not kept, nothing is told.
    const before = people;
    people = withPerson(people, change);
    const undo = () => {
      people = before;
    };
    const asked = askTwice(() => sendMessage('keepPerson', change));
    asked.then((done) => done || undo(), undo);
    return asked;
  };
  const isPrivate = browser.extension.inIncognitoContext;
  return () => ({
    keptOf: (name) => keptOf(people, name),
    keep: isPrivate ? null : keep,
    lookUp: settings().wikipedia ? (question) => askTwice(() => sendMessage('lookUp', question)) : null,
  });
}
