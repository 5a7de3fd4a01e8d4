import { expect, test } from 'vitest';
import type { Person, Span } from '../../../lib/reading.ts';
import { type CorefLine, scorePronouns } from '../../../tools/quality/pronouns.ts';

const text =
  'Jane Hale spoke. She smiled. Her dog left. The Minister nodded. He slept. “She is late,” said the guard.';

function at(words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const line: CorefLine = {
  id: 'a',
  text,
  clusters: [
    { mentions: [at('Jane Hale'), at('She'), at('Her'), at('She', 1)] },
    { mentions: [at('The Minister'), at('He')] },
  ],
};
const quoted = [{ id: 'a', quotes: [at('“She is late,”')] }];
const person = (name: Span, ...pronouns: Span[]): Person => ({
  id: 'p0',
  name: 'somebody',
  gender: 'unknown',
  mentions: [{ ...name, kind: 'name' }, ...pronouns.map((one) => ({ ...one, kind: 'pronoun' as const }))],
  alsoCalled: [],
  alsoSpelled: [],
});

test.each<[string, Person[], [number, number | null, number | null][]]>([
  [
    'all right: pronouns in quotations and those of somebody unnamed are not asked about',
    [person(at('Jane Hale'), at('She'), at('Her'))],
    [
      [1, 100, 100],
      [2, 100, 100],
    ],
  ],
  [
    'what is left open is not right, though not wrong where given',
    [person(at('Jane Hale'), at('Her'))],
    [
      [1, 0, null],
      [2, 50, 100],
    ],
  ],
  [
    'somebody else',
    [person(at('Jane Hale'), at('Her')), person(at('Minister'), at('She'))],
    [
      [1, 0, 0],
      [2, 50, 50],
    ],
  ],
])('%s', (_, people, want) => {
  const { subjects, all } = scorePronouns([line], quoted, () => people);
  expect([subjects, all].map(({ n, right, whenGiven }) => [n, right, whenGiven])).toEqual(want);
});
