import type { Block } from '../../reading.ts';
import { parseDay } from '../calendar.ts';

/** The day to count from at an offset; offsets must be asked for in rising order. */
export type DayAt = (offset: number) => number | null;

/** Live blogs: each entry counts from the day it was posted; everything else from the article's day. */
export function dayAt(blocks: readonly Block[], articleDay: number | null): DayAt {
  const entries = blocks.filter((block) => block.time !== undefined);
  let next = 0;
  return (offset) => {
    while ((entries[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const entry = entries[next];
    return entry && entry.start <= offset ? (parseDay(entry.time ?? '') ?? articleDay) : articleDay;
  };
}
