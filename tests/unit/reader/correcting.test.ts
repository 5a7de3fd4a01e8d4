import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCorrecting } from '../../../entrypoints/reader/correcting.ts';
import type { Correction } from '../../../lib/people/corrections.ts';

const boat: Correction = { kind: 'not-a-person', name: 'Sandpiper' };
const draw = vi.fn();
const undone = vi.fn();
const change = vi.fn(async () => true);
let stored: Correction[];

function correcting() {
  return createCorrecting({ now: () => stored, change }, { draw, undone });
}

beforeEach(() => {
  stored = [];
  vi.clearAllMocks();
  change.mockResolvedValue(true);
});

describe('a correction made in a card', () => {
  it('is told at once and stays told while it is stored', () => {
    const one = correcting();
    one.card()?.make(boat);
    expect(draw).toHaveBeenCalledOnce();
    expect(one.card()?.made).toEqual(boat);
    // A new reading for another reason, before the correction is stored.
    expect(one.stands()).toBe(true);
    stored = [{ ...boat }];
    expect([one.stands(), one.stands()]).toEqual([true, true]);
  });

  it('is over when it is taken back, here or elsewhere', () => {
    const one = correcting();
    one.card()?.make(boat);
    stored = [boat];
    one.stands();
    one.card()?.undo();
    expect(undone).toHaveBeenCalledOnce();
    expect(change).toHaveBeenLastCalledWith({ correction: boat, undo: true });
    expect(one.stands()).toBe(true);
    stored = [];
    expect(one.stands()).toBe(false);
    expect(one.card()?.made).toBeNull();
  });

  it('is over when the card is', () => {
    const one = correcting();
    one.card()?.make(boat);
    one.forget();
    expect([one.card()?.made, one.stands()]).toEqual([null, false]);
  });

  it.each([
    ['is not kept', () => Promise.resolve(false)],
    ['gets lost', () => Promise.reject(new Error('lost'))],
  ])('is not told any more when it %s', async (_, answer) => {
    change.mockImplementation(answer);
    const one = correcting();
    one.card()?.make(boat);
    await vi.waitFor(() => expect(one.card()?.made).toBeNull());
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('cannot be made where nothing is kept', () => {
    expect(createCorrecting({ now: () => [], change: null }, { draw, undone }).card()).toBeNull();
  });
});
