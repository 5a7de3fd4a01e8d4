import type { Sentence } from '../../text/sentences.ts';
import { FIRST_NAME, LAST_NAME } from '../lexicon.ts';
import { BUSINESS, INITIAL, KIN, NUMBER, ORG_HEAD, ORG_NOUN, SAY, TITLE } from './word-classes.ts';
import type { Words } from './words.ts';

/** How often each capitalised word of the document is seen with each kind of evidence: who is a person once is one again. */
export interface DocumentEvidence {
  /** Word hash → row. */
  rows: ReadonlyMap<number, number>;
  /** EVIDENCE_COUNT numbers a row, then the number of occurrences. */
  counts: readonly number[];
  /** Hashes of words that also stand in lower case in running text. */
  seenLow: ReadonlySet<number>;
}

export const EVIDENCE_COUNT = 14;
export const EVIDENCE_STRIDE = EVIDENCE_COUNT + 1;

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'to']);
const RELATIVE_PERSON = new Set(['who', 'whose', 'himself', 'herself']);
const RELATIVE_THING = new Set(['which', 'its', 'itself']);

/** Goes over the document once. Sentences in capitals give no evidence. */
export function collectEvidence(words: Words, sentences: readonly Sentence[]): DocumentEvidence {
  const rows = new Map<number, number>();
  const counts: number[] = [];
  const seenLow = new Set<number>();
  for (const { first, last } of sentences) {
    if (words.casing[first] === 2) continue;
    for (let i = first; i < last; i++) {
      if (!words.letters[i]) continue;
      const low = words.low[i] as number;
      if (!words.cap[i]) {
        if (words.casing[i] === 0) seenLow.add(low);
        continue;
      }
      let row = rows.get(low);
      if (row === undefined) {
        row = rows.size;
        rows.set(low, row);
        for (let k = 0; k < EVIDENCE_STRIDE; k++) counts.push(0);
      }
      addEvidence(words, first, last, i, (k) => {
        counts[row * EVIDENCE_STRIDE + k] = (counts[row * EVIDENCE_STRIDE + k] as number) + 1;
      });
    }
  }
  return { rows, counts, seenLow };
}

/** Calls `see` with each kind of evidence that this occurrence gives, and with EVIDENCE_COUNT for the occurrence itself. */
function addEvidence(
  words: Words,
  first: number,
  last: number,
  i: number,
  see: (kind: number) => void,
): void {
  const before = i - 1 >= first ? i - 1 : words.count;
  const before2 = i - 2 >= first ? i - 2 : words.count;
  const after = i + 1 < last ? i + 1 : words.count + 1;
  const after2 = i + 2 < last ? i + 2 : words.count + 1;
  const has = (j: number, flag: number) => ((words.flags[j] as number) & flag) !== 0;
  const cls = (j: number) => words.cls[j] as number;
  const lower = (j: number) => words.lower[j] as string;
  const cap = (j: number) => words.cap[j] === 1;

  see(EVIDENCE_COUNT);
  if (cls(before) === TITLE || cls(before) === INITIAL || cls(before) === KIN) see(0);
  if (cap(before) && has(before, FIRST_NAME)) see(1);
  if (PLACE_PREPOSITIONS.has(lower(before))) see(2);
  if (lower(before) === 'the') see(3);
  if (cls(after) === SAY) see(4);
  if (has(i, FIRST_NAME) && cap(after) && has(after, LAST_NAME)) see(5);
  if (cls(after) === ORG_HEAD && cap(after)) see(6);
  if (RELATIVE_PERSON.has(lower(after)) || (lower(after) === ',' && isPersonRelative(words, after2))) see(7);
  if (i > first) see(8);
  if (cap(before) && words.letters[before]) see(9);
  const possessive = lower(after) === "'s" || lower(after) === '’s';
  if (cls(after) === BUSINESS || (possessive && cls(after2) === BUSINESS)) see(10);
  if (cls(before) === ORG_NOUN || (lower(before) === 'of' && cls(before2) === BUSINESS)) see(11);
  if (lower(before) === '(' && lower(after) === ')') see(12);
  if (lower(after) === ',' && RELATIVE_THING.has(lower(after2))) see(13);
}

function isPersonRelative(words: Words, i: number): boolean {
  const lower = words.lower[i] as string;
  return lower === 'who' || lower === 'whose' || (words.cls[i] === NUMBER && lower.length === 2);
}
