import { expect, test } from 'vitest';
import {
  type CharClass,
  classAt,
  classOf,
  DIGIT,
  LETTER,
  LOWER,
  MARK,
  OTHER,
  SPACE,
  UPPER,
} from '../../../lib/text/chars.ts';

/** Unicode's own properties; the soft hyphen, joiners and the zero-width space are where this project puts them. */
const CLASSES: [RegExp, CharClass][] = [
  [/\xad|\u200c|\u200d|\u2060/u, MARK],
  [/[\s\u200b\ufeff]/u, SPACE],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/\p{L}/u, LETTER],
  [/\p{N}/u, DIGIT],
  [/\p{M}/u, MARK],
];

test('every character of the basic plane has the class that Unicode gives it, asked once or twice', () => {
  const differ: string[] = [];
  for (const _ of [1, 2]) {
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCodePoint(code);
      const want = CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER;
      if (classOf(code) !== want) differ.push(`U+${code.toString(16)}: ${classOf(code)}, not ${want}`);
    }
  }
  expect(differ).toEqual([]);
});

test.each([
  ['a pair of surrogates is one character', '𝒜b', 0, UPPER],
  ['half of a pair is nothing', '𝒜b'.slice(0, 1), 0, OTHER],
  ['past the end there is nothing', 'a', 1, OTHER],
])('%s', (_name, text, at, want) => expect(classAt(text, at)).toBe(want));
