import { OF_ADDRESS } from '../../lib/article/gate/judge.ts';
import type { Page } from './pages.ts';

const FOLDS = 10;
const STEPS = 1500;
const L2 = 3e-4;

/** Log-odds of a page: all, and without those of its address. */
export interface Score {
  all: number;
  said: number;
}

/** A score for each page from a model that has seen no page of its publisher. */
export function crossValidate(pages: readonly Page[], inputs: number[][]): Score[] {
  const folds = pages.map(
    ({ publisher }) =>
      [...publisher].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7) % FOLDS,
  );
  const models = Array.from({ length: FOLDS }, (_, k) => {
    const others = <T>(list: readonly T[]) => list.filter((_, i) => folds[i] !== k);
    return train(others(inputs), others(pages));
  });
  return inputs.map((input, i) => {
    const weights = models[folds[i] ?? 0] ?? [];
    return { all: dot(weights, input), said: dot(weights.slice(OF_ADDRESS), input.slice(OF_ADDRESS)) };
  });
}

/**
 * Weights of a logistic regression with L2 that tells articles from other pages. Full-batch gradient descent with AdaGrad
 * steps; both classes weigh the same.
 */
export function train(inputs: number[][], of: readonly Page[]): number[] {
  const articles = of.filter(({ kind }) => kind === 'article').length;
  const zeros = (inputs[0] ?? []).map(() => 0);
  const weights = [...zeros];
  const squares = zeros.map(() => 1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = zeros.map((_, j) => L2 * (j === 0 ? 0 : (weights[j] ?? 0)));
    for (const [i, input] of inputs.entries()) {
      const kind = of[i]?.kind;
      const target = kind === 'article' ? 1 : 0;
      const share = 0.5 / (target ? articles : of.length - articles);
      const error =
        (1 / (1 + Math.exp(-dot(weights, input))) - target) * share * (kind === 'front' ? 1.5 : 1);
      for (let j = 0; j < input.length; j++) gradient[j] = (gradient[j] ?? 0) + error * (input[j] ?? 0);
    }
    for (const [j, slope] of gradient.entries()) {
      squares[j] = (squares[j] ?? 0) + slope * slope;
      weights[j] = (weights[j] ?? 0) - (0.5 * slope) / Math.sqrt(squares[j] ?? 1);
    }
  }
  return weights;
}

function dot(weights: number[], signals: number[]): number {
  let sum = 0;
  for (let j = 0; j < signals.length; j++) sum += (weights[j] ?? 0) * (signals[j] ?? 0);
  return sum;
}
