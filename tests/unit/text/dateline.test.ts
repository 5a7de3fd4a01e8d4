import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../lib/text/dateline.ts';

describe('findDateline', () => {
  it.each([
    ['TESSALY, Norland (AP) — Engineers said', 'TESSALY, Norland', 'TESSALY, Norland (AP) —'],
    ['TESSALY (Reuters) - Engineers said', 'TESSALY', 'TESSALY (Reuters) -'],
    ['Tessaly (dpa) – Die Brücke', 'Tessaly', 'Tessaly (dpa) –'],
    ['NEW OSTROW — The bridge', 'NEW OSTROW', 'NEW OSTROW —'],
    ['NEW OSTROW, N.L. -- “We worked', 'NEW OSTROW, N.L.', 'NEW OSTROW, N.L. --'],
    ['TESSALY, Nov. 2 (Reuters) - A barge', 'TESSALY', 'TESSALY, Nov. 2 (Reuters) -'],
    ['TESSALY/OSTROW (Tessaly Wire) — Two', 'TESSALY/OSTROW', 'TESSALY/OSTROW (Tessaly Wire) —'],
    ['ST. RUNA, March 3, 2026 — Fires', 'ST. RUNA', 'ST. RUNA, March 3, 2026 —'],
  ])('%s', (text, place, whole) => {
    const found = findDateline(text);
    expect(found && text.slice(found.place.start, found.place.end)).toBe(place);
    expect(found && text.slice(0, found.end)).toBe(whole);
  });

  it.each([
    ['a label', 'BREAKING — The bridge is closed'],
    ['small letters without an agency', 'Tessaly — The bridge is closed'],
    ['a person with a party', 'Orla Venn (D) — Governor since May'],
    ['a sentence that goes on', 'TESSALY — the port — is closed'],
    ['an abbreviation', 'U.S. — The bridge is closed'],
    ['a transcript', 'VENN: We worked in two shifts'],
    ['no dash', 'TESSALY Engineers said'],
    ['nothing', ''],
  ])('is not %s', (_name, text) => expect(findDateline(text)).toBeNull());

  it('takes linear time', () => {
    const start = performance.now();
    findDateline('AB '.repeat(200_000));
    findDateline('Ab, '.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
