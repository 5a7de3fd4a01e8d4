import type { MarkKind } from '../../lib/extension/settings.ts';
import type { Reading, Span } from '../../lib/reading.ts';

/** A stretch of a story's text that is marked on the page and has a card. */
export interface Mark extends Span {
  kind: MarkKind;
  /** Of the person, quote or date. */
  id: string;
  /** A description ("the minister") and not a name: marked more quietly. */
  faint: boolean;
}

const RANK: Record<MarkKind, number> = { people: 0, dates: 1, quotes: 2 };

/**
 * What is marked of a reading, in text order: names and descriptions of people, speech, dates that have a place on a
 * calendar or clock. Pronouns are not marked: they would cover the page.
 */
export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = [];
  for (const { id, mentions } of reading.people) {
    for (const { start, end, kind } of mentions) {
      if (kind !== 'pronoun') marks.push({ kind: 'people', id, start, end, faint: kind === 'nominal' });
    }
  }
  for (const { id, start, end, speech } of reading.quotes) {
    if (speech) marks.push({ kind: 'quotes', id, start, end, faint: false });
  }
  for (const { id, start, end, shown } of reading.dates) {
    if (shown) marks.push({ kind: 'dates', id, start, end, faint: false });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Sorts marks on the same words: inner ones first, of two of the same length the one that says more. */
export function innerFirst(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || RANK[a.kind] - RANK[b.kind];
}

/** A stretch that belongs to a person, quote or date; `echo`: only by a pronoun. */
export interface Belonging extends Span {
  echo: boolean;
}

/** Everything that belongs to a person (pronouns too), to a quote (the other parts of the utterance) or to a date. */
export function belongingTo(reading: Reading, id: string): { kind: MarkKind; spans: Belonging[] } | null {
  const person = reading.people.find((one) => one.id === id);
  if (person)
    return { kind: 'people', spans: person.mentions.map((span) => belonging(span, span.kind === 'pronoun')) };
  const quote = reading.quotes.find((one) => one.id === id);
  if (quote) {
    const parts = reading.quotes.filter(({ utterance }) => utterance === quote.utterance);
    return { kind: 'quotes', spans: parts.map((span) => belonging(span)) };
  }
  const date = reading.dates.find((one) => one.id === id);
  return date ? { kind: 'dates', spans: [belonging(date)] } : null;
}

function belonging({ start, end }: Span, echo = false): Belonging {
  return { start, end, echo };
}
