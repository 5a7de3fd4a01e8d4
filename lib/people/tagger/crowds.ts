import { classAt, LOWER } from '../../text/chars.ts';
import {
  COMMON_WORD,
  DEMONYM,
  DICTIONARY,
  FIRST_NAME,
  flagsOf,
  LAST_NAME,
  type Lexicon,
} from '../lexicon.ts';
import type { Entity, TaggedText } from './tag.ts';

const NAMES = FIRST_NAME | LAST_NAME;
const WORDS = DICTIONARY | COMMON_WORD;
const KINDS = DICTIONARY | DEMONYM;
const SHORTEST = 4;
/** Syllables of Korean names ("Jong-un", "Ah-young") are no longer, or family names as well. */
const SHORTEST_TAIL = 5;

/**
 * What the model took for a person because its word begins a sentence, and is the plural of a word of the dictionary or of a people
 * ("Hostages died", "Gunmen fled") or made of such words ("Half-way"): no known name, and no part of a full name in `surnames`
 * (lower-case hashes). Anywhere, what ends in such a word in small letters behind a hyphen ("Crystal-clear"). Returns a test.
 */
export function crowds(
  { tokens, words, sentences }: TaggedText,
  lexicon: Lexicon,
  surnames: ReadonlySet<number>,
): (entity: Entity) => boolean {
  const starts = new Set(sentences.map(({ first }) => first));
  return ({ first, last }) => {
    if (last - first !== 1) return false;
    const tail = tailOf(tokens[first]?.text ?? '');
    if (tail.length >= SHORTEST_TAIL && (flagsOf(lexicon, tail) & DICTIONARY) !== 0) return true;
    if (!starts.has(first) || surnames.has(words.low[first] as number)) return false;
    if (((words.flags[first] as number) & NAMES) !== 0) return false;
    const word = words.lower[first] as string;
    if (word.includes('-') && word.split('-').every((part) => (flagsOf(lexicon, part) & WORDS) !== 0))
      return true;
    const one = singularOf(word);
    return one.length >= SHORTEST && (flagsOf(lexicon, one) & KINDS) !== 0;
  };
}

/** What stands behind the last hyphen, in small letters; "" where nothing does. */
function tailOf(word: string): string {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && classAt(word, hyphen + 1) === LOWER ? word.slice(hyphen + 1) : '';
}

/** "gunman" of "gunmen", "hostage" of "hostages"; "" where the word is no plural by its form. */
function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return '';
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
