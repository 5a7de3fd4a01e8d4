import { startsLower } from '../text/word-shapes.ts';
import { beginsPhrase, type Chunk, endsPhrase, isCapitalised } from './chunks.ts';
import { isGroupHead, isRoleHead, PHRASE_STOPS, ROLE_MODIFIERS } from './role-words.ts';

const LONGEST = 16;
export const DETERMINERS = new Set(['the', 'a', 'an', 'another', 'one', 'fellow']);
const OWNERS = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
export const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'in']);
export const PARTICIPLE = /(?:ed|ing|ly)$/;

/** What a walk to the left found: indexes of chunks, and how the phrase opened. */
export interface Walk {
  first: number;
  head: number;
  closed: boolean;
  pronoun: boolean;
}

/** Walks left while the words can belong to one noun phrase with a role at its head. */
export function walkLeft(
  chunks: readonly Chunk[],
  end: number,
  isHead: (word: string) => boolean,
  isName: (index: number) => boolean,
): Walk | null {
  let head = -1;
  let first = end + 1;
  let prospectOf = -1;
  const walk = { closed: false, pronoun: false };
  for (let i = end; i >= 0 && i > end - LONGEST; i--) {
    const chunk = chunks[i] as Chunk;
    // The piece next to the name may carry the comma of an apposition; the caller has looked at it.
    if (i < end && endsPhrase(chunk)) break;
    if (chunk.word === '') break;
    if (isName(i) && !isOwner(chunk.word)) {
      if (head >= 0 && first === i + 1 && isEmployer(chunks, i)) first = leftOfEmployer(chunks, i, isName);
      break;
    }
    const lower = chunk.word.toLowerCase();
    if (DETERMINERS.has(lower)) {
      if (opensComplement(chunks, i - 1, isHead) || (head >= 0 && insideName(chunks, i - 1))) {
        first = i;
        continue;
      }
      if (isInTitle(chunks, i)) return null;
      walk.closed = true;
      break;
    }
    if (OWNERS.has(lower)) {
      walk.pronoun = true;
      walk.closed = true;
      break;
    }
    if (isHead(chunk.word) && !isNoHead(chunks, i)) {
      if (head < 0 || prospectOf === i) head = i;
      first = i;
    } else if (PREPOSITIONS.has(lower)) {
      if (isProspect(chunks, i) || isMinistry(chunks, i, head)) prospectOf = i - 1;
      else if (head < 0 ? !opensComplement(chunks, i, isHead) : !insideName(chunks, i)) break;
      first = i;
    } else if (lower === 'and' || lower === '&') {
      if (!joins(chunks, i, head, isHead)) break;
      first = i;
    } else if ((PHRASE_STOPS.has(lower) && !isRecent(chunks, i)) || /^\d/.test(lower)) {
      break;
    } else if (isOwner(chunk.word) && isCapitalised(chunk.word)) {
      first = leftOfName(chunks, i);
      if (opensComplement(chunks, first - 1, isHead)) {
        i = first;
        continue;
      }
      walk.closed = true;
      break;
    } else {
      first = i;
    }
    if (beginsPhrase(chunk)) break;
  }
  return head < 0 || !hasWholeComplement(chunks, head, end) ? null : { first, head, ...walk };
}

/** "Environmental Justice" is a cause, not a judge; "5 PM" no minister, "a major rally" no officer. */
const isNoHead = (chunks: readonly Chunk[], i: number): boolean => {
  const before = chunks[i - 1];
  const word = chunks[i]?.word;
  if (!before || endsPhrase(before)) return false;
  if (word === 'PM') return /\d$/.test(before.word);
  if (word === 'major') return true;
  return word === 'Justice' && isCapitalised(before.word) && !JUDGES.has(before.word.toLowerCase());
};
const JUDGES = new Set('the chief associate court high retired former lord lady deputy mr mrs ms'.split(' '));

const RECENTLY = new Set(['recently', 'newly', 'just']);

/** "recently [named] executive chair": both words belong to the role. */
export const isRecent = (chunks: readonly Chunk[], i: number): boolean => {
  const word = chunks[i]?.word ?? '';
  return RECENTLY.has(word)
    ? PARTICIPLE.test(chunks[i + 1]?.word ?? '')
    : RECENTLY.has(chunks[i - 1]?.word ?? '') && PARTICIPLE.test(word);
};

export const isOwner = (word: string): boolean => /[’']s$|s[’']$/u.test(word);

/** "Lund [spokesman]": somebody's name that the role, written small, goes with. */
const isEmployer = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.closing === '' && startsLower(chunks[i + 1]?.word ?? '');

/** "[former Carl] Lund adviser": without "former" the note would not be true. */
function leftOfEmployer(chunks: readonly Chunk[], i: number, isName: (index: number) => boolean): number {
  let first = i;
  while (isName(first - 1) && !endsPhrase(chunks[first - 1] as Chunk)) first--;
  while (
    first > 0 &&
    ROLE_MODIFIERS.has(chunks[first - 1]?.word.toLowerCase() ?? '') &&
    !endsPhrase(chunks[first - 1] as Chunk) &&
    !beginsPhrase(chunks[first] as Chunk)
  )
    first--;
  return first;
}

