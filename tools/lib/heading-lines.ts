import type { Quote, Span } from '../../lib/reading.ts';

const LONGEST_HEADLINE = 200;
const LONGEST_HEADING = 90;

/**
 * The lines of a plain text that are headline or heading: a short first line with more to come, the line right under it
 * (its deck), and short lines that quote in single marks where the text itself quotes in double ones, as US newspapers set
 * their headings.
 */
export function headingLines(text: string, lines: readonly Span[], quotes: readonly Span[]): Span[] {
  const headings = headlineAndDeck(text, lines);
  const single = quotes.filter(({ start }) => isSingle(text, start));
  if (single.length * 2 >= quotes.length) return headings;
  for (const { start } of single) {
    const line = lines.find((one) => start >= one.start && start < one.end);
    if (line && line.end - line.start <= LONGEST_HEADING) headings.push(line);
  }
  return headings;
}

function headlineAndDeck(text: string, [first, second, third]: readonly Span[]): Span[] {
  if (!first || !second || first.end - first.start > LONGEST_HEADLINE) return [];
  const isDeck =
    third !== undefined &&
    second.end - second.start <= LONGEST_HEADLINE &&
    !isBlankLine(text, first, second) &&
    isBlankLine(text, second, third);
  return isDeck ? [first, second] : [first];
}

function isBlankLine(text: string, before: Span, after: Span): boolean {
  return /\n[^\S\n]*\n/.test(text.slice(before.end, after.start));
}

/** ‘ or ', but not '' for a double mark. */
function isSingle(text: string, at: number): boolean {
  return /^(?:‘|'(?!'))/.test(text.slice(at, at + 2));
}

/** For the lines found: is a quote in one of them? */
export function isInside({ start }: Pick<Quote, 'start'>, lines: readonly Span[]): boolean {
  return lines.some((line) => start >= line.start && start < line.end);
}
