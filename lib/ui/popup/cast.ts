import { keptOf, type PeopleNotes, type PersonNote } from '../../notes/people-notes.ts';
import type { ContextNote, Person, PersonMention, Reading } from '../../reading.ts';
import { timesNamed } from '../export/describe.ts';
import { roleOf, type Utterance } from '../export/utterances.ts';
import { matcher } from './filter.ts';

/** One person of the list, with everything the row shows. */
export interface CastMember {
  person: Person;
  /** Role or relation, at most one. */
  role: ContextNote | null;
  /** Age and party, where the article states them. */
  facts: ContextNote[];
  /** Names and descriptions in text order, without pronouns. */
  mentions: PersonMention[];
  utterances: Utterance[];
  /** What the reader keeps of this person. */
  kept: PersonNote | null;
}

export interface CastOptions {
  /** Only people that fit it; empty for all. */
  query?: string;
  people?: PeopleNotes;
}

/**
 * The people: those the reader follows first, then the most mentioned, those mentioned equally often in the order of the
 * text.
 */
export function castOf(
  reading: Reading,
  utterances: readonly Utterance[],
  { query = '', people = {} }: CastOptions = {},
): CastMember[] {
  const matches = matcher(query);
  return [...reading.people]
    .sort((a, b) => timesNamed(b.mentions) - timesNamed(a.mentions) || firstOf(a) - firstOf(b))
    .map((person) => ({
      person,
      kept: keptOf(people, person.name),
      role: roleOf(reading, person.id),
      facts: reading.notes.filter(
        ({ about, field }) => about === person.id && (field === 'age' || field === 'party'),
      ),
      mentions: person.mentions.filter(({ kind }) => kind !== 'pronoun'),
      utterances: utterances.filter(
        ({ speaker }) => speaker.kind === 'person' && speaker.person === person.id,
      ),
    }))
    .sort((a, b) => Number(b.kept?.followed ?? false) - Number(a.kept?.followed ?? false))
    .filter(({ person, role, facts, kept }) =>
      matches(
        person.name,
        ...person.alsoCalled,
        ...person.alsoSpelled,
        role?.text ?? '',
        ...facts.map(({ text }) => text),
        kept?.note ?? '',
      ),
    );
}

function firstOf({ mentions }: Person): number {
  return mentions[0]?.start ?? 0;
}
