import { EDGE, LABEL_COUNT } from '../../lib/people/tagger/labels.ts';
import { viterbi } from '../../lib/people/tagger/viterbi.ts';
import type { Instance } from './instances.ts';
import { randomFrom, shuffle } from './random.ts';

/** Averaged weights: LABEL_COUNT a feature hash, and the transitions between labels. */
export interface Weights {
  features: Float32Array;
  transitions: Float32Array;
}

export interface TrainingOptions {
  bits: number;
  epochs: number;
  seed: number;
  /** What a wrong label gains while training decodes: the right one has to win by more (structured hinge loss). */
  margin: number;
}

const STRIDE = LABEL_COUNT + 1;

/** The mean of several trainings that see the data in different orders: steadier than any one of them. */
export function trainSeveral(
  instances: readonly Instance[],
  options: Omit<TrainingOptions, 'seed'>,
  seeds: readonly number[],
  log: (line: string) => void,
): Weights {
  const features = new Float32Array(2 ** options.bits * LABEL_COUNT);
  const transitions = new Float32Array(STRIDE * STRIDE);
  for (const seed of seeds) {
    const one = trainPerceptron(instances, { ...options, seed }, log);
    addShare(features, one.features, seeds.length);
    addShare(transitions, one.transitions, seeds.length);
  }
  return { features, transitions };
}

function addShare(sum: Float32Array, values: Float32Array, parts: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number) / parts;
}

/** Averaged structured perceptron (Collins 2002) with a margin. Deterministic. */
function trainPerceptron(
  instances: readonly Instance[],
  { bits, epochs, seed, margin }: TrainingOptions,
  log: (line: string) => void,
): Weights {
  const features = new Float32Array(2 ** bits * LABEL_COUNT);
  const featureSums = new Float64Array(features.length);
  const transitions = new Float32Array(STRIDE * STRIDE);
  const transitionSums = new Float64Array(transitions.length);
  // Most rows are never touched: skipping them saves most of the time.
  const touched = new Uint8Array(2 ** bits);
  const order = instances.map((_, i) => i);
  const random = randomFrom(seed);
  let step = 1;
  const update = (weights: Float32Array, sums: Float64Array, at: number, by: number) => {
    weights[at] = (weights[at] as number) + by;
    sums[at] = (sums[at] as number) + by * step;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let total = 0;
    for (const index of order) {
      const { features: rows, labels } = instances[index] as Instance;
      const scores = scoreAll(features, touched, rows);
      for (let i = 0; i < labels.length; i++) {
        const at = i * LABEL_COUNT + (labels[i] as number);
        scores[at] = (scores[at] as number) - margin;
      }
      const guess = viterbi(scores, transitions, labels.length);
      total += labels.length;
      let before = EDGE;
      let guessBefore = EDGE;
      for (let i = 0; i <= labels.length; i++) {
        const right = i < labels.length ? (labels[i] as number) : EDGE;
        const guessed = i < labels.length ? (guess[i] as number) : EDGE;
        if (right !== guessed) {
          wrong++;
          for (const hash of rows[i] as Uint32Array) {
            touched[hash] = 1;
            update(features, featureSums, hash * LABEL_COUNT + right, 1);
            update(features, featureSums, hash * LABEL_COUNT + guessed, -1);
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
    log(`epoch ${epoch}: ${((100 * wrong) / total).toFixed(2)} % of tokens wrong`);
  }
  for (let i = 0; i < features.length; i++) {
    features[i] = (features[i] as number) - (featureSums[i] as number) / step;
  }
  for (let i = 0; i < transitions.length; i++) {
    transitions[i] = (transitions[i] as number) - (transitionSums[i] as number) / step;
  }
  return { features, transitions };
}

function scoreAll(features: Float32Array, touched: Uint8Array, rows: readonly Uint32Array[]): Float64Array {
  const count = LABEL_COUNT;
  const scores = new Float64Array(rows.length * count);
  rows.forEach((hashes, i) => {
    const base = i * count;
    for (const hash of hashes) {
      if (touched[hash] === 0) continue;
      const from = hash * count;
      for (let y = 0; y < count; y++) {
        scores[base + y] = (scores[base + y] as number) + (features[from + y] as number);
      }
    }
  });
  return scores;
}
