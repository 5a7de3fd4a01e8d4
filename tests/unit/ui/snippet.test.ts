import { expect, test } from 'vitest';
import { shorten, snippet } from '../../../lib/ui/snippet.ts';

const text =
  'A first line.\n\nThe harbour master, a quiet man called Ivo Brandt, opened the gate at noon for the boats.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a slice keeps to its own line and to whole words', () => {
  expect(snippet(text, at('The harbour master'), 20)).toEqual({
    before: '',
    slice: 'The harbour master',
    after: ', a quiet man called…',
  });
  expect(snippet(text, at('noon for the boats'), 12)).toEqual({
    before: '…the gate at ',
    slice: 'noon for the boats',
    after: '.',
  });
});

test('without surroundings the slice stands alone', () => {
  expect(snippet(text, at('Ivo Brandt'), 0)).toEqual({ before: '', slice: 'Ivo Brandt', after: '' });
});

test.each([
  ['short', 20, 'short'],
  ['one two three', 9, 'one two…'],
  ['one  two\nthree', 20, 'one two three'],
  ['well – then', 7, 'well…'],
])('shorten %j to %i', (given, length, want) => {
  expect(shorten(given, length)).toBe(want);
});
