import { type Chunk, endsPhrase } from '../chunks.ts';
import type { NameInContext, NoteCandidate } from '../note-context.ts';
import { fittingEnd, LONGEST_ROLE, phraseEnd } from '../phrase-end.ts';
import { isRelation, isRoleHead, PHRASE_STOPS } from '../role-words.ts';

/** "is the White House National Security Council Ukraine expert": words up to the head. */
const HEAD_WITHIN = 9;
const BE = new Set(['is', 'was', 'became', 'remains']);
const DETERMINER = /^(?:the|a|an)$/;
const APPOINTED = new Set(['named', 'appointed', 'elected', 'nominated']);

/** "Ana Ruiz is a lecturer at …", "Bo Lund was appointed director of …": the article states it as a fact. */
export function statement(name: NameInContext): NoteCandidate[] {
  const { chunks } = name;
  const relative = chunks[name.after - 1]?.closing === ',' && chunks[name.after]?.word === 'who';
  if (!relative && chunks[name.after - 1]?.closing !== '') return [];
  const verb = relative ? name.after + 1 : name.after;
  if (!BE.has(chunks[verb]?.word ?? '')) return [];
  const next = verb + 1;
  const determined = DETERMINER.test(chunks[next]?.word ?? '');
  const appointed = APPOINTED.has(chunks[next]?.word ?? '');
  if (!determined && !appointed) return [];
  const start = appointed && /^(?:as|the|a)$/.test(chunks[next + 1]?.word ?? '') ? next + 2 : next + 1;
  const end = fittingEnd(chunks, start, phraseEnd(chunks, start, name.isName));
  if (end < start || !headEarly(chunks, start, end)) return [];
  const first = chunks[start] as Chunk;
  const last = chunks[end] as Chunk;
  // "Ana Ruiz is a close friend." Whose?
  if (isRelation(last.word.toLowerCase())) return [];
  return [
    {
      person: name.person.id,
      family: appointed ? 'appointed' : 'copula',
      span: { start: first.start, end: last.end },
      trust: name.full ? 0.75 : 0.55,
    },
  ];
}

const DOES =
  /^(?:heads|leads|runs|chairs|directs|manages|oversees|owns|founded|co-founded|represents|teaches|studies|researches)$/;

/** "Ana Ruiz, who heads the Port Authority, …": what somebody does, when the article gives no role. */
export function relativeClause(name: NameInContext): NoteCandidate[] {
  const { chunks, after } = name;
  if (!name.full || chunks[after - 1]?.closing !== ',' || chunks[after]?.word !== 'who') return [];
  const verb = chunks[after + 1];
  if (!verb || !DOES.test(verb.word) || endsPhrase(verb)) return [];
  const object = chunks[after + 2];
  if (!object || /^(?:it|him|her|them|me|us|you|that|up|down|for|to|in|at|on|by)$/.test(object.word))
    return [];
  const end = phraseEnd(chunks, after + 2, name.isName);
  const last = chunks[end];
  if (!last || end < after + 2 || !endsPhrase(last) || last.end - verb.start > LONGEST_ROLE) return [];
  if (chunks.slice(after + 2, end + 1).some(({ word }) => PRONOUN.test(word))) return [];
  return [
    {
      person: name.person.id,
      family: 'relative-clause',
      span: { start: verb.start, end: last.end },
      trust: 0.5,
    },
  ];
}

/** Whose, the note alone would not say. */
const PRONOUN = /^(?:his|her|their|its|our|my|your|this|these|those)$/i;

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
    /^\p{Lu}/u.test(chunks[end]?.word ?? '') &&
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
  if (!endsPhrase(last) && !SPEECH.test(chunks[afterPlace(chunks, end)]?.word ?? '')) return [];
  return [
    {
      person: name.person.id,
      family: 'affiliation',
      span: { start: first.start, end: last.end },
      trust: 0.5,
    },
  ];
}

const SPEECH = /^(?:said|says|told|tells|recalled|wrote|added|explained)$/;

/** Steps over "in Cape Town". */
function afterPlace(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.word !== 'in') return at;
  let end = at + 1;
  while (end < at + 4 && /^\p{Lu}/u.test(chunks[end]?.word ?? '')) end++;
  return end;
}

function headEarly(chunks: readonly Chunk[], start: number, end: number): boolean {
  for (let i = start; i <= end && i < start + HEAD_WITHIN; i++) {
    const word = chunks[i]?.word ?? '';
    if (isRoleHead(word)) return true;
    if (PHRASE_STOPS.has(word.toLowerCase()) || word === 'of') return false;
  }
  return false;
}
