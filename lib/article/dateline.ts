import type { Block, Dateline } from '../reading.ts';
import { findDateline } from '../text/dateline.ts';

/** Datelines stand at the beginning of the text, or of each part of a round-up: no more paragraphs than this are looked at. */
const MOST_PARAGRAPHS = 40;

/** Adds their dateline to the paragraphs of `text` that start with one. */
export function withDatelines(text: string, blocks: readonly Block[]): Block[] {
  let paragraphs = 0;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || paragraphs++ >= MOST_PARAGRAPHS) return block;
    const dateline = datelineIn(text, block);
    return dateline ? { ...block, dateline } : block;
  });
}

function datelineIn(text: string, { start, end }: Block): Dateline | null {
  const found = findDateline(text.slice(start, end));
  if (!found) return null;
  const { place } = found;
  return { start, end: start + found.end, place: { start: start + place.start, end: start + place.end } };
}
