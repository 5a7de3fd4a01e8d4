// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PlacedMark } from '../../../entrypoints/reader/place.ts';
import { nextMark } from '../../../entrypoints/reader/step.ts';

/** A mark whose line stands at `top` in the window; null: it is not to be seen. */
function placed(id: string, top: number | null): PlacedMark {
  const boxes = top === null ? [] : [{ top, bottom: top + 20, left: 0, right: 50, width: 50, height: 20 }];
  const range = { getClientRects: () => boxes } as unknown as Range;
  return {
    story: 0,
    ranges: [range],
    mark: { kind: 'people', id, start: Number(id.slice(1)), end: 99, faint: false },
  };
}

const marks = [placed('p0', -300), placed('p1', null), placed('p2', 100), placed('p3', 900)];
const [first = null, , third = null, last = null] = marks;

test.each([
  ['from nowhere to the first in the window', null, 'next', 'p2'],
  ['back from nowhere to the one above the window', null, 'previous', 'p0'],
  ['over what is not to be seen', first, 'next', 'p2'],
  ['back over what is not to be seen', third, 'previous', 'p0'],
  ['after the last comes the first', last, 'next', 'p0'],
  ['before the first comes the last', first, 'previous', 'p3'],
] as const)('%s', (_name, from, direction, want) => {
  expect(nextMark(marks, from, direction)?.mark.id).toBe(want);
});

test('a page without marks to be seen has no next one', () => {
  expect(nextMark([], null, 'next')).toBeNull();
  expect(nextMark([placed('p1', null)], null, 'next')).toBeNull();
});
