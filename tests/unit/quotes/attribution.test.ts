import { expect, test } from 'vitest';
import { readQuotes } from './help.ts';

const cases: [text: string, people: string[], want: string[]][] = [
  [
    '“The bridge will open in May,” said Jane Hale.',
    ['Jane Hale'],
    ['Jane Hale: “The bridge will open in May,”'],
  ],
  [
    '“The bridge will open in May,” Jane Hale said.',
    ['Jane Hale'],
    ['Jane Hale: “The bridge will open in May,”'],
  ],
  [
    '“The bridge will open in May,” Jane Hale, 45, an engineer from Dorling, said.',
    ['Jane Hale'],
    ['Jane Hale: “The bridge will open in May,”'],
  ],
  [
    'Jane Hale told reporters: “The bridge will open in May.” Peter Lund left early.',
    ['Jane Hale', 'Peter Lund'],
    ['Jane Hale: “The bridge will open in May.”'],
  ],
  [
    '“We start in May,” Jane Hale said. “Nobody will stop us.”',
    ['Jane Hale'],
    ['Jane Hale: “We start in May,”', 'Jane Hale: “Nobody will stop us.”'],
  ],
  [
    '“We start in May,” according to Peter Lund, who runs the yard.',
    ['Peter Lund'],
    ['Peter Lund: “We start in May,”'],
  ],
];

test.each(cases)('%s', (text, people, want) => {
  expect(readQuotes(text, people)).toEqual(want);
});
