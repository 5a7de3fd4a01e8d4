import { expect, test } from 'vitest';
import { belongingTo, innerFirst, type Mark, marksOf } from '../../../entrypoints/reader/marks.ts';
import { article, at, reading } from '../ui/story.ts';

const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

test('names, descriptions, speech and dates are marked in text order, pronouns are not', () => {
  expect(
    marksOf(reading).map((mark) => `${mark.kind} ${words(mark)}${mark.faint ? ' (faint)' : ''}`),
  ).toEqual([
    'people Adele Moreau',
    'dates on Friday',
    'quotes “The boats are back,”',
    'people the minister (faint)',
    'quotes “They will stay.”',
    'quotes “We waited long enough,”',
    'quotes “Who paid for it?”',
  ]);
});

test('words in marks that quote nobody, and dates without a place, are not marked', () => {
  const marks = marksOf({
    ...reading,
    quotes: reading.quotes.map((quote) => ({ ...quote, speech: false })),
    dates: reading.dates.map((date) => ({ ...date, shown: false })),
  });
  expect(marks.map(({ kind }) => kind)).toEqual(['people', 'people']);
});

test('at a point inner marks come first; of equal ones the person', () => {
  const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
    kind,
    id: '',
    start,
    end,
    faint: false,
  });
  const sorted = [
    mark('quotes', 0, 40),
    mark('dates', 5, 9),
    mark('quotes', 5, 9),
    mark('people', 5, 9),
  ].sort(innerFirst);
  expect(sorted.map(({ kind, end }) => `${kind} ${end}`)).toEqual([
    'people 9',
    'dates 9',
    'quotes 9',
    'quotes 40',
  ]);
});

test('to a person belong their pronouns, to a quote the other parts', () => {
  expect(belongingTo(reading, 'p0')?.spans.map((span) => [words(span), span.echo])).toEqual([
    ['Adele Moreau', false],
    ['the minister', false],
    ['They', true],
  ]);
  expect(belongingTo(reading, 'q1')?.spans.map(words)).toEqual([
    '“The boats are back,”',
    '“They will stay.”',
  ]);
  expect(belongingTo(reading, 'd0')).toEqual({ kind: 'dates', spans: [{ ...at('on Friday'), echo: false }] });
  expect(belongingTo(reading, 'x1')).toBeNull();
});
