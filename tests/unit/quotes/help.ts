import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { findQuotes } from '../../../lib/quotes/index.ts';
import type { Gender, Person, Quote } from '../../../lib/reading.ts';
import { quotations } from '../../../lib/text/quotations.ts';

/** What stands in marks in a text, marks included. */
export function markedIn(text: string): string[] {
  return quotations(text, articleFromText(text).blocks).map(({ start, end }) =>
    text.slice(start, end).trimEnd(),
  );
}

/**
 * The people of a test text. "Jane Hale|Hale|she@2": the name, further names that mean her, and pronouns by their count in
 * the text ("she@2" is the second "she").
 */
export function peopleOf(text: string, described: readonly string[]): Person[] {
  return described.map((line, index) => {
    const [name = '', ...forms] = line.split('|');
    const mentions = [name, ...forms].flatMap((form) => findForm(text, form));
    const gender: Gender = /(?:^|\|)she\b/i.test(line)
      ? 'female'
      : /(?:^|\|)he\b/i.test(line)
        ? 'male'
        : 'unknown';
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    const outer = mentions.filter((m, i) => !mentions.some((o, k) => k < i && o.end >= m.end));
    return { id: `p${index}`, name, gender, mentions: outer, alsoCalled: [], alsoSpelled: [] };
  });
}

function findForm(text: string, form: string): Person['mentions'] {
  const [surface = '', count] = form.split('@');
  const found: Person['mentions'] = [];
  const kind = /^(?:she|he|her|him|his)$/i.test(surface)
    ? 'pronoun'
    : /^the /i.test(surface)
      ? 'nominal'
      : 'name';
  const boundary = (at: number) => !/[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (boundary(at - 1) && boundary(at + surface.length))
      found.push({ start: at, end: at + surface.length, kind });
  }
  return count === undefined ? found : found.slice(Number(count) - 1, Number(count));
}

/** Quotes of a text as "speaker: words in marks"; "—" for an unknown speaker, "(not speech)" for other words in marks. */
export function readQuotes(text: string, described: readonly string[]): string[] {
  const people = peopleOf(text, described);
  return findQuotes(articleFromText(text), people).map(
    (quote) => `${speakerIn(quote, people)}: ${text.slice(quote.start, quote.end)}`,
  );
}

function speakerIn({ speech, speaker }: Quote, people: readonly Person[]): string {
  if (!speech) return '(not speech)';
  if (speaker.kind === 'person') return people.find(({ id }) => id === speaker.person)?.name ?? '?';
  return speaker.kind === 'unknown' ? '—' : `${speaker.kind} ${speaker.name}`;
}

/** A table of texts, the people in them and their quotes, as `readQuotes` gives them. */
export function quoteTable(name: string, cases: [text: string, people: string[], want: string[]][]): void {
  describe(name, () => {
    test.each(cases)('%s', (text, people, want) => expect(readQuotes(text, people)).toEqual(want));
  });
}
