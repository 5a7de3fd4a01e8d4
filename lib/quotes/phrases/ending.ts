import { isCapitalised } from '../../text/chars.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from './cue-verb.ts';
import { nameEnding, withDeterminer } from './names.ts';
import { nominalEnding } from './nominals.ts';
import { isOpener, isWord, type Phrase, wordAt } from './phrase.ts';

const LONGEST_APPOSITION = 45;

/** The noun phrase whose last word is at `i`, or, where a comma or bracket stands at `i`, the one before it. */
export function phraseEnding(words: readonly Word[], i: number, from: number): Phrase | null {
  const word = words[i];
  if (!word || i < from || word.quote >= 0) return null;
  if (word.text === ')' || word.text === ']') return beforeBracket(words, i, from);
  if (word.text === ',' || word.text === '—' || word.text === '–' || word.text === '-')
    return beforeApposition(words, i, from);
  if (!isWord(word)) return null;
  if (SUBJECT_PRONOUNS.has(word.lower)) {
    const relative = word.lower === 'who';
    if (relative) return antecedent(words, i, from);
    return { first: i, last: i, kind: 'pronoun' };
  }
  if (word.lower === 'that' || word.lower === 'which') return antecedent(words, i, from);
  if (QUANTIFIERS.has(word.lower) && !/^(?:which|that)$/.test(wordAt(words, i - 1).lower))
    return { first: i, last: i, kind: 'nominal' };
  if (i === from && !word.name && isOpener(word.lower)) return null;
  const isName = word.name || (isCapitalised(word.text) && !POSTS.has(word.text));
  const phrase = isName ? nameEnding(words, i, from) : nominalEnding(words, i, from);
  return phrase && climb(words, phrase, from);
}

/** "Smith, who": the span takes in the pronoun, which is what is written in the place of the subject. */
export function antecedent(words: readonly Word[], i: number, from: number): Phrase | null {
  const before = words[i - 1]?.text === ',' ? i - 2 : i - 1;
  const phrase = before < from ? null : phraseEnding(words, before, from);
  return (
    phrase && {
      first: phrase.first,
      last: i,
      kind: phrase.kind === 'pronoun' ? 'pronoun' : 'relative',
      head: phrase,
    }
  );
}

function beforeBracket(words: readonly Word[], i: number, from: number): Phrase | null {
  for (let j = i - 1; j >= from && i - j < 12; j--) {
    if (words[j]?.text === '(' || words[j]?.text === '[') return phraseEnding(words, j - 1, from);
  }
  return null;
}

/** "Smith, 45, a teacher from Leeds, said": the phrase before the first comma of the chain. */
function beforeApposition(words: readonly Word[], i: number, from: number): Phrase | null {
  const mark = wordAt(words, i).text;
  const inner = phraseEndingPlainly(words, i - 1, from);
  const innerIsPerson =
    inner !== null && wordAt(words, inner.last).name !== null && followsMark(words, inner.first, mark, from);
  let nearest: Phrase | null = null;
  let named: Phrase | null = null;
  for (let j = i - 1; j >= from && i - j < LONGEST_APPOSITION; j--) {
    const word = wordAt(words, j);
    if (word.quote >= 0 || word.text === ';' || word.text === ':') break;
    if (word.text !== mark) continue;
    const phrase = phraseEndingPlainly(words, j - 1, from);
    if (!phrase) continue;
    nearest ??= phrase;
    if (
      nearest.kind === 'nominal' &&
      phrase.kind === 'name' &&
      wordAt(words, nearest.first - 1).text === mark
    )
      nearest = phrase;
    if (wordAt(words, phrase.last).name && opensClause(words, phrase.first, from)) named = phrase;
  }
  return named ?? (innerIsPerson ? inner : nearest);
}

/** ", the engineer Jane Hale": only the name's own words between it and the comma. */
function followsMark(words: readonly Word[], first: number, mark: string, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - 5); i--) {
    if (wordAt(words, i).text === mark) return true;
    if (!isWord(wordAt(words, i)) || PREPOSITIONS.has(wordAt(words, i).lower) || isCueVerb(words, i))
      return false;
  }
  return false;
}

function opensClause(words: readonly Word[], first: number, from: number): boolean {
  const before = wordAt(words, first - 1);
  return (
    first === from || before.text === ',' || CONJUNCTIONS.has(before.lower) || SUBORDINATORS.has(before.lower)
  );
}

function phraseEndingPlainly(words: readonly Word[], i: number, from: number): Phrase | null {
  const word = wordAt(words, i);
  if (!isWord(word) || i < from || SUBORDINATORS.has(word.lower) || isCueVerb(words, i))
    return word.text === ')' ? beforeBracket(words, i, from) : null;
  return phraseEnding(words, i, from);
}

/**
 * From a phrase up to the one it belongs to: "a spokesman for Mr. Lind", "the Bishop of Ely", "protesters marching through
 * the streets". A preposition that opens the clause ("In Ely the bishop") leads nowhere.
 */
function climb(words: readonly Word[], phrase: Phrase, from: number): Phrase | null {
  const start = phrase.kind === 'name' ? withDeterminer(words, phrase.first, from) : phrase.first;
  const lead = wordAt(words, start - 1);
  const whole = { ...phrase, first: start };
  if (start - 2 < from || !isWord(lead) || !CLIMBED.has(lead.lower)) return whole;
  const head = wordAt(words, start - 2);
  if (!isWord(head) || isCueVerb(words, start - 2)) return whole;
  if (/ing$/.test(head.lower) && !isCapitalised(head.text)) {
    return start - 3 >= from ? (phraseEndingPlainly(words, start - 3, from) ?? whole) : whole;
  }
  if (isOpener(head.lower)) return whole;
  const close = CLOSE.has(lead.lower);
  if (isCapitalised(head.text)) {
    if (head.name && (!wordAt(words, phrase.last).name || lead.lower === 'from'))
      return phraseEnding(words, start - 2, from);
    if (head.name) return whole;
    const holder = wordAt(words, phrase.last).name ? null : phraseEnding(words, start - 2, from);
    if (holder && wordAt(words, holder.last).name) return holder;
    return close ? { ...nameEnding(words, start - 2, from), last: phrase.last } : whole;
  }
  const outer = nominalEnding(words, start - 2, from);
  const determined =
    outer !== null &&
    (DETERMINERS.has(wordAt(words, outer.first).lower) ||
      words.slice(outer.first, outer.last).some(({ text }) => /^[’']s$/.test(text)));
  return outer && (determined || close) && !/(?:ed|ly)$/.test(head.lower)
    ? { ...outer, last: phrase.last }
    : whole;
}

/** Posts in capitals: "one bank CEO" is somebody unnamed, as "one bank manager" is. */
const POSTS = new Set('CEO CFO COO CTO MP MEP MSP PM VP GP DA'.split(' '));

/** "Another said", "most say": stand alone. */
const QUANTIFIERS = new Set('another most some many several few others'.split(' '));
const CLIMBED = new Set(
  'of for at from in with to on by through about against near outside along behind around across into'.split(
    ' ',
  ),
);
const CLOSE = new Set(['of', 'for', 'at']);
