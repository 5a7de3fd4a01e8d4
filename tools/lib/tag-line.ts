import type { ContextNote, Person, Quote, Reading, Span, Speaker } from '../../lib/reading.ts';
import { isInside } from './heading-lines.ts';

/** What `npm run tag` writes for one text. Offsets are UTF-16 units into the text that was given. */
export interface TagLine {
  id: string;
  people: { start: number; end: number; name: string }[];
  timexes: { start: number; end: number; type: string; value: string }[];
  quotes: {
    start: number;
    end: number;
    kind: Quote['kind'];
    speaker: { start: number; end: number; name: string | null } | null;
  }[];
  nonspeech: { start: number; end: number }[];
}

/**
 * A Reading in the format of the text tasks: name mentions, all TIMEX3 expressions, speech apart from other quotation marks.
 * Corpora annotate no speech in headlines and headings (they repeat the text): quotes in `headings` go to the non-speech.
 */
export function tagLine(
  id: string,
  { people: found, quotes, dates, notes }: Reading,
  headings: readonly Span[] = [],
): TagLine {
  const people = withFullNames(found, notes);
  const isSpeech = (quote: Quote) => quote.speech && !isInside(quote, headings);
  return {
    id,
    people: nameMentions(people),
    timexes: dates.map(({ start, end, type, value }) => ({ start, end, type, value })),
    quotes: quotes
      .filter(isSpeech)
      .map(({ start, end, kind, speaker }) => ({ start, end, kind, speaker: speakerOf(speaker, people) })),
    nonspeech: quotes.filter((quote) => !isSpeech(quote)).map(({ start, end }) => ({ start, end })),
  };
}

/** Under the full name that a note has for them ("Obama": Barack Obama), where the article has none. */
function withFullNames(people: Person[], notes: ContextNote[]): Person[] {
  return people.map((person) => {
    const full = notes.find(({ about, field }) => about === person.id && field === 'full-name');
    return full ? { ...person, name: full.text } : person;
  });
}

function nameMentions(people: Person[]) {
  return people
    .flatMap(({ name, mentions }) =>
      mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ start, end, name })),
    )
    .sort((a, b) => a.start - b.start);
}

function speakerOf(speaker: Speaker, people: Person[]) {
  if (!speaker.span) return null;
  return { start: speaker.span.start, end: speaker.span.end, name: speakerName(speaker, people) };
}

/** The full name of the person or organisation that speaks; null for unknown and unnamed speakers. */
export function speakerName(speaker: Speaker, people: Person[]): string | null {
  switch (speaker.kind) {
    case 'person':
      return people.find((person) => person.id === speaker.person)?.name ?? null;
    case 'organisation':
      return speaker.name;
    default:
      return null;
  }
}
