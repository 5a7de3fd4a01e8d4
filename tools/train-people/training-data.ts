import type { Instance } from './instances.ts';

/** All sequences in flat arrays. Features are numbered, the frequent ones first: those lie near each other in memory. */
export interface TrainingData {
  /** Number of a feature → its hash. */
  hashes: Uint32Array;
  /** Sequence → its first token; one more entry at the end. */
  sequences: Uint32Array;
  /** Token → its first entry in `features`; one more entry at the end. */
  tokens: Uint32Array;
  features: Uint32Array;
  labels: Uint8Array;
}

/** Numbers the features (hashes below 2^bits) and leaves out those that are seen fewer than `fewest` times. */
export function numberFeatures(instances: readonly Instance[], bits: number, fewest: number): TrainingData {
  const seen = new Uint32Array(2 ** bits);
  let tokenCount = 0;
  for (const { features } of instances) {
    tokenCount += features.length;
    for (const token of features) for (const hash of token) seen[hash] = (seen[hash] as number) + 1;
  }
  const hashes = frequentFirst(seen, fewest);
  const numbers = new Int32Array(2 ** bits).fill(-1);
  let featureCount = 0;
  hashes.forEach((hash, number) => {
    numbers[hash] = number;
    featureCount += seen[hash] as number;
  });
  const data: TrainingData = {
    hashes,
    sequences: new Uint32Array(instances.length + 1),
    tokens: new Uint32Array(tokenCount + 1),
    features: new Uint32Array(featureCount),
    labels: new Uint8Array(tokenCount),
  };
  let token = 0;
  let at = 0;
  instances.forEach(({ features, labels }, sequence) => {
    data.sequences[sequence] = token;
    data.labels.set(labels, token);
    for (const all of features) {
      data.tokens[token++] = at;
      for (const hash of all) {
        const number = numbers[hash] as number;
        if (number >= 0) data.features[at++] = number;
      }
    }
  });
  data.sequences[instances.length] = token;
  data.tokens[token] = at;
  return data;
}

/** The hashes that are seen often enough, the most frequent first; ties in ascending order. */
function frequentFirst(seen: Uint32Array, fewest: number): Uint32Array {
  const often: number[] = [];
  seen.forEach((times, hash) => {
    if (times >= fewest) often.push(hash);
  });
  return Uint32Array.from(often).sort((a, b) => (seen[b] as number) - (seen[a] as number) || a - b);
}
