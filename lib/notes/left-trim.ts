import { isLower } from '../text/word-shapes.ts';
import { type Chunk, endsPhrase, isCapitalised } from './chunks.ts';
import {
  DETERMINERS,
  isOwner,
  isRecent,
  isTitleCase,
  PARTICIPLE,
  PREPOSITIONS,
  type Walk,
} from './left-walk.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

/** Moves the left edge inwards past words that nothing ties to the role: joiners, participles, words without a determiner. */
export function trimLeft(chunks: readonly Chunk[], walk: Walk, isHead: (word: string) => boolean): number {
  let first = walk.first;
  const headline = isTitleCase(chunks);
  for (let i = walk.head - 1; i >= walk.first; i--) {
    const word = chunks[i]?.word ?? '';
    const lower = word.toLowerCase();
    const known =
      isCapitalised(word) ||
      ROLE_MODIFIERS.has(lower) ||
      isHead(word) ||
      isOwner(word) ||
      isRecent(chunks, i) ||
      PREFIXED.test(lower) ||
      lower === 'and' ||
      lower === '&' ||
      PREPOSITIONS.has(lower) ||
      DETERMINERS.has(lower);
    if (VAGUE.has(lower) || isVerb(chunks, i, headline)) {
      first = i + 1;
      break;
    }
    if (!known && (PARTICIPLE.test(lower) || !(walk.closed || isTied(chunks, i, walk.first)))) {
      first = i + 1;
      break;
    }
  }
  while (first < walk.head && /^(?:and|&|of|for|to|at|in|the|a|an|then)$/i.test(chunks[first]?.word ?? '')) {
    if (/^then$/i.test(chunks[first]?.word ?? '')) break;
    first++;
  }
  return first < walk.head && isInfinitive(chunks, first) ? first + 1 : first;
}

/** "to [fire] Commander-in-Chief Ruiz": what is done to somebody. */
const isInfinitive = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i - 1]?.word === 'to' &&
  /^(?:fire|head|lead|back|guard|press|police|board|fund|train|single|trial)$/.test(chunks[i]?.word ?? '');

/** "Protests Grow, Firing General Ruiz", "a poll shows President Ruiz": what stands before it is another clause. */
function isVerb(chunks: readonly Chunk[], i: number, headline: boolean): boolean {
  const word = chunks[i]?.word ?? '';
  if (ROLE_MODIFIERS.has(word.toLowerCase())) return false;
  return (
    (headline && /(?:ing|[^s]s)$/.test(word)) ||
    (isLower(word) && /[^s’']s$/.test(word) && isCapitalised(chunks[i + 1]?.word ?? ''))
  );
}

/** "Port Lund [harbour] master", "retired [aerospace] executive": a noun between words that belong to the role. */
function isTied(chunks: readonly Chunk[], i: number, first: number): boolean {
  const left = chunks[i - 1];
  if (i <= first || !left || endsPhrase(left)) return false;
  return isCapitalised(left.word) || ROLE_MODIFIERS.has(left.word.toLowerCase());
}

const VAGUE = new Set(['real', 'same', 'very', 'actual', 'whole']);
const PREFIXED = /^(?:then|ex|co|non|anti|pro|self|vice|mid|long|well|best)-/;
