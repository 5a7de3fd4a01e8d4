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
  const left = text.slice(Math.max(lineStart, start - around - 1), start);
  const right = text.slice(end, Math.min(lineEnd, end + around + 1));
  const cutLeft = start - around - 1 > lineStart;
  const cutRight = end + around + 1 < lineEnd;
  return {
    before: around === 0 ? '' : flat(cutLeft ? `…${left.replace(/^\S*\s/, '')}` : left),
    slice: flat(text.slice(start, end)),
    after: around === 0 ? '' : flat(cutRight ? `${right.replace(/[\s,;:–—-]*\s\S*$/u, '')}…` : right),
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
