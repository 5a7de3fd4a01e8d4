import { EDGE, LABEL_COUNT, PREDECESSORS } from './labels.ts';

/**
 * The best label sequence for `length` tokens. `scores[i * LABEL_COUNT + y]` is the score of label y at token i,
 * `transitions[a * (LABEL_COUNT + 1) + b]` that of label b after label a (EDGE = before the first, after the last).
 * Only sequences of whole names come out. Time and memory linear in `length`.
 */
export function viterbi(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  length: number,
): Uint8Array {
  const labels = LABEL_COUNT;
  const edge = EDGE;
  const predecessors = PREDECESSORS;
  const best = new Float64Array(length * labels);
  const back = new Uint8Array(length * labels);
  const stride = labels + 1;
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < labels; y++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = edge;
      for (const before of predecessors[y] as readonly number[]) {
        if ((before === edge) !== (i === 0)) continue;
        const sofar = i === 0 ? 0 : (best[(i - 1) * labels + before] as number);
        const value = sofar + (transitions[before * stride + y] as number);
        if (value > top) {
          top = value;
          arg = before;
        }
      }
      best[i * labels + y] = top + (scores[i * labels + y] as number);
      back[i * labels + y] = arg;
    }
  }
  return trace(best, back, transitions, length);
}

function trace(
  best: Float64Array,
  back: Uint8Array,
  transitions: ArrayLike<number>,
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  let top = Number.NEGATIVE_INFINITY;
  let label = 0;
  for (const last of PREDECESSORS[EDGE] as readonly number[]) {
    if (last === EDGE) continue;
    const value =
      (best[(length - 1) * LABEL_COUNT + last] as number) +
      (transitions[last * (LABEL_COUNT + 1) + EDGE] as number);
    if (value > top) {
      top = value;
      label = last;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label] as number;
  }
  return labels;
}
