import { boxesOf, type PlacedMark } from './place.ts';

/**
 * The mark to step to: from the open card's the next or previous one, else the first one in or below the window. Marks that
 * are not to be seen are passed over; after the last comes the first.
 */
export function nextMark(
  marks: readonly PlacedMark[],
  from: PlacedMark | null,
  direction: 'next' | 'previous',
): PlacedMark | null {
  const step = direction === 'next' ? 1 : -1;
  const at = from
    ? marks.findIndex(
        ({ story, mark }) =>
          story === from.story && mark.start === from.mark.start && mark.id === from.mark.id,
      )
    : -1;
  const start = at >= 0 ? at + step : firstBelow(marks, direction);
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[(start + i * step + marks.length * 2) % marks.length];
    if (mark && boxesOf(mark.ranges).length > 0) return mark;
  }
  return null;
}

function firstBelow(marks: readonly PlacedMark[], direction: 'next' | 'previous'): number {
  const below = marks.findIndex(({ ranges }) => (boxesOf(ranges)[0]?.top ?? -1) >= 0);
  if (direction === 'next') return Math.max(below, 0);
  return below < 0 ? marks.length - 1 : below - 1;
}
