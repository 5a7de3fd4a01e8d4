import type { Article, ContextNote, Person, PersonMention, Reading, Span } from '../../reading.ts';
import { roleOf, type Utterance, utterancesOf } from '../export/utterances.ts';

/** What the card of a person shows, counted from the reading. */
export interface PersonFacts {
  /** Names and descriptions; pronouns are too many to step through. */
  mentions: PersonMention[];
  /** Index of the mention the card was opened on; 0 when it is none of them. */
  at: number;
  /** Role or relation: who this is. */
  note: ContextNote | null;
  /** Age, party and full name. */
  details: ContextNote[];
  /** In text order, but one that tells something comes first: headings and single words tell little. */
  utterances: Utterance[];
  /** Set when the card was opened on a description or another name: the words it was opened on. */
  openedOn: string | null;
}

export function personFacts(article: Article, reading: Reading, person: Person, span: Span): PersonFacts {
  const mentions = person.mentions.filter(({ kind }) => kind !== 'pronoun');
  const notes = reading.notes.filter(({ about }) => about === person.id);
  const at = mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  const opened = mentions[at];
  return {
    mentions,
    at: Math.max(at, 0),
    note: roleOf(reading, person.id),
    details: notes.filter(({ field }) => field !== 'role' && field !== 'relation'),
    utterances: telling(
      utterancesOf(article, reading).filter(
        ({ speaker }) => speaker.kind === 'person' && speaker.person === person.id,
      ),
    ),
    openedOn: opened?.kind === 'nominal' ? article.text.slice(opened.start, opened.end) : null,
  };
}

/** A sentence of so many characters tells something. */
const SENTENCE = 40;

function telling(utterances: Utterance[]): Utterance[] {
  const first = utterances.find(({ text }) => text.length >= SENTENCE);
  return first ? [first, ...utterances.filter((one) => one !== first)] : utterances;
}

/** "5 mentions", "1 quote" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
