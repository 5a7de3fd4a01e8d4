import type { Sentence } from '../../text/sentences.ts';
import type { Words } from './words.ts';

/** A stretch of tokens of one sentence that is labelled as one sequence: [first, last). */
export interface Segment {
  first: number;
  last: number;
  sentence: Sentence;
}

/** Bounds the work space; no real name or headline comes near. */
const LONGEST_SEGMENT = 256;

/** The maximal stretches of live tokens. What lies between them is outside every name. */
export function segmentsOf(words: Words, sentences: readonly Sentence[]): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of sentences) {
    let first = -1;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const live = i < sentence.last && words.live[i] === 1;
      if (first >= 0 && (!live || i - first === LONGEST_SEGMENT)) {
        segments.push({ first, last: i, sentence });
        first = -1;
      }
      if (live && first < 0) first = i;
    }
  }
  return segments;
}
