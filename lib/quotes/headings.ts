import type { Block } from '../reading.ts';
import { wordsIn } from '../text/letters.ts';
import type { Attribution } from './attribute.ts';
import type { Outline, Word } from './outline.ts';

const LONGEST_HEADING = 24;
/** More headings than this with words in marks are no headings. */
const MOST = 40;
/** A headline that says itself who speaks needs no help. */
const OWN_CUE = 80;

/**
 * Words in marks in a headline are mostly cut out of a quotation of the text: the index of that quotation for each one in
 * a headline or heading, where its words come again.
 */
export function repeatedBelow(
  outline: Outline,
  attributions: readonly Attribution[],
  blocks: readonly Block[],
): Map<number, number> {
  const spoken = attributions.map(({ setting }) => wordsOf(outline, setting.quote));
  const inHeading = attributions.map(({ setting }) => isHeading(outline, setting.at, blocks));
  const found = new Map<number, number>();
  attributions.forEach(({ clue }, quote) => {
    if (!inHeading[quote] || found.size >= MOST || (clue?.score ?? 0) >= OWN_CUE) return;
    const wanted = spoken[quote] as string;
    const source = spoken.findIndex(
      (words, other) => other !== quote && !inHeading[other] && words.includes(wanted),
    );
    if (source >= 0) found.set(quote, source);
  });
  return found;
}

/** The words between the marks, lower case, each with a space on both sides. */
function wordsOf({ text, quotations }: Outline, quote: number): string {
  const { inner } = quotations[quote] as Outline['quotations'][number];
  return ` ${wordsIn(text.slice(inner.start, inner.end).toLowerCase()).join(' ')} `;
}

/** A block that says it is one, or a short line without a full stop. */
export function isHeading(
  { text, words, paragraphs }: Outline,
  at: number,
  blocks: readonly Block[],
): boolean {
  const { paragraph } = words[at] as Word;
  const block = blocks[paragraph];
  if (!block) return false;
  if (block.kind === 'headline' || block.kind === 'heading') return true;
  const { first, last } = paragraphs[paragraph] as { first: number; last: number };
  if (last - first > LONGEST_HEADING || block.end - block.start > 160) return false;
  return (
    block.kind === 'paragraph' &&
    !/[.!?:,]["”’'»)]*$/.test(text.slice(block.start, block.end).trimEnd().slice(-3))
  );
}
