import type { Span } from '../../reading.ts';
import { sentences } from '../../text/sentences.ts';

/** A mention within its sentence, cut to fit a line or two of the popup. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** Characters kept on either side of the mention. */
const BEFORE = 70;
const AFTER = 90;

/** Finds sentences by offset; made once for each article, as cutting the text into sentences takes a pass over it. */
export function excerpter(text: string): (span: Span) => Excerpt {
  const found = sentences(text);
  return (span) => {
    const sentence = found[lastStartingBy(found, span.start)] ?? { start: span.start, end: span.end };
    const start = Math.min(sentence.start, span.start);
    const end = Math.max(sentence.end, span.end);
    return {
      before: cutStart(inLine(text.slice(start, span.start))),
      words: inLine(text.slice(span.start, span.end)),
      after: cutEnd(inLine(text.slice(span.end, end))),
    };
  };
}

/** Index of the last sentence that starts at or before the offset; -1 when there is none. */
function lastStartingBy(found: readonly Span[], offset: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cutStart(text: string): string {
  if (text.length <= BEFORE) return text.trimStart();
  const tail = text.slice(-BEFORE);
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= AFTER) return text.trimEnd();
  const head = text.slice(0, AFTER);
  return `${head.slice(0, head.lastIndexOf(' ') + 1).trimEnd()} …`;
}
