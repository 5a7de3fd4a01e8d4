import { type Chunk, endsPhrase, isCapitalised } from '../chunks.ts';
import { roleEndingAt } from '../left-role.ts';
import type { NameInContext, NoteCandidate } from '../note-context.ts';
import { fittingEnd, phraseEnd } from '../phrase-end.ts';
import {
  CLAUSE_STARTS,
  isGroupHead,
  isRelation,
  isRoleHead,
  PHRASE_STOPS,
  ROLE_MODIFIERS,
} from '../role-words.ts';

const HEAD_WITHIN = 9;
const DETERMINER = /^(?:the|a|an|another)$/i;
const AGE = /^\d{1,3}$/;

/** "Ana Ruiz, a lecturer from Nottingham, …", "Bo Lund, 58, chief executive of Acme." */
export function appositionAfter(name: NameInContext): NoteCandidate[] {
  const { chunks, isName } = name;
  const opener = chunks[name.after - 1];
  if (opener?.closing !== ',') return [];
  let start = name.after;
  if (AGE.test(chunks[start]?.word ?? '') && chunks[start]?.closing === ',') start++;
  const determined = DETERMINER.test(chunks[start]?.word ?? '');
  if (determined) start++;
  const end = phraseEnd(chunks, start, isName);
  if (end < 0 || !startsRole(chunks, start, determined)) return [];
  // "With Ana Ruiz, the president said …": the phrase is the subject of what follows, and somebody else.
  const ended = /^an?$/.test(chunks[start - 1]?.word ?? '') && chunks[end + 1]?.word === 'and';
  if (
    determined &&
    !ended &&
    !endsPhrase(chunks[end] as Chunk) &&
    !/^(?:who|whom|whose|which|that|where|when|on|in|since|by)\b/.test(chunks[end + 1]?.word ?? 'who')
  )
    return [];
  const head = headOf(chunks, start, end);
  if (head < 0) return [];
  // "…, Prime Minister Eva Holt, …" is the next item of a list, not a description of this one.
  if (isName(head + 1) && head + 1 < end + 1) return [];
  const last = fittingEnd(chunks, start, end);
  // "Ana Ruiz, a friend who …": whose?
  if (last < head || (last === start && isRelation(chunks[head]?.word.toLowerCase() ?? ''))) return [];
  return [candidate(name, chunks, start, last, 'apposition', determined ? 0.9 : 0.8)];
}

/** "Sweden's Minister of Justice, Gunnar Berg, will …", "another local poet, Ana Ruiz." */
export function appositionBefore(name: NameInContext): NoteCandidate[] {
  if (!name.full) return [];
  const { chunks } = name;
  let last = name.first - 1;
  // A rank may stand between the comma and the name: "the chief spokesman, Rear Admiral Ana Ruiz".
  for (
    let steps = 0;
    steps < 3 && last >= 0 && chunks[last]?.closing === '' && isCapitalised(chunks[last]?.word ?? '');
    steps++
  ) {
    last--;
  }
  const comma = chunks[last];
  if (comma?.closing !== ',' || name.isName(last)) return [];
  const role = roleEndingAt(name, last);
  if (!role) return [];
  const subject = role.closed && opensSentence(chunks, role.first);
  const closes = /[,.;)—–]/.test(chunks[name.after - 1]?.closing ?? '');
  if (!(closes && (role.closed || isCapitalised(chunks[role.first]?.word ?? ''))) && !subject) return [];
  return [{ person: name.person.id, family: 'apposition-before', span: role, trust: 0.8 }];
}

function opensSentence(chunks: readonly Chunk[], first: number): boolean {
  const previous = chunks[first - 1];
  if (!previous) return true;
  if (DETERMINER.test(previous.word)) return opensSentence(chunks, first - 1) || /^[A-Z]/.test(previous.word);
  return /[.!?]/.test(previous.closing);
}

function startsRole(chunks: readonly Chunk[], start: number, determined: boolean): boolean {
  const word = chunks[start]?.word ?? '';
  if (determined) return true;
  const lower = word.toLowerCase();
  if (PHRASE_STOPS.has(lower)) return false;
  return (
    isRoleHead(word) ||
    ROLE_MODIFIERS.has(lower) ||
    /^(?:then|ex|co)-/.test(lower) ||
    isCapitalised(word) ||
    isCompound(chunks, start)
  );
}

/** ", [program] administrator for …", ", [climate policy] researcher.": nouns that lead up to a head and what it is of. */
function isCompound(chunks: readonly Chunk[], start: number): boolean {
  for (let i = start; i < start + 3; i++) {
    const chunk = chunks[i];
    if (!chunk || !/^\p{Ll}[\p{L}-]+$/u.test(chunk.word) || /(?:ed|ing|ly)$/.test(chunk.word)) return false;
    if (PHRASE_STOPS.has(chunk.word) || CLAUSE_STARTS.has(chunk.word)) return false;
    if (i > start && isRoleHead(chunk.word))
      return endsPhrase(chunk) || /^(?:of|for|at|with|from)$/.test(chunks[i + 1]?.word ?? '');
    if (chunk.closing !== '') return false;
  }
  return false;
}

/** Index of the role head, before any preposition or verb; -1 for none. */
function headOf(chunks: readonly Chunk[], start: number, end: number): number {
  for (let i = start; i <= end && i < start + HEAD_WITHIN; i++) {
    const word = chunks[i]?.word ?? '';
    if (isGroupHead(word)) return -1;
    if (isRoleHead(word)) {
      // "chief executive": the last of several heads in a row is the head.
      let head = i;
      while (head < end && isRoleHead(chunks[head + 1]?.word ?? '')) head++;
      return head;
    }
    if (/^(?:of|for|at|to|in|on|from|with|by|who|which)$/.test(word)) return -1;
  }
  return -1;
}

function candidate(
  name: NameInContext,
  chunks: readonly Chunk[],
  first: number,
  last: number,
  family: NoteCandidate['family'],
  trust: number,
): NoteCandidate {
  const start = chunks[first] as Chunk;
  const end = chunks[last] as Chunk;
  return {
    person: name.person.id,
    family,
    span: { start: start.start, end: end.end },
    trust: name.full ? trust : trust - 0.2,
  };
}
