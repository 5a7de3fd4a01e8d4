import { describe, expect, it } from 'vitest';
import { sentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

const CASES: [string, string[]][] = [
  ['The ferry sank. Nobody was hurt.', ['The ferry sank.', 'Nobody was hurt.']],
  ['“It sank.” Nobody was hurt.', ['“It sank.”', 'Nobody was hurt.']],
  ['"It sank!" she said.', ['"It sank!" she said.']],
  ['He met Mr. Osei. Dr. Vane left.', ['He met Mr. Osei.', 'Dr. Vane left.']],
  [
    'The U.S. Navy came. It left the U.S. The ship sank.',
    ['The U.S. Navy came.', 'It left the U.S.', 'The ship sank.'],
  ],
  ['J. R. Teller spoke.', ['J. R. Teller spoke.']],
  ['It ended at 5 p.m. Monday.', ['It ended at 5 p.m. Monday.']],
  [
    'Shares of Orla Inc. fell. Prices rose 3.5 percent.',
    ['Shares of Orla Inc. fell.', 'Prices rose 3.5 percent.'],
  ],
  ['He wavered… then jumped.', ['He wavered… then jumped.']],
  ['Headline without a stop\n\nFirst paragraph.', ['Headline without a stop', 'First paragraph.']],
  ['one line\nanother line', ['one line', 'another line']],
  ['See example.com for more.', ['See example.com for more.']],
  ['(It sank.) The end.', ['(It sank.)', 'The end.']],
  ['Really? “Yes,” he said.', ['Really?', '“Yes,” he said.']],
  ['No stop at the end', ['No stop at the end']],
  ['  \n\n ', []],
];

describe('sentences', () => {
  it.each(CASES)('%j', (text, want) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(want);
  });

  it('shares out every token once', () => {
    const text = 'One. “Two!” Three Inc. and\n\nfour? Five';
    const tokens = tokenize(text);
    const found = sentences(text, tokens);
    expect(found[0]?.first).toBe(0);
    expect(found.at(-1)?.last).toBe(tokens.length);
    found.slice(1).forEach((sentence, i) => {
      expect(sentence.first).toBe(found[i]?.last);
    });
  });

  it.each(['. ', '.”', '.".', '\n', 'A. '])('takes time linear in the text for %j repeated', (unit) => {
    const started = performance.now();
    sentences(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
