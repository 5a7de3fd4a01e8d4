import { classAt, isLetterClass } from '../text/chars.ts';
import { startsLower } from '../text/word-shapes.ts';
import { type Chunk, endsPhrase, isCapitalised } from './chunks.ts';
import { CLAUSE_STARTS, isRoleHead, PHRASE_STOPS, ROLE_MODIFIERS } from './role-words.ts';

/** The longest role that is shown, in UTF-16 units. */
export const LONGEST_ROLE = 90;

/** The longest role phrase that is read, in words. */
const LONGEST = 30;
const TIME =
  /^(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/;

/**
 * Index of the last chunk of the phrase that starts at `start`: up to its comma, full stop, next clause or date.
 * -1 when it goes on for too long to be a role.
 */
export function phraseEnd(
  chunks: readonly Chunk[],
  start: number,
  isName: (index: number) => boolean,
): number {
  for (let i = start; i < chunks.length && i < start + LONGEST; i++) {
    const chunk = chunks[i] as Chunk;
    if (i > start && startsClause(chunk) && !joinsRoles(chunks, i, isName)) return i - 1;
    if (i > start && chunk.opening !== '' && chunk.closing === '') return i - 1;
    if (i > start && isTime(chunks, i)) return i - 1;
    if (endsPhrase(chunk) || i === chunks.length - 1) return i;
  }
  return -1;
}

/**
 * The phrase as far as it can be shown: one that is too long ends before a preposition, "expert in ports at the Norland
 * institute of …" as "expert in ports". Before "of" it would say too little. `end` itself when nothing fits.
 */
export function fittingEnd(chunks: readonly Chunk[], start: number, end: number): number {
  const from = chunks[start]?.start ?? 0;
  const isLong = (i: number) => (chunks[i]?.end ?? 0) - from > LONGEST_ROLE;
  if (!isLong(end)) return end;
  for (let i = end; i > start; i--) {
    if (isLong(i - 1) || insideName(chunks, i)) continue;
    if (/^(?:at|for|from|with|in)$/.test(chunks[i]?.word ?? '')) return i - 1;
  }
  return end;
}

const startsClause = ({ word }: Chunk): boolean =>
  word === '' || CLAUSE_STARTS.has(word.toLowerCase()) || /^who[’']/i.test(word);

/** "the Institute [for] the Study of Tides": the preposition belongs to a name. */
function insideName(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1]?.word === 'the' ? chunks[i + 2] : chunks[i + 1];
  return (
    /^(?:for|in)$/.test(chunks[i]?.word ?? '') &&
    isCapitalised(chunks[i - 1]?.word ?? '') &&
    isCapitalised(next?.word ?? '')
  );
}

/** "on Tuesday", "in 2014", "by the time": when, no part of the role. */
const isTime = (chunks: readonly Chunk[], i: number): boolean =>
  (/^(?:on|in|since|by)$/.test(chunks[i]?.word ?? '') && TIME.test(chunks[i + 1]?.word ?? '')) ||
  (chunks[i]?.word === 'by' && chunks[i + 1]?.word === 'the' && chunks[i + 2]?.word === 'time');

/** "founder and chief executive", "the U.K. and EU". */
function joinsRoles(chunks: readonly Chunk[], i: number, isName: (index: number) => boolean): boolean {
  if (chunks[i]?.word !== 'and' || leadsToName(chunks, i + 1, isName)) return false;
  const next = chunks[i + 1]?.word ?? '';
  return (
    isRoleHead(next) ||
    ROLE_MODIFIERS.has(next.toLowerCase()) ||
    (isCapitalised(next) && isCapitalised(chunks[i - 1]?.word ?? '')) ||
    // "the history and philosophy of mathematics"
    (/^of$/.test(chunks[i + 2]?.word ?? '') && chunks[i + 1]?.closing === '') ||
    joinsNouns(chunks, i)
  );
}

/** "aide to the mayor and [Colonel] Ana Ruiz": somebody else begins here. */
function leadsToName(chunks: readonly Chunk[], from: number, isName: (index: number) => boolean): boolean {
  for (let i = from; i < from + 5; i++) {
    if (isName(i)) return true;
    const chunk = chunks[i];
    if (!chunk || endsPhrase(chunk) || !isCapitalised(chunk.word)) return false;
  }
  return false;
}

/** Two letters or more, the first one small; with hyphens. */
function isNoun(word: string): boolean {
  if (word.length < 2 || !startsLower(word)) return false;
  for (let at = 1; at < word.length; at++)
    if (word[at] !== '-' && !isLetterClass(classAt(word, at))) return false;
  return true;
}

/** "director of emergency preparedness [and] response", "of disease prevention [and] control centre": inside what a role is of. */
function joinsNouns(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  if (!next || !isNoun(next.word) || /(?:ed|ly)$/.test(next.word)) return false;
  if (PHRASE_STOPS.has(next.word) || CLAUSE_STARTS.has(next.word)) return false;
  if (next.word.endsWith('ing') && !chunks[i - 1]?.word.endsWith('ing')) return false;
  let complement = i - 1;
  while (complement >= 0 && i - complement < 5 && !/^(?:of|for)$/.test(chunks[complement]?.word ?? ''))
    complement--;
  if (!/^(?:of|for)$/.test(chunks[complement]?.word ?? '')) return false;
  const after = chunks[i + 2];
  return next.closing !== '' || /^(?:at|for|of|in)$/.test(after?.word ?? '') || (after?.closing ?? '') !== '';
}
