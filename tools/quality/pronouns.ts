import { articleFromText } from '../../lib/article/from-text.ts';
import type { PeopleModel } from '../../lib/people/model.ts';
import { readArticle } from '../../lib/read.ts';
import type { Person, Span } from '../../lib/reading.ts';

/** A text with every mention of each of its persons. */
export interface CorefLine {
  id: string;
  text: string;
  dct?: string | null;
  clusters: { mentions: Span[] }[];
}

/** The same text with the words that stand in quotation marks. */
export interface QuotedLine {
  id: string;
  quotes?: Span[];
  nonspeech?: Span[];
}

interface PronounFigures {
  n: number;
  /** Per cent of `n`: a pronoun that is left open counts as wrong. */
  right: number | null;
  /** Per cent of those that were given to somebody. */
  whenGiven: number | null;
}

export interface PronounMetrics {
  /** "he" and "she" alone. */
  subjects: PronounFigures;
  /** All of: he, she, him, his, her, hers, himself, herself. */
  all: PronounFigures;
}

const PRONOUN = /^(?:he|she|him|his|her|hers|himself|herself)$/i;
const SUBJECT = /^(?:he|she)$/i;
/** Ends with a capitalised word, as "Jane Hale" and "the poet Jane Hale" do … */
const CAPITALISED_END = /(?:^|\s)\p{Lu}[\p{L}.’'-]*$/u;
/** … but is no description: "The Minister", "Minister of Health". */
const DESCRIPTION = /^(?:the|an?|his|her|their)\s+\p{Lu}|\s(?:of|in|for|at|by|from|to|and)\s/iu;

/**
 * How many third-person pronouns of one human being mean the right person. Asked about are the pronouns outside `quoted`
 * whose gold cluster also holds a name; right is a person one of whose names stands at the end of such a gold mention.
 */
export function scorePronouns(
  gold: readonly CorefLine[],
  quoted: readonly QuotedLine[],
  peopleOf: (line: CorefLine) => readonly Person[],
): PronounMetrics {
  const marked = new Map(
    quoted.map(({ id, quotes = [], nonspeech = [] }) => [id, [...quotes, ...nonspeech]]),
  );
  const subjects = { n: 0, right: 0, given: 0 };
  const all = { n: 0, right: 0, given: 0 };
  for (const line of gold) {
    const people = peopleOf(line);
    for (const { mentions } of line.clusters) {
      const names = mentions.filter((mention) => isName(line.text, mention));
      if (names.length === 0) continue;
      for (const mention of mentions) {
        const word = line.text.slice(mention.start, mention.end);
        if (!PRONOUN.test(word) || isWithin(mention, marked.get(line.id) ?? [])) continue;
        const person = people.find((one) => one.mentions.some((own) => own.start === mention.start));
        const right = person?.mentions.some((own) => own.kind === 'name' && endsOneOf(own, names)) ?? false;
        for (const count of SUBJECT.test(word) ? [subjects, all] : [all]) {
          count.n++;
          if (person) count.given++;
          if (right) count.right++;
        }
      }
    }
  }
  return { subjects: perCent(subjects), all: perCent(all) };
}

/** The people of a text as the reader finds them. */
export function peopleIn({ id, text, dct = null }: CorefLine, model: PeopleModel): Person[] {
  return readArticle(articleFromText(text, { published: dct, id }), model).people;
}

function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/[’'](?:s)?$/, '');
  return CAPITALISED_END.test(words) && !DESCRIPTION.test(words) && !PRONOUN.test(words);
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]) =>
  spans.some((span) => span.start <= start && span.end >= end);

/** A gold mention may go on past the name by a possessive 's. */
const POSSESSIVE = 2;

const endsOneOf = (own: Span, names: readonly Span[]) =>
  names.some(({ start, end }) => own.start >= start && own.end <= end && end - own.end <= POSSESSIVE);

function perCent({ n, right, given }: { n: number; right: number; given: number }): PronounFigures {
  const of = (whole: number) => (whole === 0 ? null : Math.round((1000 * right) / whole) / 10);
  return { n, right: of(n), whenGiven: of(given) };
}
