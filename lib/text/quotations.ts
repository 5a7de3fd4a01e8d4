import type { Span } from '../reading.ts';
import { quotationMarks } from './quotation-marks.ts';
import { pairMarks, type Quotation } from './quotation-pairing.ts';
import { hasWord } from './word-shapes.ts';

export type { Quotation } from './quotation-pairing.ts';

/**
 * Every stretch of a text in quotation marks, outermost ones only, in order: straight, curly, German, guillemets, '' and
 * UK single marks (told from apostrophes), nested, unclosed, over several paragraphs. `paragraphs` in text order.
 * Linear; throws nothing.
 */
export function quotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const marked = paragraphs.map((paragraph) => ({ paragraph, marks: quotationMarks(text, paragraph) }));
  return pairMarks(marked)
    .map((quotation) => trimEnd(text, quotation))
    .filter(({ inner }) => hasWord(text.slice(inner.start, inner.end)));
}

/** An unclosed quotation ends with its last character that is no space. */
function trimEnd(text: string, quotation: Quotation): Quotation {
  if (quotation.closed) return quotation;
  let end = quotation.end;
  while (end > quotation.start && /\s/.test(text[end - 1] as string)) end--;
  return { ...quotation, end, inner: { start: quotation.inner.start, end } };
}
