import type { Article, Person, Span } from '../reading.ts';
import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import { classAt, DIGIT, isCapitalised, isLetterClass, isWordClass, LETTER, UPPER } from '../text/chars.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { tokenize } from '../text/tokens.ts';
import { cueStrength } from './cue-verbs.ts';
import { SUBJECT_PRONOUNS } from './function-words.ts';

/** A token outside quotation marks, or a whole quotation as one word. */
export interface Word extends Span {
  text: string;
  lower: string;
  /** Index of the quotation that this word stands for; -1 for a token. */
  quote: number;
  /** The name of a person that this word is part of. */
  name: Named | null;
  /** Number of the block it starts in. */
  paragraph: number;
  /** Number of its sentence, counted over the article. */
  sentence: number;
}

/** A quotation, and whether it is a nickname inside a name: Robert "Bobby" Lind. */
export interface Marked extends Quotation {
  nickname: boolean;
}

export interface Named extends Span {
  person: Person;
  kind: 'name' | 'nominal' | 'pronoun';
}

/** The article as the reporter's own words, with each quotation shrunk to one word. */
export interface Outline {
  text: string;
  quotations: Marked[];
  /** UK style: most of its quotations stand in single marks. */
  usesSingleMarks: boolean;
  words: Word[];
  /** Index into `words` of each quotation. */
  places: number[];
  /** First and last (exclusive) word of each sentence and each paragraph. */
  sentences: { first: number; last: number }[];
  paragraphs: { first: number; last: number }[];
}

/** Linear in the text. */
export function outline(article: Article, people: readonly Person[]): Outline {
  const { text, blocks } = article;
  const found = quotations(text, blocks).map((quotation) => ({
    ...quotation,
    nickname: isNickname(text, quotation),
  }));
  const words = cut(
    text,
    blocks,
    found,
    mentionsOf(people).filter(({ kind }) => kind === 'name'),
  );
  const places = placesOf(words, found);
  numberSentences(text, words, found);
  return {
    text,
    quotations: found,
    usesSingleMarks: found.filter(({ single }) => single).length * 2 > found.length,
    words,
    places,
    sentences: groups(words, 'sentence'),
    paragraphs: groups(words, 'paragraph'),
  };
}

