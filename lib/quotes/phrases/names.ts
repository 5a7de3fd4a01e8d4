import { isCapitalised } from '../../text/chars.ts';
import { PARTICLES, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from './cue-verb.ts';
import { isOpener, isWord, type Phrase, wordAt } from './phrase.ts';

/** The run of capitalised words (and particles between them) that ends at `i`. */
export function nameEnding(words: readonly Word[], i: number, from: number): Phrase {
  let first = i;
  while (first - 1 >= from && joinsName(words, first - 1, from)) first--;
  return { first, last: i, kind: 'name' };
}

function joinsName(words: readonly Word[], i: number, from: number): boolean {
  const word = wordAt(words, i);
  if (!isWord(word)) return word.text === '&' && isCapitalised(words[i - 1]?.text ?? '');
  if (word.name && word.name === words[i + 1]?.name) return true;
  if (isCapitalised(word.text))
    return !(i === from && isOpener(word.lower)) && !SUBJECT_PRONOUNS.has(word.lower);
  return PARTICLES.has(word.lower) && i - 1 >= from && isCapitalised(words[i - 1]?.text ?? '');
}

/** "the Leeds-based Fair Rents Alliance": from the name back to its article. */
export function withDeterminer(words: readonly Word[], first: number, from: number): number {
  for (let i = first - 1; i >= Math.max(from, first - 4); i--) {
    const word = wordAt(words, i);
    if (/^(?:the|a|an)$/.test(word.lower)) return i;
    if (!isWord(word) || isOpener(word.lower) || isCueVerb(words, i) || /(?:ed|ly)$/.test(word.lower)) break;
  }
  return first;
}
