import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDate, isSettled } from '../../../lib/article/published/choose.ts';
import type { DateCandidate } from '../../../lib/article/published/stated.ts';

const PAGE = { now: Date.parse('2026-06-10'), url: 'https://gazette.example/world/harbour-bridge-reopens' };
const ISO = ['2026-06-02T10:00:00+02:00', '2026-06-02T08:00:00Z', '2026-06-02', '2026-06-03T09:30:00+02:00'];

const candidate = (sources: DateCandidate['source'][]): fc.Arbitrary<DateCandidate> =>
  fc
    .record({
      iso: fc.constantFrom(...ISO),
      source: fc.constantFrom(...sources),
      trust: fc.constantFrom(0.3, 0.5, 0.62, 0.8, 0.92, 0.95),
      update: fc.boolean(),
    })
    .map((made) => ({ ...made, day: made.iso.slice(0, 10) }));

const stated = (iso: string, source: DateCandidate['source'], trust: number): DateCandidate => ({
  day: iso.slice(0, 10),
  iso,
  source,
  trust,
  update: false,
});

describe('a settled day', () => {
  it('is one that the first statement names with its zone, and another one confirms', () => {
    const [zoned = '', utc = '', , other = ''] = ISO;
    expect(isSettled([stated(zoned, 'json-ld', 0.95), stated(zoned, 'meta', 0.92)], PAGE)).toBe(true);
    expect(isSettled([stated(zoned, 'json-ld', 0.95)], PAGE)).toBe(false);
    expect(isSettled([stated(zoned, 'json-ld', 0.95), stated(other, 'meta', 0.92)], PAGE)).toBe(false);
    expect(isSettled([stated(utc, 'json-ld', 0.95), stated(utc, 'meta', 0.92)], PAGE)).toBe(false);
    expect(isSettled([], PAGE)).toBe(false);
  });

  it('is not changed by what the page shows', () => {
    fc.assert(
      fc.property(
        fc.array(candidate(['json-ld', 'meta', 'microdata', 'url']), { maxLength: 5 }),
        fc.array(candidate(['time-element', 'text']), { maxLength: 4 }),
        (said, shown) => {
          if (isSettled(said, PAGE))
            expect(chooseDate([...said, ...shown], PAGE)).toEqual(chooseDate(said, PAGE));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
