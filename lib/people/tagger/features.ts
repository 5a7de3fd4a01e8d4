import type { Sentence } from '../../text/sentences.ts';
import { CITY, COUNTRY, DEMONYM, DICTIONARY, FIRST_NAME, LAST_NAME, ORGANISATION } from '../lexicon.ts';
import { type DocumentEvidence, EVIDENCE_COUNT, EVIDENCE_STRIDE } from './document.ts';
import { hashString, mix } from './hash.ts';
import { ORG_HEAD, PARTICLE, PLACE_HEAD } from './word-classes.ts';
import type { Words } from './words.ts';

/** Which groups of features are built; all of them in the product, fewer in ablations. */
export interface FeatureGroups {
  clusters: boolean;
  lists: boolean;
  document: boolean;
}

export const ALL_FEATURES: FeatureGroups = { clusters: true, lists: true, document: true };

export const MAX_FEATURES = 160;

const LISTS = FIRST_NAME | LAST_NAME | COUNTRY | CITY | DEMONYM | ORGANISATION;
const NAMES = FIRST_NAME | LAST_NAME;
const NOT_CAPITALISED = 9;
const LONGEST_RUN = 4;
const OPENING = new Set(['"', '“', "'", '‘', '(', '[', '-', '–', '—', '•']);

/**
 * Writes the hashed features of token `i` (Ratinov & Roth 2009: words, shapes, affixes, lists, clusters, context aggregation over
 * the document) into `out` and returns how many. Every template has a number of its own, so the same value in another
 * template is another feature.
 */
export function featuresOf(
  words: Words,
  { first, last }: Sentence,
  evidence: DocumentEvidence,
  i: number,
  groups: FeatureGroups,
  out: Uint32Array,
): number {
  let count = 0;
  let template = 0;
  const add = (value: number) => {
    out[count++] = mix(++template, value);
  };
  const at = (k: number) => (i + k < first ? words.count : i + k >= last ? words.count + 1 : i + k);
  const t = i;
  const p = at(-1);
  const pp = at(-2);
  const n = at(1);
  const nn = at(2);
  const { low, shape, cap, cls } = words as { [K in keyof Words]: Words[K] & number[] };
  const l = (j: number) => low[j] as number;
  const s = (j: number) => shape[j] as number;
  const c = (j: number) => cap[j] as number;
  const k = (j: number) => cls[j] as number;
  const isFirst = i === first || (i === first + 1 && OPENING.has(words.lower[p] as string)) ? 1 : 0;
  const setting = ((words.casing[t] as number) << 1) | isFirst;

  // Words and shapes.
  add(0);
  add(l(t));
  add(words.form[t] as number);
  add(s(t));
  add(mix(s(t), setting));
  add(l(p));
  add(l(pp));
  add(l(n));
  add(l(nn));
  add(mix(l(p), l(t)));
  add(mix(l(t), l(n)));
  add(mix(l(p), l(n)));
  add(mix(l(pp), l(p)));
  add(mix(l(n), l(nn)));
  add(mix(s(p), s(t)));
  add(mix(s(t), s(n)));
  add(mix(mix(s(pp), s(p)), s(t)));
  add(mix(mix(s(t), s(n)), s(nn)));
  add(mix(mix(s(p), s(t)), s(n)));
  const word = words.lower[t] as string;
  const length = word.length;
  for (let size = 1; size <= 4; size++) {
    add(length > size ? hashString(word, 0, size) : 0);
    add(length > size ? hashString(word, length - size) : 0);
  }
  const ending = (j: number) => {
    const text = words.lower[j] as string;
    return hashString(text, Math.max(0, text.length - 3));
  };
  add(mix(ending(t), c(t) | (c(n) << 1) | (c(p) << 2)));
  add(mix(ending(p), s(t)));
  add(mix(ending(n), s(t)));
  add(mix(k(p), s(t)));
  add(mix(k(n), s(t)));
  add(mix(mix(k(p), k(pp)), s(t)));
  add(mix(mix(k(n), k(nn)), s(t)));

  // The run of capitalised words that the token stands in.
  if (c(t)) {
    const inRun = (j: number) => c(j) === 1 || k(j) === PARTICLE;
    let left = 0;
    while (left < LONGEST_RUN && i - left - 1 >= first && inRun(i - left - 1)) left++;
    let right = 0;
    while (right < LONGEST_RUN && i + right + 1 < last && inRun(i + right + 1)) right++;
    const place = left * 8 + right;
    let content = 0;
    for (let j = -left; j <= right; j++) {
      content |= groups.lists ? (words.flags[i + j] as number) & LISTS : 0;
      if (k(i + j) === ORG_HEAD) content |= 1 << 10;
      if (k(i + j) === PLACE_HEAD) content |= 1 << 11;
    }
    add(place);
    add(mix(place, l(at(-left - 1))));
    add(mix(place, l(at(right + 1))));
    add(mix(content, place));
    add(l(at(right)));
    add(l(at(-left)));
    add(mix(l(at(-left - 1)), l(at(right + 1))));
    add(mix(k(at(-left - 1)), k(at(right + 1)) | (left + right === 0 ? 64 : 0)));
  } else template += 8;

  // Name and place lists.
  if (groups.lists) {
    const g = (j: number) => mix((words.flags[j] as number) & LISTS, k(j));
    const name = (j: number) => (c(j) ? (words.flags[j] as number) & NAMES : NOT_CAPITALISED);
    add(((words.flags[t] as number) & ~DICTIONARY) * 2 + c(t));
    add(mix(g(t), setting));
    add(mix(g(p), g(t)));
    add(mix(g(t), g(n)));
    add(mix(mix(g(p), g(t)), g(n)));
    add(mix(mix(g(pp), g(p)), s(t)));
    add(mix(mix(s(t), g(n)), g(nn)));
    add(name(p) | (name(t) << 4) | (name(n) << 8) | (name(nn) << 12));
    add(name(pp) | (name(p) << 4) | (name(t) << 8));
  } else template += 9;

  // Word clusters.
  if (groups.clusters) {
    const fine = (j: number) => words.fine[j] as number;
    const middle = (j: number) => words.middle[j] as number;
    const coarse = (j: number) => words.coarse[j] as number;
    for (const cluster of [coarse, middle, fine]) {
      add(cluster(t) * 2 + c(t));
      add(cluster(p));
      add(cluster(n));
      add(mix(cluster(p), s(t)));
      add(mix(cluster(n), s(t)));
    }
    add(fine(pp));
    add(fine(nn));
    add(mix(coarse(p), coarse(t)));
    add(mix(coarse(t), coarse(n)));
    add(mix(mix(coarse(p), coarse(t)), coarse(n)));
    add(mix(middle(p), middle(t) * 2 + c(t)));
    add(mix(middle(t), middle(n) * 2 + c(t)));
    add(mix(mix(middle(p), middle(n)), s(t)));
  } else template += 23;

  // The whole document.
  if (groups.document && c(t) && words.letters[t]) {
    add((evidence.seenLow.has(l(t)) ? 8 : 0) | setting);
    const row = evidence.rows.get(l(t));
    if (row !== undefined) {
      const base = row * EVIDENCE_STRIDE;
      const total = evidence.counts[base + EVIDENCE_COUNT] as number;
      for (let kind = 0; kind < EVIDENCE_COUNT; kind++) {
        const seen = evidence.counts[base + kind] as number;
        add(seen === 0 ? 0 : seen * 3 >= total * 2 ? 3 : seen * 3 >= total ? 2 : 1);
      }
      add(Math.min(4, total));
    }
  }
  return count;
}
