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

/**
 * What the model took for a person because its word begins a sentence, and is the plural of a word of the dictionary or of a people
 * ("Hostages died", "Gunmen fled") or made of such words ("Half-way"): no known name, and no part of a full name in `surnames`
 * (lower-case hashes). Returns a test.
 */
export function crowds(
  { words, sentences }: TaggedText,
  lexicon: Lexicon,
  surnames: ReadonlySet<number>,
): (entity: Entity) => boolean {
  const starts = new Set(sentences.map(({ first }) => first));
  return ({ first, last }) => {
    if (last - first !== 1 || !starts.has(first) || surnames.has(words.low[first] as number)) return false;
    if (((words.flags[first] as number) & NAMES) !== 0) return false;
    const word = words.lower[first] as string;
    if (word.includes('-') && word.split('-').every((part) => (flagsOf(lexicon, part) & WORDS) !== 0))
      return true;
    const one = singularOf(word);
    return one.length >= SHORTEST && (flagsOf(lexicon, one) & KINDS) !== 0;
  };
}

/** "gunman" of "gunmen", "hostage" of "hostages"; "" where the word is no plural by its form. */
function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return '';
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