/** Left end of the capitalised run that ends at `i`: the whole name of an owner. */
function leftOfName(chunks: readonly Chunk[], i: number): number {
  let first = i;
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    const chunk = chunks[j] as Chunk;
    const lower = chunk.word.toLowerCase();
    if (!isCapitalised(chunk.word) || endsPhrase(chunk) || DETERMINERS.has(lower)) break;
    // "The We Company’s": after a determiner no clause begins.
    if (PHRASE_STOPS.has(lower) && !DETERMINERS.has(chunks[j - 1]?.word.toLowerCase() ?? '')) break;
    first = j;
    if (beginsPhrase(chunk)) break;
  }
  return first;
}

const PROSPECTS = new Set(['nominee', 'candidate', 'contender']);

/** "nominee [for] commerce secretary": the office is not held yet, so the phrase must not start inside it. */
const isProspect = (chunks: readonly Chunk[], i: number): boolean =>
  PROSPECTS.has(chunks[i - 1]?.word.toLowerCase() ?? '') && !endsPhrase(chunks[i - 1] as Chunk);

/** "Minister [of] Justice": justice is what the minister is of, not the role. */
const isMinistry = (chunks: readonly Chunk[], i: number, head: number): boolean =>
  head === i + 1 &&
  chunks[head]?.word.toLowerCase() === 'justice' &&
  chunks[i]?.word === 'of' &&
  isRoleHead(chunks[i - 1]?.word ?? '');

/** "minister [of]": a preposition at `i` with a role head to its left, or "of" with one a few words further. */
function opensComplement(chunks: readonly Chunk[], i: number, isHead: (word: string) => boolean): boolean {
  const word = chunks[i]?.word.toLowerCase() ?? '';
  if (!PREPOSITIONS.has(word)) return false;
  const reach = word === 'of' ? 7 : 1;
  for (let j = i - 1; j >= 0 && j >= i - reach; j--) {
    const chunk = chunks[j] as Chunk;
    const lower = chunk.word.toLowerCase();
    if (chunk.word === '' || endsPhrase(chunk)) return false;
    if (isHead(chunk.word)) return true;
    if (PHRASE_STOPS.has(lower) && !PREPOSITIONS.has(lower)) return false;
    if (beginsPhrase(chunk)) return false;
  }
  return false;
}

/** "Democratic Party [for] the People leader": the preposition stands inside an organisation's name. */
function insideName(chunks: readonly Chunk[], i: number): boolean {
  // "lost Norland to rival Ruiz"
  if (chunks[i]?.word === 'to') return false;
  const left = chunks[i - 1];
  const next = chunks[i + 1];
  const right = next && DETERMINERS.has(next.word.toLowerCase()) ? chunks[i + 2] : next;
  if (!left || !right || endsPhrase(left) || !isCapitalised(left.word) || !isCapitalised(right.word))
    return false;
  if (isRoleHead(left.word) || isGroupHead(left.word) || PHRASE_STOPS.has(left.word.toLowerCase()))
    return false;
  // In a headline every word has a capital, and tells nothing: "Protests Grow Over Dismissal of Minister Ruiz".
  const before = chunks[i - 2];
  return before !== undefined && !endsPhrase(before) && !isTitleCase(chunks);
}

/** "Song of the [Sea] author": the rest of a name, where its beginning cannot be told. */
const isInTitle = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i - 1]?.word === 'of' &&
  isCapitalised(chunks[i - 2]?.word ?? '') &&
  isCapitalised(chunks[i + 1]?.word ?? '') &&
  !isRoleHead(chunks[i + 1]?.word ?? '');

export function isTitleCase(chunks: readonly Chunk[]): boolean {
  const long = chunks.slice(0, 24).filter(({ word }) => word.length > 3);
  return long.length > 3 && long.filter(({ word }) => isCapitalised(word)).length > 0.7 * long.length;
}

/** "founder [and] former CEO", "minister of mines [and] energy". */
function joins(
  chunks: readonly Chunk[],
  i: number,
  head: number,
  isHead: (word: string) => boolean,
): boolean {
  const left = chunks[i - 1];
  const right = chunks[i + 1];
  if (!left || !right || endsPhrase(left)) return false;
  if (head < 0) return true;
  const lower = left.word.toLowerCase();
  if (isHead(left.word)) return true;
  // "the president of Norland and Prime Minister": a role that is whole, and somebody else's.
  if (opensComplement(chunks, i - 2, isHead)) return false;
  return (
    (ROLE_MODIFIERS.has(lower) || isCapitalised(left.word)) ===
      (ROLE_MODIFIERS.has(right.word.toLowerCase()) || isCapitalised(right.word)) &&
    // "Ambassador Bo Lund and Energy Secretary": where a whole name may stand before the "and", it joins two people.
    (ROLE_MODIFIERS.has(lower) || (i >= 2 && !isCapitalised(chunks[i - 2]?.word ?? ''))) &&
    i + 1 < head
  );
}

/** Right of the head stands nothing, or a complement that opens with a preposition and is not empty. */
function hasWholeComplement(chunks: readonly Chunk[], head: number, end: number): boolean {
  if (head === end) return true;
  const opener = chunks[head + 1]?.word.toLowerCase() ?? '';
  if (!PREPOSITIONS.has(opener) || head + 2 > end) return false;
  const closing = chunks[end]?.word ?? '';
  if (/^(?:and|&|the|a|an)$/i.test(closing) || PREPOSITIONS.has(closing.toLowerCase())) return false;
  if (/^(?:first|second|third|last|next|own|new|old)$/.test(closing)) return false;
  return isCapitalised(closing) || !PARTICIPLE.test(closing);
}
