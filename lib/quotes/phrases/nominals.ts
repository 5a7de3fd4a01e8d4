import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from './cue-verb.ts';
import { isOpener, isWord, LONGEST_NOMINAL, type Phrase, wordAt } from './phrase.ts';

/** The common noun phrase that ends at `i`: back to its article, or a few words where it has none. */
export function nominalEnding(words: readonly Word[], i: number, from: number): Phrase | null {
  const last = words[i] as Word;
  const counted = /^(?:of|all)$/.test(wordAt(words, i - 1).lower);
  if ((isOpener(last.lower) && !counted) || isCueVerb(words, i) || /^\d/.test(last.text)) return null;
  let first = -1;
  let bare = i;
  for (let j = i; j >= from && i - j < LONGEST_NOMINAL; j--) {
    const word = words[j] as Word;
    if (!isWord(word) && word.text !== '’s' && word.text !== "'s" && word.text !== "'" && word.text !== '’')
      break;
    if (DETERMINERS.has(word.lower)) {
      first = j;
      const before = words[j - 1];
      if (before && /^(?:of|for|at|from)$/.test(before.lower) && j - 2 >= from) {
        j -= 1;
        continue;
      }
      break;
    }
    if (
      j < i &&
      (SUBORDINATORS.has(word.lower) ||
        CONJUNCTIONS.has(word.lower) ||
        AUXILIARIES.has(word.lower) ||
        isCueVerb(words, j))
    )
      break;
    if (j < i && PREPOSITIONS.has(word.lower)) {
      if (!/^(?:of|for|at|from|in|with)$/.test(word.lower)) break;
      continue;
    }
    if (j === bare - 1 || j === i) bare = j;
  }
  return { first: first >= 0 ? first : bare, last: i, kind: 'nominal' };
}
