import { HEADER_FIELDS, MODEL_MAGIC, MODEL_VERSION } from '../../lib/people/model.ts';
import { LABEL_COUNT } from '../../lib/people/tagger/labels.ts';
import type { WordClusters } from './clusters.ts';
import { packGaps } from './gaps.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Weights } from './perceptron.ts';

const LEVELS = 127;

/**
 * Writes the model file that lib/people/model.ts reads. The `most` rows with the largest weights are kept; they hold
 * sign × √|w| in a byte.
 */
export function packModel(
  weights: Weights,
  bits: number,
  most: number,
  lexicon: readonly LexiconEntry[],
  clusters: WordClusters,
): Uint8Array {
  const { features } = weights;
  const largest = largestOfRows(features);
  const top = largest.reduce((a, b) => Math.max(a, b), 0);
  const used: number[] = [];
  largest.forEach((weight, hash) => {
    if (weight > 0) used.push(hash);
  });
  const kept = used
    .sort((a, b) => (largest[b] as number) - (largest[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const roots = new Int8Array(kept.length * LABEL_COUNT);
  kept.forEach((hash, row) => {
    for (let y = 0; y < LABEL_COUNT; y++) {
      const weight = features[hash * LABEL_COUNT + y] as number;
      roots[row * LABEL_COUNT + y] =
        Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.abs(weight) / top));
    }
  });
  const scale = LEVELS ** 2 / top;
  const transitions = Int32Array.from(weights.transitions, (weight) => Math.round(weight * scale));

  const words = new Uint8Array(lexicon.length * 4);
  lexicon.forEach(({ flags, cluster }, i) => {
    [flags & 255, flags >> 8, cluster & 255, cluster >> 8].forEach((byte, plane) => {
      words[plane * lexicon.length + i] = byte;
    });
  });
  const rowGaps = packGaps(kept);
  const wordGaps = packGaps(lexicon.map(({ key }) => key));
  const header = Uint32Array.of(
    MODEL_MAGIC,
    MODEL_VERSION,
    bits,
    kept.length,
    lexicon.length,
    clusters.middle.length,
    rowGaps.length,
    wordGaps.length,
  );
  if (header.length !== HEADER_FIELDS) throw new Error('header and reader disagree');
  const parents = Uint16Array.from([...clusters.middle, ...clusters.coarse]);
  return concat([header, rowGaps, wordGaps, roots, transitions, words, parents]);
}

function largestOfRows(features: Float32Array): Float32Array {
  const largest = new Float32Array(features.length / LABEL_COUNT);
  features.forEach((weight, i) => {
    const row = Math.floor(i / LABEL_COUNT);
    largest[row] = Math.max(largest[row] as number, Math.abs(weight));
  });
  return largest;
}

function concat(parts: readonly ArrayBufferView[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return out;
}
