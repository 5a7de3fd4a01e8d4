import { type Chunk, endsPhrase, isCapitalised } from '../chunks.ts';
import type { NameInContext, NoteCandidate } from '../note-context.ts';
import { CLAUSE_STARTS, isRoleHead, PHRASE_STOPS } from '../role-words.ts';

const LONGEST = 16;
const BE = new Set(['is', 'was', 'became', 'remains']);
const DETERMINER = /^(?:the|a|an)$/;
const APPOINTED = new Set(['named', 'appointed', 'elected', 'nominated']);

/** "Ana Ruiz is a lecturer at …", "Bo Lund was appointed director of …": the article states it as a fact. */
export function statement(name: NameInContext): NoteCandidate[] {
  const { chunks } = name;
  if (chunks[name.after - 1]?.closing !== '' || !BE.has(chunks[name.after]?.word ?? '')) return [];
  const next = name.after + 1;
  const determined = DETERMINER.test(chunks[next]?.word ?? '');
  const appointed = APPOINTED.has(chunks[next]?.word ?? '');
  if (!determined && !appointed) return [];
  const start = appointed && /^(?:as|the|a)$/.test(chunks[next + 1]?.word ?? '') ? next + 2 : next + 1;
  const end = phraseEnd(chunks, start);
  if (end < start || !headEarly(chunks, start, end)) return [];
  const first = chunks[start] as Chunk;
  const last = chunks[end] as Chunk;
  return [
    {
      person: name.person.id,
      family: appointed ? 'appointed' : 'copula',
      span: { start: first.start, end: last.end },
      trust: name.full ? 0.75 : 0.55,
    },
  ];
}

/** "Peter Mill of Third Bridge said": where somebody comes from, when the article gives no role. */
export function affiliation(name: NameInContext): NoteCandidate[] {
  const { chunks } = name;
  if (
    !name.full ||
    chunks[name.after - 1]?.closing !== '' ||
    !/^(?:of|from)$/.test(chunks[name.after]?.word ?? '')
  )
    return [];
  let end = name.after + 1;
  if (/^the$/i.test(chunks[end]?.word ?? '')) end++;
  const from = end;
  while (
    end < chunks.length &&
    isCapitalised(chunks[end]?.word ?? '') &&
    !name.isName(end) &&
    end - from < 7
  ) {
    if (endsPhrase(chunks[end] as Chunk)) {
      end++;
      break;
    }
    end++;
  }
  if (end === from || end - from > 6) return [];
  const first = chunks[name.after] as Chunk;
  const last = chunks[end - 1] as Chunk;
  const closes =
    endsPhrase(last) ||
    /^(?:said|says|told|tells|recalled|wrote|added|explained)$/.test(chunks[end]?.word ?? '');
  if (!closes) return [];
  return [
    {
      person: name.person.id,
      family: 'affiliation',
      span: { start: first.start, end: last.end },
      trust: 0.5,
    },
  ];
}

function phraseEnd(chunks: readonly Chunk[], start: number): number {
  for (let i = start; i < chunks.length && i < start + LONGEST; i++) {
    const chunk = chunks[i] as Chunk;
    if (i > start && CLAUSE_STARTS.has(chunk.word.toLowerCase())) return i - 1;
    if (endsPhrase(chunk)) return i;
  }
  return -1;
}

function headEarly(chunks: readonly Chunk[], start: number, end: number): boolean {
  for (let i = start; i <= end && i < start + 6; i++) {
    const word = chunks[i]?.word ?? '';
    if (isRoleHead(word)) return true;
    if (PHRASE_STOPS.has(word.toLowerCase()) || word === 'of') return false;
  }
  return false;
}
