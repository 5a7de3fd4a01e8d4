import { EDGE, LABEL_COUNT } from '../../lib/people/tagger/labels.ts';
import { viterbi } from '../../lib/people/tagger/viterbi.ts';
import { randomFrom, shuffle } from './random.ts';
import type { TrainingData } from './training-data.ts';

/** Averaged weights: LABEL_COUNT a feature, and the transitions between labels. */
export interface Weights {
  features: Float32Array;
  transitions: Float32Array;
}

export interface TrainingOptions {
  epochs: number;
  seed: number;
  /** What a wrong label gains while training decodes: the right one has to win by more (structured hinge loss). */
  margin: number;
}

const STRIDE = LABEL_COUNT + 1;

/**
 * The mean of several trainings that see the data in different orders: steadier than any one of them. The weights of a feature stand at
 * its hash (below 2^bits) × LABEL_COUNT.
 */
export function trainSeveral(
  data: TrainingData,
  bits: number,
  options: Omit<TrainingOptions, 'seed'>,
  seeds: readonly number[],
  log: (line: string) => void,
): Weights {
  const features = new Float32Array(2 ** bits * LABEL_COUNT);
  const transitions = new Float32Array(STRIDE * STRIDE);
  for (const seed of seeds) {
    const one = trainPerceptron(data, { ...options, seed }, log);
    data.hashes.forEach((hash, feature) => {
      const from = feature * LABEL_COUNT;
      addShare(features, hash * LABEL_COUNT, one.features.subarray(from, from + LABEL_COUNT), seeds.length);
    });
    addShare(transitions, 0, one.transitions, seeds.length);
  }
  return { features, transitions };
}

function addShare(sum: Float32Array, at: number, values: Float32Array, parts: number): void {
  for (let i = 0; i < values.length; i++)
    sum[at + i] = (sum[at + i] as number) + (values[i] as number) / parts;
}

/** Averaged structured perceptron (Collins 2002) with a margin. Deterministic. */
function trainPerceptron(
  data: TrainingData,
  { epochs, seed, margin }: TrainingOptions,
  log: (line: string) => void,
): Weights {
  const features = new Float32Array(data.hashes.length * LABEL_COUNT);
  const featureSums = new Float64Array(features.length);
  const transitions = new Float32Array(STRIDE * STRIDE);
  const transitionSums = new Float64Array(transitions.length);
  const order = Array.from({ length: data.sequences.length - 1 }, (_, i) => i);
  const random = randomFrom(seed);
  let step = 1;
  const update = (weights: Float32Array, sums: Float64Array, at: number, by: number) => {
    weights[at] = (weights[at] as number) + by;
    sums[at] = (sums[at] as number) + by * step;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const sequence of order) {
      const first = data.sequences[sequence] as number;
      const length = (data.sequences[sequence + 1] as number) - first;
      const scores = scoreAll(features, data, first, length);
      for (let i = 0; i < length; i++) {
        const at = i * LABEL_COUNT + (data.labels[first + i] as number);
        scores[at] = (scores[at] as number) - margin;
      }
      const guess = viterbi(scores, transitions, length);
      let before = EDGE;
      let guessBefore = EDGE;
      for (let i = 0; i <= length; i++) {
        const right = i < length ? (data.labels[first + i] as number) : EDGE;
        const guessed = i < length ? (guess[i] as number) : EDGE;
        if (right !== guessed) {
          wrong++;
          const end = data.tokens[first + i + 1] as number;
          for (let f = data.tokens[first + i] as number; f < end; f++) {
            const row = (data.features[f] as number) * LABEL_COUNT;
            update(features, featureSums, row + right, 1);
            update(features, featureSums, row + guessed, -1);
          }
        }
        if (right !== guessed || before !== guessBefore) {
          update(transitions, transitionSums, before * STRIDE + right, 1);
          update(transitions, transitionSums, guessBefore * STRIDE + guessed, -1);
        }
        before = right;
        guessBefore = guessed;
      }
      step++;
    }
    log(`epoch ${epoch}: ${((100 * wrong) / data.labels.length).toFixed(2)} % of tokens wrong`);
  }
  average(features, featureSums, step);
  average(transitions, transitionSums, step);
  return { features, transitions };
}

function average(weights: Float32Array, sums: Float64Array, steps: number): void {
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) - (sums[i] as number) / steps;
}

function scoreAll(
  weights: Float32Array,
  { tokens, features }: TrainingData,
  first: number,
  length: number,
): Float64Array {
  const count = LABEL_COUNT;
  const scores = new Float64Array(length * count);
  for (let i = 0; i < length; i++) {
    const base = i * count;
    const end = tokens[first + i + 1] as number;
    for (let f = tokens[first + i] as number; f < end; f++) {
      const from = (features[f] as number) * count;
      for (let y = 0; y < count; y++) {
        scores[base + y] = (scores[base + y] as number) + (weights[from + y] as number);
      }
    }
  }
  return scores;
}
