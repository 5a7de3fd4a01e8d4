import type { Span } from '../reading.ts';

/** A slice of a text with a little of its sentence around it. */
export interface Snippet {
  before: string;
  slice: string;
  after: string;
}

/**
 * A slice with up to `around` characters of its own line on each side, cut at words, cuts shown as "…" (0: the bare
 * slice). White space is collapsed for display.
 */
export function snippet(text: string, { start, end }: Span, around = 32): Snippet {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const left = text.slice(Math.max(lineStart, start - around), start);
  const right = text.slice(end, Math.min(lineEnd, end + around));
  const cutLeft = start - around > lineStart;
  const cutRight = end + around < lineEnd;
  return {
    before: flat(cutLeft && around > 0 ? `…${left.replace(/^\S*\s/, '')}` : left),
    slice: flat(text.slice(start, end)),
    after: flat(cutRight && around > 0 ? `${right.replace(/\s\S*$/, '')}…` : right),
  };
}

/** At most `length` characters, cut at a word. */
export function shorten(text: string, length: number): string {
  const line = flat(text).trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/[\s,;:–—-]*\S*$/u, '')}…`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
