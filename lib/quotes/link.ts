import type { Person, Speaker } from '../reading.ts';
import { type Clue, SHOWN } from './clue.ts';
import { PREPOSITIONS } from './function-words.ts';
import type { Named, Outline, Word } from './outline.ts';
import type { Phrase } from './phrases/phrase.ts';
import { subjectOfSentenceBefore } from './sentence-before.ts';
import { DOCUMENTS, isOrganisationNoun, TITLES } from './speaker-nouns.ts';

/** Mentions that start further before a span than this do not reach it. */
const LONGEST_MENTION = 120;

/** Turns the phrase of a clue into a speaker: a person where a mention of one heads the phrase. */
export function speakerOf(
  outline: Outline,
  { phrase, cue, score }: Clue,
  mentions: readonly Named[],
): Speaker {
  if (!phrase) return { kind: 'unknown' };
  const { words, text } = outline;
  const span = { start: (words[phrase.first] as Word).start, end: (words[phrase.last] as Word).end };
  if (score < SHOWN) return { kind: 'unknown', span, cue };
  const written = phrase.head ?? phrase;
  const person =
    written.kind === 'pronoun' ? meant(outline, written, mentions) : personIn(outline, written, mentions);
  if (person) return { kind: 'person', person: person.id, span, cue };
  if (written.kind === 'pronoun') return { kind: 'unknown', span, cue };
  const name = text.slice((words[written.first] as Word).start, (words[written.last] as Word).end);
  const organisation =
    (written.kind === 'name' && !isPlural(outline, written)) || isOrganisationNoun(headNoun(words, written));
  return { kind: organisation ? 'organisation' : 'unnamed', name, span, cue };
}

/** "a leader of the union": the leader, not the union. */
function headNoun(words: readonly Word[], { first, last, kind }: Phrase): string {
  for (let i = first + 1; kind === 'nominal' && i < last; i++) {
    const { lower } = words[i + 1] as Word;
    if (PREPOSITIONS.has(lower) || lower === 'who') return (words[i] as Word).lower;
  }
  return (words[last] as Word).lower;
}

/** "Protesters said", "Residents said": capitals only because the sentence begins. */
function isPlural({ words, sentences }: Outline, { first, last }: Phrase): boolean {
  const word = words[first] as Word;
  return (
    first === last &&
    sentences[word.sentence]?.first === first &&
    /(?:ers|ors|ists|ents|ants|ees|ials|ians|ics|men|women|people|families|lawmakers)$/.test(word.text) &&
    word.text !== 'Reuters'
  );
}

/**
 * Who a pronoun is: the person it goes back to, or, where that is not known, the subject of the sentence before. A subject
 * of unknown gender also comes before somebody from further back.
 */
function meant(outline: Outline, phrase: Phrase, mentions: readonly Named[]): Person | null {
  const resolved = personIn(outline, phrase, mentions);
  const before = subjectOfSentenceBefore(outline, phrase, (from, to) => mentionsWithin(mentions, from, to));
  if (!before) return resolved;
  return resolved && (before.person.gender !== 'unknown' || before.others.has(resolved))
    ? resolved
    : before.person;
}

function personIn(outline: Outline, phrase: Phrase, mentions: readonly Named[]): Person | null {
  if (phrase.kind === 'joint') return null;
  const { words, text } = outline;
  const start = (words[phrase.first] as Word).start;
  const end = (words[phrase.last] as Word).end;
  const inside = mentionsWithin(mentions, start, end);
  const exact = inside.find((mention) => mention.start === start && mention.end === end);
  if (exact) return exact.person;
  if (phrase.kind === 'pronoun') return null;
  const head = inside
    .filter(
      (mention) => mention.kind === 'name' && mention.end >= end && !isModifier(outline, phrase, mention),
    )
    .at(-1);
  if (head) return head.person;
  const first = inside.find((mention) => mention.kind === 'name' && headsPhrase(outline, phrase, mention));
  if (first) return first.person;
  const nominal = inside.find(
    (mention) => mention.kind === 'nominal' && mention.start <= start + 4 && mention.end >= end - 1,
  );
  if (nominal) return nominal.person;
  if (DOCUMENTS.has((words[phrase.last] as Word).lower)) {
    const author = inside
      .filter((mention) => mention.kind === 'name' && isGenitive(text, mention.end))
      .at(-1);
    if (author) return author.person;
  }
  return apposed(outline, phrase, mentions);
}

/** "Nora Field of the Daily Lamp", "Mr. Lind (R-Ohio)": the name opens the phrase. */
function headsPhrase(outline: Outline, phrase: Phrase, mention: Named): boolean {
  const { words, text } = outline;
  if (isGenitive(text, mention.end)) return false;
  for (let i = phrase.first; i <= phrase.last; i++) {
    const word = words[i] as Word;
    if (word.start < mention.start) {
      if (PREPOSITIONS.has(word.lower)) return false;
    } else if (word.start >= mention.end)
      return PREPOSITIONS.has(word.lower) || word.text === '(' || word.text === ',';
  }
  return false;
}

/** "the mayor, Jane Hale, said": the name right behind the description. */
function apposed({ words, text }: Outline, phrase: Phrase, mentions: readonly Named[]): Person | null {
  if (phrase.kind !== 'nominal' && phrase.kind !== 'name') return null;
  const comma = commaAfter(words, phrase.last);
  for (let i = comma + 1; comma > 0 && i < Math.min(words.length, comma + 9); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.sentence !== words[phrase.last]?.sentence || /^[,;:.]$/.test(word.text))
      return null;
    // "the mayor, who met Jane Hale, said": not she.
    if (/^(?:who|whose|whom|which|that)$/.test(word.lower)) return null;
    if (!word.name) continue;
    const named = mentionsWithin(mentions, word.start, word.end).find(({ kind }) => kind === 'name');
    if (!named || isGenitive(text, named.end)) return null;
    return /^\s*(?:[,.(—–-]|$)/.test(text.slice(named.end, named.end + 3)) ? named.person : null;
  }
  return null;
}

/** The comma behind the phrase, past a bracket or a short "in the inquiry"; -1 where none comes. */
function commaAfter(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  if (next?.text !== '(' && !/^(?:,|in|at|of|for|from|on)$/.test(next?.lower ?? '')) return -1;
  for (let i = last + 1; i < Math.min(words.length, last + 10); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || /^[.;:]$/.test(word.text) || word.name) return -1;
    if (word.text === ',') return i;
  }
  return -1;
}

/** A name after a preposition is not the head: "a spokesman for President Lind"; but "Minister of Health Jane Hale" is. */
function isModifier({ words }: Outline, phrase: Phrase, mention: Named): boolean {
  let preposition = -1;
  for (let i = phrase.first; i <= phrase.last; i++) {
    const word = words[i] as Word;
    if (word.start >= mention.start) {
      if (preposition < 0) return false;
      const between = words
        .slice(preposition + 1, i)
        .filter(({ lower }) => !/^(?:the|a|an|his|her)$/.test(lower));
      return between.every(({ lower }) => TITLES.has(lower.replace('.', '')));
    }
    if (PREPOSITIONS.has(word.lower)) preposition = i;
  }
  return false;
}

/** Mentions that overlap the span. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Named).start < start - LONGEST_MENTION) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as Named).start < end; i++) {
    const mention = mentions[i] as Named;
    if (mention.end > start) found.push(mention);
  }
  return found;
}

function isGenitive(text: string, at: number): boolean {
  return /^[’'](?:s\b|\s)/u.test(text.slice(at, at + 3));
}
