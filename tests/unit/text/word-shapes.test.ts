import { describe, expect, test } from 'vitest';
import {
  countWords,
  hasWord,
  isLower,
  isLowerWith,
  opensLikeSentence,
  startsLower,
  startsWithLetter,
  wholeWords,
} from '../../../lib/text/word-shapes.ts';

describe('one word', () => {
  test.each([
    ['road', true, true, true],
    ['Road', false, true, false],
    ['été', true, true, true],
    ['Été', false, true, false],
    ['roAd', true, true, false],
    ['4th', false, false, false],
    ['路', false, true, false],
    ['“', false, false, false],
    ['', false, false, false],
  ])('%s', (word, small, letter, all) => {
    expect([startsLower(word), startsWithLetter(word), isLower(word)]).toEqual([small, letter, all]);
  });
  test.each([
    ['warmly', 'ly', true],
    ['ly', 'ly', false],
    ['Warmly', 'ly', false],
    ['warm', 'ly', false],
  ])('%s ends with %s', (word, ending, want) => expect(isLowerWith(word, ending)).toBe(want));
});

describe('the words of a text', () => {
  test.each<[string, string[], number]>([
    ['We are late', ['We', 'are', 'late'], 3],
    ['Don’t walk-in, it’s 5', ['Don’t', 'walk', 'in', 'it’s', '5'], 4],
    ["the '90s", ['the', '90s'], 2],
    [' — “…” ', [], 0],
    ['𝐀𝐛 c', ['𝐀𝐛', 'c'], 2],
    ['', [], 0],
  ])('%s', (text, words, count) => {
    expect(wholeWords(text)).toEqual(words);
    expect(countWords(text)).toBe(count);
    expect(hasWord(text)).toBe(count > 0);
  });
});

test.each([
  ['We are late', true],
  ['we are late', false],
  ['[The ferry] is late', true],
  ['$5 is late', true],
  ['… and late', false],
  ['— — — The ferry', false],
  ['', false],
])('begins like a sentence: %s', (text, want) => expect(opensLikeSentence(text)).toBe(want));
