import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGaps, placeOf } from '../../../lib/people/key-index.ts';
import { packGaps } from '../../../tools/train-people/gaps.ts';

function indexOf(keys: readonly number[], bits: number) {
  return indexGaps(packGaps(keys), keys.length, bits);
}

describe('an index of keys', () => {
  it.each([4, 17, 22, 26, 31])('finds every number of %i bits, and no other one', (bits) => {
    const key = fc.integer({ min: 0, max: 2 ** bits - 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 60 }),
        fc.array(key, { maxLength: 20 }),
        (some, others) => {
          const keys = some.sort((a, b) => a - b);
          const index = indexOf(keys, bits);
          for (const [place, value] of keys.entries()) expect(placeOf(index, value)).toBe(place);
          for (const value of others) expect(placeOf(index, value)).toBe(keys.indexOf(value));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('tells the first and the last number from their neighbours', () => {
    const index = indexOf([0, 1, 2 ** 26 - 1], 26);
    expect([0, 1, 2, 2 ** 26 - 2, 2 ** 26 - 1].map((key) => placeOf(index, key))).toEqual([0, 1, -1, -1, 2]);
  });

  it('has nothing in it when there is nothing', () => {
    expect(placeOf(indexOf([], 22), 7)).toBe(-1);
  });
});

describe('gaps', () => {
  it('take a byte for seven bits', () => {
    expect([...packGaps([5, 5 + 2 + 3 * 128, 5 + 2 + 3 * 128 + 1])]).toEqual([5, 0x80 | 2, 3, 1]);
  });
});
