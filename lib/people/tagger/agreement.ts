import { LABEL_COUNT, OUTSIDE, positionOf, TYPES, typeOf, UNIT } from './labels.ts';
import type { Words } from './words.ts';

/** What a reading saw in each capitalised word of a document: word hash → how often as each type, then how often outside of names. */
export type Opinions = ReadonlyMap<number, Float32Array>;

const KINDS = TYPES.length + 1;
const PERSON = TYPES.indexOf('PER');

/** What all other occurrences together can add, in units of the model: as much as its strongest feature. */
const STRENGTH = 16_000;

/** A word in a person's full name says more than a word alone. */
const FULL_NAME = 2;

/** Counts the labels of the first reading. */
export function collectOpinions(words: Words, labels: Uint8Array): Opinions {
  const opinions = new Map<number, Float32Array>();
  for (let i = 0; i < words.count; i++) {
    if (!words.cap[i] || !words.letters[i]) continue;
    const hash = words.low[i] as number;
    let opinion = opinions.get(hash);
    if (opinion === undefined) {
      opinion = new Float32Array(KINDS);
      opinions.set(hash, opinion);
    }
    const label = labels[i] as number;
    const kind = kindOf(label);
    opinion[kind] = (opinion[kind] as number) + weightOf(label);
  }
  return opinions;
}

/**
 * Adds to the scores of token i what the other occurrences of its word were taken for (Krishnan & Manning 2006: a second look that
 * knows the first one's labels in the whole document). Returns false where there are no others.
 */
export function addOpinion(
  words: Words,
  opinions: Opinions,
  label: number,
  i: number,
  scores: Int32Array,
  base: number,
): boolean {
  if (!words.cap[i] || !words.letters[i]) return false;
  const opinion = opinions.get(words.low[i] as number);
  if (opinion === undefined) return false;
  const own = kindOf(label);
  const weight = weightOf(label);
  let total = -weight;
  for (let kind = 0; kind < KINDS; kind++) total += opinion[kind] as number;
  if (total <= 0) return false;
  for (let y = 0; y < LABEL_COUNT; y++) {
    const kind = kindOf(y);
    const others = (opinion[kind] as number) - (kind === own ? weight : 0);
    scores[base + y] = (scores[base + y] as number) + Math.round((STRENGTH * others) / (total + 1));
  }
  return true;
}

function kindOf(label: number): number {
  return label === OUTSIDE ? TYPES.length : typeOf(label);
}

function weightOf(label: number): number {
  return typeOf(label) === PERSON && positionOf(label) !== UNIT ? FULL_NAME : 1;
}
