import { describe, expect, it } from 'vitest';
import { isOnlyTitle, isTitle } from '../../../lib/people/titles.ts';

describe('isTitle', () => {
  it.each([
    'mr.',
    'treasurer',
    'messrs.',
    'under-secretary',
    'major-gen.',
    'attorney-general',
    'oscar-winning',
    'chemist-turned-mayor',
    'seismologist',
    'councilwoman',
    'spokesperson',
  ])('knows %s', (word) => {
    expect(isTitle(word)).toBe(true);
  });

  it.each([
    'orla',
    'woman',
    'x-general',
    'general-orla',
    'left-right-general',
    'lars-holm',
    'a1woman',
    'chemist-turned-',
    '-general',
    '',
  ])('does not know %s', (word) => {
    expect(isTitle(word)).toBe(false);
  });

  it('tells titles that are names, too', () => {
    expect([isTitle('dean'), isOnlyTitle('dean'), isOnlyTitle('treasurer')]).toEqual([true, false, true]);
  });
});
