import { describe, expect, it } from 'vitest';
import {
  type Corrections,
  correctionsOf,
  isSame,
  withCorrection,
} from '../../../lib/extension/corrections.ts';
import type { Correction } from '../../../lib/people/corrections.ts';

const boat: Correction = { kind: 'not-a-person', name: 'Sandpiper' };
const joined: Correction = { kind: 'same', name: 'Milo', as: 'Milo Brandt' };
const apart: Correction = { kind: 'different', name: 'Milo', called: 'Milo Brandt' };
const made = (all: Corrections, site: string, correction: Correction) =>
  withCorrection(all, site, { correction, undo: false });

describe('what was corrected', () => {
  const all = made(made(made({}, 'a.example', boat), 'a.example', joined), 'b.example', apart);

  it('is kept by site, in order', () => {
    expect(all).toEqual({ 'a.example': [boat, joined], 'b.example': [apart] });
    expect(correctionsOf(all, 'b.example')).toEqual([apart]);
  });

  it.each(['c.example', '', 'constructor'])('is nothing on %j', (site) => {
    expect(correctionsOf(all, site)).toEqual([]);
    expect(correctionsOf(null, site)).toEqual([]);
  });

  it('counts once, as the last one, when it is said again', () => {
    expect(made(all, 'a.example', boat)['a.example']).toEqual([joined, boat]);
  });

  it('is taken back one by one, and the site with the last one', () => {
    const less = withCorrection(all, 'a.example', { correction: boat, undo: true });
    expect(less).toEqual({ 'a.example': [joined], 'b.example': [apart] });
    expect(withCorrection(less, 'a.example', { correction: joined, undo: true })).toEqual({
      'b.example': [apart],
    });
    expect(withCorrection(less, 'c.example', { correction: joined, undo: true })).toEqual(less);
  });

  it('is the same only with the same names in the same places', () => {
    expect(isSame(joined, { ...joined })).toBe(true);
    expect(isSame(joined, apart)).toBe(false);
    expect(isSame(joined, { ...joined, as: 'Milo Sund' })).toBe(false);
    expect(isSame(boat, { ...boat, name: 'Avocet' })).toBe(false);
  });
});
