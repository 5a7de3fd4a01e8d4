import { type Sentence, sentences as splitSentences } from '../../text/sentences.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { PeopleModel } from '../model.ts';
import { collectEvidence } from './document.ts';
import { ALL_FEATURES, type FeatureGroups, featuresOf, MAX_FEATURES } from './features.ts';
import { BEGIN, EDGE, type EntityType, LABEL_COUNT, positionOf, TYPES, typeOf, UNIT } from './labels.ts';
import { segmentsOf } from './segments.ts';
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

/** Tags persons, organisations and places. Linear in the text; any text will do. */
export function tagText(text: string, model: PeopleModel, groups: FeatureGroups = ALL_FEATURES): TaggedText {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const words = readWords(tokens, sentences, model.lexicon);
  const evidence = collectEvidence(words, sentences);
  const features = new Uint32Array(MAX_FEATURES);
  const entities: Entity[] = [];
  for (const segment of segmentsOf(words, sentences)) {
    const length = segment.last - segment.first;
    const scores = new Int32Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i++) {
      const count = featuresOf(words, segment.sentence, evidence, segment.first + i, groups, features);
      addScores(model, features, count, scores, i * LABEL_COUNT);
    }
    collectEntities(viterbi(scores, model.transitions, length), segment.first, entities);
  }
  return { text, tokens, sentences, words, entities };
}

function addScores(
  model: PeopleModel,
  features: Uint32Array,
  count: number,
  scores: Int32Array,
  base: number,
) {
  const { rows, weights } = model;
  const mask = rows.length - 1;
  const labels = LABEL_COUNT;
  for (let f = 0; f < count; f++) {
    const row = rows[(features[f] as number) & mask] as number;
    if (row === 0) continue;
    const from = row * labels;
    for (let y = 0; y < labels; y++) {
      scores[base + y] = (scores[base + y] as number) + (weights[from + y] as number);
    }
  }
}

function collectEntities(labels: Uint8Array, offset: number, into: Entity[]): void {
  let type = -1;
  let first = 0;
  for (let i = 0; i <= labels.length; i++) {
    const label = i < labels.length ? (labels[i] as number) : EDGE;
    const starts = positionOf(label) === BEGIN || positionOf(label) === UNIT;
    if (type >= 0 && (starts || typeOf(label) !== type)) {
      into.push({ first: offset + first, last: offset + i, type: TYPES[type] as EntityType });
      type = -1;
    }
    if (starts) {
      type = typeOf(label);
      first = i;
    }
  }
}
