import { isCapitalised } from '../../text/chars.ts';
import { isLowerWith, startsLower } from '../../text/word-shapes.ts';
import { AUXILIARIES, DETERMINERS, PARTICLES, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from './cue-verb.ts';
import { isOpener, isWord, LONGEST_NOMINAL, type Phrase, wordAt } from './phrase.ts';

/** The noun phrase that starts at `from`: "said the minister", "according to Ms. Hale". Null where none starts. */
export function phraseStarting(words: readonly Word[], from: number, to: number): Phrase | null {
  let first = from;
  while (first < to && isLowerWith(wordAt(words, first).text, 'ly')) first++;
  const word = wordAt(words, first);
  if (!isWord(word) || first >= to) return null;
  if (SUBJECT_PRONOUNS.has(word.lower) && !word.name) {
    return word.lower === 'who' ? null : { first, last: first, kind: 'pronoun' };
  }
  const described = describedName(words, first, to);
  if (described > first) return { first, last: described, kind: 'name' };
  const determined = DETERMINERS.has(word.lower) && !word.name;
  if (!canOpen(word, determined)) return null;
  const { last, capital } = extent(words, first, to, determined);
  if (!determined && capital < 0 && last === first && !word.text.endsWith('s')) return null;
  const opensWithName = !determined && isCapitalised(word.text);
  const owns = /^[’']s$/.test(wordAt(words, capital + 1).text);
  if (opensWithName && last > capital && !owns && !isHeadedByNoun(words, last))
    return { first, last: capital, kind: 'name' };
  return capital === last
    ? { first, last, kind: 'name' }
    : { first, last: withComplement(words, last, to), kind: 'nominal' };
}

/** "9/11 widow Jane Hale", "master of ceremonies Al Lind": a role in lower case and its name; the name's last word, or -1. */
function describedName(words: readonly Word[], first: number, to: number): number {
  for (let i = first; i < Math.min(to, first + LONGEST_ROLE); i++) {
    const word = wordAt(words, i);
    const { name } = word;
    if (name && i > first) {
      let last = i;
      while (last + 1 < to && wordAt(words, last + 1).name === name) last++;
      return last > i ? last : -1;
    }
    if (name || isCapitalised(word.text) || isCueVerb(words, i) || STOPS.has(word.lower)) return -1;
    if (word.lower !== 'of' && !/^[\d/-]+$/.test(word.text) && (!isWord(word) || isOpener(word.lower)))
      return -1;
  }
  return -1;
}

const LONGEST_ROLE = 7;

function canOpen(word: Word, determined: boolean): boolean {
  if (/^(?:that|this)$/.test(word.lower)) return false;
  if (determined || word.name) return true;
  return !isOpener(word.lower) && !(NOT_A_SPEAKER.has(word.lower) && !isCapitalised(word.text));
}

/** How far the words belong together, and the last capitalised one of them (-1: none). */
function extent(
  words: readonly Word[],
  first: number,
  to: number,
  determined: boolean,
): { last: number; capital: number } {
  let last = first;
  let capital = isCapitalised(wordAt(words, first).text) && !determined ? first : -1;
  for (let j = first + 1; j < to && j - first < LONGEST_NOMINAL; j++) {
    const word = wordAt(words, j);
    const before = wordAt(words, j - 1);
    const sameName = word.name !== null && word.name === before.name;
    if (!sameName) {
      if (isLink(words, j, capital, determined)) continue;
      if (stopsBefore(words, j, capital, determined && j === first + 1)) break;
    }
    last = j;
    if (sameName || isCapitalised(word.text)) capital = j;
  }
  return { last, capital };
}

/** "Maria de la Cruz", "Ministry of Health", "the head of the union". */
function isLink(words: readonly Word[], j: number, capital: number, determined: boolean): boolean {
  const { lower } = wordAt(words, j);
  if (PARTICLES.has(lower) && capital === j - 1 && isCapitalised(wordAt(words, j + 1).text)) return true;
  return lower === 'of' && (isCapitalised(wordAt(words, j + 1).text) || (determined && capital < 0));
}

function stopsBefore(words: readonly Word[], j: number, capital: number, afterArticle: boolean): boolean {
  const word = wordAt(words, j);
  if (word.lower === "'s" || word.lower === '’s' || word.text === '&') return false;
  if (!isWord(word) || word.paragraph !== wordAt(words, j - 1).paragraph) return true;
  if (STOPS.has(word.lower) || isCueVerb(words, j)) return true;
  if (isCapitalised(word.text))
    return DAYS.test(word.lower) && startsLower(wordAt(words, j - 1).text) && !afterArticle;
  if (afterArticle && DETERMINERS.has(word.lower)) return false;
  if (isOpener(word.lower)) return !(word.lower === 'the' && wordAt(words, j - 1).lower === 'of');
  return word.text.endsWith('ly') || (word.text.endsWith('ed') && capital === j - 1);
}

/** "White House officials said" is one phrase, "Hale left early" is not: a verb of speech or the end must follow. */
function isHeadedByNoun(words: readonly Word[], last: number): boolean {
  const next = wordAt(words, last + 1);
  if (/^(?:left|met|took|went|came|made|got|gave|saw|ran|sat|stood|spoke)$/.test(wordAt(words, last).lower))
    return false;
  return (
    next.paragraph !== wordAt(words, last).paragraph ||
    next.text === '.' ||
    next.lower === 'who' ||
    AUXILIARIES.has(next.lower) ||
    isCueVerb(words, last + 1)
  );
}

/** "a spokesman for Mr. Lund": the one who is spoken for belongs to the phrase. */
function withComplement(words: readonly Word[], last: number, to: number): number {
  const link = wordAt(words, last + 1);
  const next = wordAt(words, last + 2);
  if (last + 2 >= to || !/^(?:for|of|at|from)$/.test(link.lower)) return last;
  if (!isCapitalised(next.text) && next.lower !== 'the') return last;
  return phraseStarting(words, last + 2, to)?.last ?? last;
}

const STOPS = new Set('today yesterday late last earlier while adding referring when who'.split(' '));
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NOT_A_SPEAKER = new Set('him them me us reporters yes no not okay ok'.split(' '));