/** Every mention in text order. */
export function mentionsOf(people: readonly Person[]): Named[] {
  return people
    .flatMap((person) => person.mentions.map(({ start, end, kind }) => ({ start, end, kind, person })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function cut(
  text: string,
  blocks: readonly Span[],
  found: readonly Marked[],
  mentions: readonly Named[],
): Word[] {
  const words: Word[] = [];
  let quote = 0;
  let mention = 0;
  let paragraph = 0;
  const add = (start: number, end: number, quoteIndex: number) => {
    while (paragraph + 1 < blocks.length && (blocks[paragraph + 1] as Span).start <= start) paragraph++;
    const slice = quoteIndex >= 0 ? '' : text.slice(start, end);
    words.push({
      start,
      end,
      text: slice,
      lower: slice.toLowerCase(),
      quote: quoteIndex,
      name: null,
      paragraph,
      sentence: 0,
    });
  };
  for (const token of tokenize(text)) {
    while (quote < found.length && token.start >= (found[quote] as Marked).end) quote++;
    const inside = found[quote];
    if (inside && token.end > inside.start) {
      if (words.at(-1)?.start !== inside.start) add(inside.start, inside.end, inside.nickname ? -1 : quote);
      continue;
    }
    add(token.start, token.end, -1);
    const word = words.at(-1) as Word;
    while (mention < mentions.length && (mentions[mention] as Named).end <= word.start) mention++;
    const named = mentions[mention];
    if (named && named.start < word.end) word.name = named;
  }
  return words;
}

/** Index of the word that stands for each quotation. */
function placesOf(words: readonly Word[], found: readonly Marked[]): number[] {
  const places: number[] = [];
  words.forEach((word, index) => {
    if (word.start === found[places.length]?.start) places.push(index);
  });
  return places;
}

/** Robert "Bobby" Lind, Thomas ‘Tip’ Lind: a short capitalised word or two between the parts of a name. */
function isNickname(text: string, { start, end, inner }: Quotation): boolean {
  if (inner.end - inner.start > 24 || text[start - 1] !== ' ' || text[end] !== ' ') return false;
  if (!isCapitalised(text.slice(end + 1, end + 3))) return false;
  const name = text.slice(inner.start, inner.end);
  if (!isCapitalised(name) || name.endsWith('.')) return false;
  for (let at = 0; at < name.length; at++)
    if (!"’' .-".includes(name[at] ?? '') && !isLetterClass(classAt(name, at))) return false;
  let first = start - 1;
  while (first > start - 20 && isInName(text, first - 1)) first--;
  return first < start - 1 && hasCapital(text.slice(first, start));
}

const isInName = (text: string, at: number) =>
  /[.-]/.test(text[at] ?? '') || isLetterClass(classAt(text, at));

function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classAt(text, at) === UPPER) return true;
  return false;
}

const ENDS = new Set(['.', '!', '?', '…', '。']);

function numberSentences(text: string, words: Word[], found: readonly Marked[]): void {
  let number = 0;
  words.forEach((word, index) => {
    word.sentence = number;
    const next = words[index + 1];
    if (next && endsSentence(text, words, index, next, found)) number++;
  });
}

function endsSentence(
  text: string,
  words: readonly Word[],
  index: number,
  next: Word,
  found: readonly Marked[],
): boolean {
  const word = words[index] as Word;
  if (word.quote >= 0) {
    const { inner } = found[word.quote] as Marked;
    if (/[\n\r\u2028\u2029]/.test(text.slice(word.end, next.start))) return true;
    const last = lastCharacter(text, inner);
    if (!ENDS.has(last)) return false;
    return (
      canStart(next) &&
      !(last !== '.' && tagFollows(words, index + 1)) &&
      !(last === '.' && shortTagFollows(words, index + 1))
    );
  }
  if (next.paragraph !== word.paragraph) return true;
  if (ENDS.has(word.text)) return canStart(next);
  if (word.text.length > 1 && word.text.endsWith('.'))
    return SENTENCE_STARTERS.has(next.lower) && isCapitalised(next.text);
  return (word.text === ')' || word.text === ']') && ENDS.has(words[index - 1]?.text ?? '') && canStart(next);
}

export function lastCharacter(text: string, { start, end }: Span): string {
  for (let at = end - 1; at >= start; at--) {
    const char = text[at] as string;
    if (!/[\s"“”«»’‘']/.test(char)) return char;
  }
  return '';
}

function canStart(word: Word): boolean {
  if (word.quote >= 0) return true;
  const kind = classAt(word.text, 0);
  return (
    isCapitalised(word.text) || kind === DIGIT || kind === LETTER || word.text === '(' || word.text === '['
  );
}

/** "Smith asked", "the minister replied": after “…?” this does not start a sentence of its own. */
function tagFollows(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (!first || first.quote >= 0) return false;
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    const word = words[i] as Word;
    // "R-Ohio.,": the full stop of an abbreviation.
    if (word.text === '.' && words[i + 1]?.text === ',') continue;
    if (word.quote >= 0 || ENDS.has(word.text) || word.text === ':') return false;
    const strength = i > from && !isCapitalised(word.text) ? cueStrength(word.lower) : null;
    if (strength === 'saying')
      return i - from <= 8 || words.slice(from + 1, from + 5).some(({ text: mark }) => mark === ',');
    if (strength !== null && i - from <= 2 && /^[,.]$/.test(words[i + 1]?.text ?? '')) return true;
  }
  return false;
}

/** “We did it.” Smith said. — a full stop where a comma belongs. */
function shortTagFollows(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + 4); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || !isWordClass(classAt(word.text, 0))) return false;
    if (/^(?:said|says|asked|added|wrote)$/.test(word.lower)) {
      const subject = words[i - 1] as Word;
      return SUBJECT_PRONOUNS.has(subject.lower) || isCapitalised(subject.text)
        ? ENDS.has(words[i + 1]?.text ?? '.')
        : false;
    }
  }
  return false;
}

function groups(words: readonly Word[], key: 'sentence' | 'paragraph'): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  words.forEach((word, index) => {
    const at = word[key];
    found[at] ??= { first: index, last: index };
    (found[at] as { last: number }).last = index + 1;
  });
  return Array.from(found, (group) => group ?? { first: 0, last: 0 });
}
