import { personKey } from './person-key.ts';

/** What the reader keeps of a person across articles. Entries that say nothing are not kept. */
export interface PersonNote {
  /** As written where it was kept first. */
  name: string;
  followed: boolean;
  /** The reader's own words, at most `LONGEST_NOTE` characters; empty for none. */
  note: string;
}

/** By `personKey`. */
export type PeopleNotes = Readonly<Record<string, PersonNote>>;

export const LONGEST_NOTE = 500;

/** A change to what is kept of a person; what it does not name stays as it is. */
export interface PersonChange {
  name: string;
  followed?: boolean;
  note?: string;
}

/** What is kept of the bearer of this name, null where nothing is or the name is too bare to tell people apart. */
export function keptOf(all: PeopleNotes, name: string): PersonNote | null {
  const key = personKey(name);
  return key !== null && Object.hasOwn(all, key) ? (all[key] ?? null) : null;
}

/** All with one change made. The same value where the name cannot be kept. */
export function withPerson(all: PeopleNotes, { name, ...change }: PersonChange): PeopleNotes {
  const key = personKey(name);
  if (key === null) return all;
  const { [key]: before, ...others } = all;
  const next = { name, followed: false, note: '', ...before, ...change };
  const note = cut(next.note.trim(), LONGEST_NOTE);
  return next.followed || note !== '' ? { ...others, [key]: { ...next, note } } : others;
}

/** In alphabetical order of the names, followed people first. */
export function listed(all: PeopleNotes): PersonNote[] {
  return Object.values(all).sort(
    (a, b) => Number(b.followed) - Number(a.followed) || a.name.localeCompare(b.name),
  );
}

/** Never between the two halves of one sign. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
