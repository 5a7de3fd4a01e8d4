import { type Chunk, endsPhrase, isCapitalised } from './chunks.ts';
import { CLAUSE_STARTS, isRoleHead, ROLE_MODIFIERS } from './role-words.ts';

/** The longest role phrase that is read, in words. */
const LONGEST = 18;
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

const startsClause = ({ word }: Chunk): boolean =>
  word === '' || CLAUSE_STARTS.has(word.toLowerCase()) || /^who[’']/i.test(word);

/** "on Tuesday", "in 2014": when, no part of the role. */
const isTime = (chunks: readonly Chunk[], i: number): boolean =>
  /^(?:on|in|since)$/.test(chunks[i]?.word ?? '') && TIME.test(chunks[i + 1]?.word ?? '');

/** "founder and chief executive", "the U.K. and EU". */
function joinsRoles(chunks: readonly Chunk[], i: number, isName: (index: number) => boolean): boolean {
  if (chunks[i]?.word !== 'and' || isName(i + 1)) return false;
  const next = chunks[i + 1]?.word ?? '';
  return (
    isRoleHead(next) ||
    ROLE_MODIFIERS.has(next.toLowerCase()) ||
    (isCapitalised(next) && isCapitalised(chunks[i - 1]?.word ?? '')) ||
    // "the history and philosophy of mathematics"
    (/^of$/.test(chunks[i + 2]?.word ?? '') && chunks[i + 1]?.closing === '')
  );
}
