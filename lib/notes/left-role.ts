import type { Span } from '../reading.ts';
import { type Chunk, endsPhrase } from './chunks.ts';
import { trimLeft } from './left-trim.ts';
import { walkLeft } from './left-walk.ts';
import { HONORIFICS, isRank, isRelation, isRoleHead } from './role-words.ts';

/** A role phrase found beside a name. */
export interface RolePhrase extends Span {
  /** The phrase opened with a determiner or an owner, so it is a whole noun phrase. */
  closed: boolean;
  /** "his", "her": the owner is somebody that the phrase does not name. */
  pronoun: boolean;
  /** Index of the leftmost chunk of the phrase. */
  first: number;
}

/** Where a phrase stands: the chunks of its block, and which of them belong to somebody's name. */
export interface PhraseContext {
  chunks: readonly Chunk[];
  isName(index: number): boolean;
}

/**
 * Reads a role leftwards from the chunk just before a name: "[China's] [minister [of national defense]] NAME".
 * `last` is the index of that chunk. Null when no role stands there.
 */
export function roleEndingAt(
  { chunks, isName }: PhraseContext,
  last: number,
  isHead: (word: string) => boolean = isRoleHead,
): RolePhrase | null {
  let end = last;
  while (end >= 0 && isHonorific(chunks[end])) end--;
  end = beforeRanks(chunks, end);
  const walk = walkLeft(chunks, end, isHead, isName);
  if (walk === null) return null;
  const first = trimLeft(chunks, walk, isHead);
  const start = chunks[first];
  const stop = chunks[end];
  if (!start || !stop || first > walk.head) return null;
  const head = (chunks[walk.head]?.word ?? '').toLowerCase();
  const owned = walk.pronoun || (first === walk.head && end === walk.head);
  if (owned && isRelation(head)) return null;
  return { start: start.start, end: stop.end, closed: walk.closed, pronoun: walk.pronoun, first };
}

const isHonorific = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && HONORIFICS.has(chunk.word.toLowerCase()) && !endsPhrase(chunk);

/** "police spokesman [Lieutenant Colonel]": a rank that only leads up to the name tells less than the role before it. */
function beforeRanks(chunks: readonly Chunk[], end: number): number {
  let first = end;
  while (
    first >= 0 &&
    isRank(chunks[first]?.word ?? '') &&
    !(first < end && endsPhrase(chunks[first] as Chunk))
  )
    first--;
  const role = chunks[first];
  if (first === end || !role || endsPhrase(role) || !isRoleHead(role.word)) return end;
  // "Attorney General", "Secretary General": one office.
  return end - first === 1 && /^general$/i.test(chunks[end]?.word ?? '') ? end : first;
}
