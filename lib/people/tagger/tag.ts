import { type Sentence, sentences as splitSentences } from '../../text/sentences.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { placeOf } from '../key-index.ts';
import type { PeopleModel } from '../model.ts';
import { addOpinion, collectOpinions } from './agreement.ts';
import { collectEvidence } from './document.ts';
import { ALL_FEATURES, type FeatureGroups, featuresOf, MAX_FEATURES } from './features.ts';
import { BEGIN, EDGE, type EntityType, LABEL_COUNT, positionOf, TYPES, typeOf, UNIT } from './labels.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { viterbi } from './viterbi.ts';
import { readWords, type Words } from './words.ts';

/** A name in the text: tokens [first, last). */
export interface Entity {
  first: number;
  last: number;
  type: EntityType;
}

/** A document taken apart, and the names the model sees in it, in text order and without overlaps. */
export interface TaggedText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  words: Words;
  entities: Entity[];
}

/**
 * Tags persons, organisations and places: each sentence by itself, then once more with what the first reading saw in the same words
 * elsewhere. Linear in the text; any text will do.
 */
export function tagText(text: string, model: PeopleModel, groups: FeatureGroups = ALL_FEATURES): TaggedText {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const words = readWords(tokens, sentences, model.lexicon);
  const evidence = collectEvidence(words, sentences);
  const features = new Uint32Array(MAX_FEATURES);
  const segments = segmentsOf(words, sentences);
  const labels = new Uint8Array(words.count);
  const scored = segments.map((segment) => {
    const length = segment.last - segment.first;
    const scores = new Int32Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i++) {
      const count = featuresOf(words, segment.sentence, evidence, segment.first + i, groups, features);
      addScores(model, features, count, scores, i * LABEL_COUNT);
    }
    labels.set(viterbi(scores, model.transitions, length), segment.first);
    return scores;
  });
  if (groups.document) lookAgain(words, segments, scored, labels, model);
  const entities: Entity[] = [];
  for (const { first, last } of segments) collectEntities(labels, first, last, entities);
  return { text, tokens, sentences, words, entities };
}

/** Relabels the segments that hold words which stand elsewhere, too. */
function lookAgain(
  words: Words,
  segments: readonly Segment[],
  scored: readonly Int32Array[],
  labels: Uint8Array,
  model: PeopleModel,
): void {
  const before = labels.slice();
  const opinions = collectOpinions(words, before);
  segments.forEach(({ first, last }, s) => {
    const scores = scored[s] as Int32Array;
    let heard = false;
    for (let i = first; i < last; i++) {
      const label = before[i] as number;
      if (addOpinion(words, opinions, label, i, scores, (i - first) * LABEL_COUNT)) heard = true;
    }
    if (heard) labels.set(viterbi(scores, model.transitions, last - first), first);
  });
}

function addScores(
  model: PeopleModel,
  features: Uint32Array,
  count: number,
  scores: Int32Array,
  base: number,
) {
  const { rows, roots, bits } = model;
  const mask = 2 ** bits - 1;
  const labels = LABEL_COUNT;
  for (let f = 0; f < count; f++) {
    const row = placeOf(rows, (features[f] as number) & mask);
    if (row < 0) continue;
    const from = row * labels;
    for (let y = 0; y < labels; y++) {
      const root = roots[from + y] as number;
      scores[base + y] = (scores[base + y] as number) + (root < 0 ? -root * root : root * root);
    }
  }
}

/** The names among the labels of tokens [from, to). */
function collectEntities(labels: Uint8Array, from: number, to: number, into: Entity[]): void {
  let type = -1;
  let first = from;
  for (let i = from; i <= to; i++) {
    const label = i < to ? (labels[i] as number) : EDGE;
    const starts = positionOf(label) === BEGIN || positionOf(label) === UNIT;
    if (type >= 0 && (starts || typeOf(label) !== type)) {
      into.push({ first, last: i, type: TYPES[type] as EntityType });
      type = -1;
    }
    if (starts) {
      type = typeOf(label);
      first = i;
    }
  }
}
