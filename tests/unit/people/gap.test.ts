import { describe, expect, test } from 'vitest';
import { whoIsMeant } from '../../../lib/people/gap.ts';

/** The pronoun stands in [brackets]; A and B are the first places of the two names. */
function answer(marked: string, nameA: string, nameB: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const place = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  return whoIsMeant(text, { start, end }, place(nameA), place(nameB));
}

const cases: [marked: string, a: string, b: string, want: string][] = [
  ['Jane Hale wrote to Anna Moss before [she] left for the coast.', 'Jane Hale', 'Anna Moss', 'A'],
  ['Jane Hale wrote to Anna Moss. [She] had lost a boat.', 'Jane Hale', 'Anna Moss', 'A'],
  [
    'Peter Lund beat Robert Finch in the final. [He] had never won before.',
    'Peter Lund',
    'Robert Finch',
    'A',
  ],
  [
    'The boat of Robert Finch sank. Peter Lund bought [his] first ship in May.',
    'Peter Lund',
    'Robert Finch',
    'A',
  ],
  ['Peter Lund thanked Robert Finch, who kept [his] word.', 'Peter Lund', 'Robert Finch', 'B'],
  ['Peter Lund invited Robert Finch and [his] wife.', 'Peter Lund', 'Robert Finch', 'B'],
  ['In [his] list of the year, Robert Finch praised Peter Lund.', 'Robert Finch', 'Peter Lund', 'A'],
  ['Living with [her] aunt Mary Paul, Anna Moss learned to sail.', 'Mary Paul', 'Anna Moss', 'B'],
  ['Jane Hale praised [her] in front of Anna Moss.', 'Jane Hale', 'Anna Moss', 'neither'],
];

describe('which of two names a pronoun means', () => {
  test.each(cases)('%s', (marked, a, b, want) => expect(answer(marked, a, b)).toBe(want));
});

test('a place without a pronoun means neither', () => {
  const text = 'Jane Hale met Anna Moss at noon.';
  expect(whoIsMeant(text, { start: 25, end: 27 }, { start: 0, end: 9 }, { start: 14, end: 23 })).toBe(
    'neither',
  );
});
