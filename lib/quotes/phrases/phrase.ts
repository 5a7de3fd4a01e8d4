import { classAt, isWordClass } from '../../text/chars.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../function-words.ts';
import type { Word } from '../outline.ts';

/** Who is said to speak, as written. Word indexes, `last` included. */
export interface Phrase {
  first: number;
  last: number;
  kind: 'name' | 'nominal' | 'pronoun' | 'relative' | 'joint';
  /** Of a relative: what it goes back to. */
  head?: Phrase;
}

/** A quotation: what stands for a missing word, so that every loop stops there. */
const NONE: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  quote: 0,
  name: null,
  paragraph: -1,
  sentence: -1,
};
/** The word at an index, or NONE outside the text. */
export const wordAt = (words: readonly Word[], i: number): Word => words[i] ?? NONE;
/** A token with letters or digits; not a mark, not a quotation. */
export const isWord = (word: Word): boolean => word.quote < 0 && isWordClass(classAt(word.text, 0));

/** A function word that is capitalised only because it opens the sentence. */
export function isOpener(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    DETERMINERS.has(lower) ||
    AUXILIARIES.has(lower) ||
    SUBJECT_PRONOUNS.has(lower)
  );
}

/** Words in a phrase without a name, at most. */
export const LONGEST_NOMINAL = 14;
