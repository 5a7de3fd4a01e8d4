import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { findQuotes } from '../../../lib/quotes/index.ts';
import { quotations } from '../../../lib/text/quotations.ts';
import { peopleOf } from './help.ts';

const piece = fc.constantFrom(
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  "''",
  '\n\n',
  ' ',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  ' — ',
  '(',
  ')',
  '<b ',
  'Hale',
  'Jane Hale',
  'she',
  'he',
  'said',
  'told',
  'the minister',
  'We are late',
  'called',
  'of',
  'and',
  'who',
  '6',
  '\ud83d',
  '\u{1f600}',
);
const anyText = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(''));
const read = (text: string) => findQuotes(articleFromText(text), peopleOf(text, ['Jane Hale|Hale|she']));

describe('any text', () => {
  test('quotations are in order, within the text, not empty, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, inner } of quotations(text, articleFromText(text).blocks)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('quotes have one id each, an utterance that began before, and speakers that stand in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = read(text);
        const ids = quotes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        quotes.forEach(({ speech, speaker, utterance }, index) => {
          expect(ids.slice(0, index + 1)).toContain(utterance);
          if (!speech) expect(speaker.kind).toBe('unknown');
          if (speaker.kind === 'unknown') return;
          expect(speaker.span.end).toBeGreaterThan(speaker.span.start);
          if (speaker.kind === 'person') expect(speaker.person).toBe('p0');
        });
      }),
      { numRuns: 400 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hard inputs in linear time', () => {
  const seconds = (text: string) => {
    const start = performance.now();
    findQuotes(articleFromText(text), []);
    return (performance.now() - start) / 1000;
  };
  const inputs: [name: string, make: (size: number) => string][] = [
    ['balanced marks', (size) => '“a” '.repeat(size)],
    ['openers only', (size) => '“'.repeat(size)],
    ['closers only', (size) => '”'.repeat(size)],
    ['straight marks', (size) => '" '.repeat(size)],
    ['single marks', (size) => "' s' 's ".repeat(size)],
    ['words without end', (size) => 'Hale, who said, '.repeat(size)],
    ['brackets', (size) => '“a,” ('.repeat(size)],
    ['tags that never close', (size) => '<a "'.repeat(size)],
    ['one word of digits', (size) => '7'.repeat(size * 20)],
    ['lone surrogates', (size) => '\ud83d"'.repeat(size)],
    ['headings', (size) => '‘we are’ late\n\n'.repeat(size)],
    ['quotations in a row', (size) => '“We are late,” “We are late,” '.repeat(size)],
  ];
  test.each(inputs)('%s', (_, make) => {
    seconds(make(2_000));
    const small = Math.max(seconds(make(2_500)), 0.01);
    expect(seconds(make(10_000))).toBeLessThan(small * 16 + 1);
  });
});
