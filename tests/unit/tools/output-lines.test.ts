import { expect, test } from 'vitest';
import { leftAloneLine, noArticleLine, pageLine } from '../../../tools/lib/page-line.ts';
import { readingTable } from '../../../tools/lib/reading-table.ts';
import { tagLine } from '../../../tools/lib/tag-line.ts';
import { article, reading } from './reading-fixture.ts';

const slice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

test('a tag line has names, all time expressions, speech with speakers, and other marks apart', () => {
  const line = tagLine('t1', reading);
  expect(line.people.map((one) => [slice(article.text, one), one.name])).toEqual([
    ['Ona Brill', 'Ona Brill'],
    ['Brill', 'Ona Brill'],
  ]);
  expect(line.timexes.map(({ value }) => value)).toEqual(['2031-05-09', 'FUTURE_REF']);
  expect(line.quotes).toEqual([
    { start: 0, end: 17, kind: 'direct', speaker: { start: 23, end: 32, name: 'Ona Brill' } },
  ]);
  expect(line.nonspeech.map((span) => slice(article.text, span))).toEqual(['“boat”']);
});

test('a tag line has the full name that a note gives', () => {
  const [person] = reading.people;
  const source = { kind: 'pack', record: 'x', dataDate: '2031-01-31' } as const;
  const line = tagLine('t3', {
    ...reading,
    people: person ? [{ ...person, name: 'Brill' }] : [],
    notes: [{ about: 'p0', field: 'full-name', text: 'Ona Brill', source }],
  });
  expect(line.people.map(({ name }) => name)).toEqual(['Ona Brill', 'Ona Brill']);
  expect(line.quotes[0]?.speaker?.name).toBe('Ona Brill');
});

test.each([
  [
    { kind: 'organisation', name: 'Port Board', span: { start: 1, end: 3 }, cue: null } as const,
    'Port Board',
  ],
  [{ kind: 'unnamed', name: 'a pilot', span: { start: 1, end: 3 }, cue: null } as const, null],
])('a speaker of kind $kind', (speaker, name) => {
  const [quote] = reading.quotes;
  if (!quote) throw new Error('no quote');
  const line = tagLine('t2', { ...reading, quotes: [{ ...quote, speaker }] });
  expect(line.quotes[0]?.speaker).toEqual({ start: 1, end: 3, name });
});

test('a page line puts the headline first and moves the offsets with it', () => {
  const line = pageLine('p1', { article, reading });
  expect(line.text.startsWith('Boats are late again\n\n“Boats')).toBe(true);
  expect(line.people[0]?.mentions.map((span) => slice(line.text, span))).toEqual(['Ona Brill', 'Brill']);
  expect(line.quotes.map((quote) => [slice(line.text, quote), quote.speech, quote.speaker])).toEqual([
    ['“Boats are late,”', true, 'Ona Brill'],
    ['“boat”', false, null],
  ]);
  expect(line.dates.map((date) => [slice(line.text, date), date.value])).toEqual([['Friday', '2031-05-09']]);
  expect(line.people[0]?.note).toBe('Mayor');
});

test('a headline that stands among the blocks is not repeated', () => {
  const [first, ...rest] = article.blocks;
  if (!first) throw new Error('no block');
  const headed = { ...article, blocks: [{ ...first, kind: 'headline' as const }, ...rest] };
  expect(pageLine('p2', { article: headed, reading }).text).toBe(article.text);
});

test('the body is without headline and captions', () => {
  expect(pageLine('p3', { article, reading }).body).toBe(
    '“Boats are late,” said Ona Brill on Friday.\n\nMayor Brill left.',
  );
});

test('a page without an article says so and has every field', () => {
  expect(noArticleLine('p4')).toMatchObject({
    id: 'p4',
    isArticle: false,
    title: null,
    published: null,
    people: [],
  });
  expect(Object.keys(noArticleLine('p4'))).toEqual(Object.keys(pageLine('p4', { article, reading })));
  expect(Object.keys(leftAloneLine('p4', article))).toEqual(Object.keys(noArticleLine('p4')));
});

test('the table shows who said what when', () => {
  const table = readingTable(article, reading);
  expect(table).toMatch(/^Boats are late again\nIvo Lund · published 2031-05-10T08:00:00\+02:00 · en\n/);
  expect(table).toMatch(/Ona Brill +2 +41; Mayor/);
  expect(table).toMatch(/Ona Brill +“Boats are late,”/);
  expect(table).toMatch(/\(no speech\) +“boat”/);
  expect(table).toMatch(/Friday +2031-05-09 +DATE/);
  expect(table).not.toContain('FUTURE_REF');
});

test('the table of an article in another language names the language', () => {
  const german = { ...article, language: 'de' };
  expect(readingTable(german, { ...reading, status: 'language' })).toContain('language is de');
});

test('a page that is left alone has the facts that its user could ask for, and nothing tagged', () => {
  const { title, byline, published, lang, body } = pageLine('p5', { article, reading });
  expect(leftAloneLine('p5', article)).toEqual({
    ...noArticleLine('p5'),
    title,
    byline,
    published,
    lang,
    body,
  });
  expect(body).not.toBe('');
});
