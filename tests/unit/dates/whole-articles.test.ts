import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import type { DateMention } from '../../../lib/reading.ts';
import { articleOf } from './article.ts';
import { cases } from './cases.ts';

const DAY = '2025-11-02';

function values(text: string, day: string | null, url = ''): Record<string, string> {
  return Object.fromEntries(
    findDates(articleOf(text, day, url)).map((date) => [text.slice(date.start, date.end), date.value]),
  );
}

function only(text: string, words: string, day: string | null = DAY): DateMention | undefined {
  return findDates(articleOf(text, day)).find((date) => text.slice(date.start, date.end) === words);
}

describe('what a date was counted from', () => {
  it.each([
    ['It sank on Friday.', 'Friday', { kind: 'article' }],
    ['It sank in 1961.', '1961', { kind: 'explicit' }],
    ['It sank on June 5, 1961. The next day it rose.', 'The next day', { kind: 'mention', date: 'd0' }],
    ['It sank three days ago.', 'three days ago', { kind: 'article' }],
  ])('%s', (text, words, basis) => {
    expect(only(text, words)?.basis).toEqual(basis);
  });

  it('is nothing on a page without a date: shown, but undated', () => {
    expect(only('It sank on Friday.', 'Friday', null)).toMatchObject({
      value: '',
      interval: null,
      basis: { kind: 'none' },
      shown: true,
    });
  });

  it('is a mention by its number among those that could be placed', () => {
    const text =
      'That day, he said, is gone. On June 5, 1961 it sank. The next day it rose. On February 29, 2021, it snowed.';
    expect(findDates(articleOf(text, DAY)).map(({ id, value, basis }) => [id, value, basis])).toEqual([
      ['d0', '1961-06-05', { kind: 'explicit' }],
      ['d1', '1961-06-06', { kind: 'mention', date: 'd0' }],
    ]);
  });

  it('durations, sets and vague words are not shown', () => {
    const text = 'For three weeks now they met every Tuesday.';
    expect(findDates(articleOf(text, DAY)).filter((date) => date.shown)).toEqual([]);
  });
});

cases('a month whose year the text has named before', DAY, [
  // Two years back it is still spoken of; a birthday's year is not meant, nor what is still to come.
  ['The bridge fell on June 5, 2023. Those who saw it fall in June wept.', 'June', '2023-06'],
  ['She was born on June 5, 1961. The bridge fell in June and rose again.', 'June', '2025-06'],
  ['The bridge fell on April 5, 2023. The next one will be built in April.', 'April', '2026-04'],
]);

cases('a year earlier', DAY, [
  ['Prices fell in January from a year earlier.', 'a year earlier', '2024'],
  ['Prices fell in December 2024 from a year earlier.', 'a year earlier', '2023'],
  ['Prices fell in December 2024. They are lower than a year earlier.', 'a year earlier', '2024'],
  ['Prices fell in December 2024 from a year ago.', 'a year ago', '2024'],
]);

describe('histories', () => {
  const history =
    'The canal company was founded on March 3, 1871. In June the first lock was dug. On August 9 a wall fell. ' +
    'In 1874 the money ran out. In November the workers left. In February they were back. ' +
    'On May 4, 1876 the queen came. The following year the king came. In 1880, 1881 and 1882 it froze.';

  it('chain dates without a year through the text', () => {
    expect(values(history, DAY)).toMatchObject({
      June: '1871-06',
      'August 9': '1871-08-09',
      November: '1874-11',
      February: '1875-02',
      'The following year': '1877',
    });
  });

  it('do so on a page without a date too', () => {
    const text =
      'He was born on March 3, 1871. In June 1890 he sailed. In May 1892 he came home. In July he fell ill. ' +
      'On April 2, 1893 he wed. In August 1899 he left. On October 5 he died.';
    expect(values(text, null)).toMatchObject({ July: '1892-07', 'October 5': '1899-10-05' });
  });

  it('may be obituaries: the death and the funeral are of now', () => {
    const text = `${history} He died on Tuesday. A service will be held on November 9. Friends met on Saturday, November 1.`;
    expect(values(text, DAY)).toMatchObject({
      Tuesday: '2025-10-28',
      'November 9': '2025-11-09',
      'Saturday, November 1': '2025-11-01',
    });
  });

  it('are not led away by an aside', () => {
    const text = `${history} A wall, as a letter found in 1990 shows, fell in March. In April it was mended.`;
    expect(values(text, DAY)).toMatchObject({ March: '1882-03', April: '1882-04' });
  });

  it('still count "today" and "last year" from the article', () => {
    expect(values(`${history} Today it is a park. It was cleaned last year.`, DAY)).toMatchObject({
      Today: DAY,
      'last year': '2024',
    });
  });

  it('are not news that look back once', () => {
    const text =
      'The dam, built in 1961 and raised in 1987, broke on Friday. In June it had been tested. The mayor left on Monday.';
    expect(values(text, DAY)).toMatchObject({ June: '2025-06', Friday: '2025-10-31', Monday: '2025-10-27' });
  });
});

describe('quotes', () => {
  it.each([
    ['"I leave tomorrow," the envoy said on Friday.', 'tomorrow', '2025-11-01'],
    ['“I leave tomorrow,” the envoy said on Friday.', 'tomorrow', '2025-11-01'],
    ['It rained.\n\nThe envoy said on Friday: “I leave tomorrow.”', 'tomorrow', '2025-11-01'],
    ['It was said. On Friday it rained. “I leave tomorrow.”', 'tomorrow', '2025-11-03'],
    ['On March 3 she wrote: "I saw him yesterday in Tarn."', 'yesterday', '2025-03-02'],
    ['"I leave tomorrow," the envoy said.', 'tomorrow', '2025-11-03'],
    ['The envoy leaves tomorrow, he said on Friday.', 'tomorrow', '2025-11-03'],
    ['"I leave tomorrow." The ship sank on Friday.', 'tomorrow', '2025-11-03'],
  ])('%s', (text, words, value) => {
    expect(only(text, words)?.value).toBe(value);
  });
});

describe('one article, one sense', () => {
  it('a day that has begun somewhere has begun everywhere', () => {
    const text = 'Nothing has been the same since December 7. He may speak of December 7 in court.';
    expect(findDates(articleOf(text, DAY)).map((date) => date.value)).toEqual(['2024-12-07', '2024-12-07']);
  });

  it('a day that is given its year once has it everywhere', () => {
    const text = 'On Oct. 9 the bells rang. The dam had broken on Oct. 9, 2022.';
    expect(findDates(articleOf(text, DAY)).map((date) => date.value)).toEqual(['2022-10-09', '2022-10-09']);
  });

  it('a birthday is not', () => {
    const text = 'She was born on Oct. 9, 1961. On Oct. 9 she resigned.';
    expect(findDates(articleOf(text, DAY)).map((date) => date.value)).toEqual(['1961-10-09', '2025-10-09']);
  });

  it('numbers follow the order that one of them shows', () => {
    expect(values('Signed 25/12/2024, sealed 03/04/2025.', DAY)).toEqual({
      '25/12/2024': '2024-12-25',
      '03/04/2025': '2025-04-03',
    });
    expect(values('Signed 12/25/2024, sealed 03/04/2025.', DAY)).toEqual({
      '12/25/2024': '2024-12-25',
      '03/04/2025': '2025-03-04',
    });
  });

  it('numbers follow the country of the site where none shows an order', () => {
    expect(values('Sealed 03/04/2025.', DAY, 'https://news.example.co.uk/a')).toEqual({
      '03/04/2025': '2025-04-03',
    });
    expect(values('Sealed 03/04/2025.', DAY, 'https://news.example.com/a')).toEqual({
      '03/04/2025': '2025-03-04',
    });
  });

  it('a month that is a name is a name throughout', () => {
    const text = 'Premier Dora May resigned. Allies of May were stunned. The vote is in May.';
    expect(findDates(articleOf(text, DAY)).map((date) => date.start)).toEqual([text.lastIndexOf('May')]);
  });

  it('that day is none where only a month was told last', () => {
    const text = 'On March 3, 2025, it opened. It shut in September. She was let go that same day.';
    expect(only(text, 'that same day')).toMatchObject({ value: 'XXXX-XX-XX', shown: false });
  });

  it('a firm has quarters of its own: their place on the calendar is not told', () => {
    const text =
      'Borg Mills lost money in its fiscal first quarter. Sales rose 3% from the year-ago quarter. Profit fell in the second quarter. In its fourth quarter ended July 31 Tarn Mills did well. In its third quarter ended Sept. 30 Venn Mills did not.';
    expect(
      findDates(articleOf(text, '2024-11-07')).map((date) => [date.value, date.shown, date.interval?.last]),
    ).toEqual([
      ['2024-Q1', false, undefined],
      ['2023-Q1', false, undefined],
      ['2024-Q2', true, '2024-06-30'],
      ['2024-Q4', false, undefined],
      ['2024-07-31', true, '2024-07-31'],
      ['2024-Q3', true, '2024-09-30'],
      ['2024-09-30', true, '2024-09-30'],
    ]);
  });

  it('a game has quarters of its own', () => {
    const game =
      'The striker scored before half-time. The goalkeeper saved a penalty in overtime in the second half.';
    expect(findDates(articleOf(game, DAY)).filter((date) => date.shown)).toEqual([]);
  });
});

describe('clock times', () => {
  const filler = 'The harbour was quiet, and nobody in the town had seen a thing. '.repeat(8);

  it('are of the day just told, or of the article where none was', () => {
    expect(values('On March 3, 2019 the alarm rang at 6 a.m. for all.', DAY)).toMatchObject({
      '6 a.m.': '2019-03-03T06:00',
    });
    expect(values(`${filler}The alarm rang at 6 a.m. for all.`, DAY)).toEqual({
      '6 a.m.': '2025-11-02T06:00',
    });
  });

  it('are left open where the day told last is far behind', () => {
    expect(
      values(`On March 3, 2019 a man was shot. ${filler}The alarm rang at 6 a.m. for all.`, DAY),
    ).toEqual({
      'March 3, 2019': '2019-03-03',
    });
  });
});

describe('ranges and pairs', () => {
  it.each([
    ['The fair runs June 3–5.', { 'June 3': '2025-06-03', '5': '2025-06-05' }],
    ['The fair ran June 3-5, 2019.', { 'June 3': '2019-06-03', '5, 2019': '2019-06-05' }],
    ['The fair ran on July 9 and 10.', { 'July 9': '2025-07-09', '10': '2025-07-10' }],
    ['The fair ran 5-12 September 2019.', { '5': '2019-09-05', '12 September 2019': '2019-09-12' }],
    ['It rained in July and August 1944.', { July: '1944-07', 'August 1944': '1944-08' }],
    ['It rained between May and July 2019.', { May: '2019-05', 'July 2019': '2019-07' }],
    ['The 2014–16 drought was long.', { '2014': '2014', '16': '2016' }],
    ['The 1914-1918 war was long.', { '1914': '1914', '1918': '1918' }],
  ])('%s', (text, want) => {
    expect(values(text, DAY)).toMatchObject(want);
  });

  it('does not take a number for a day', () => {
    expect(Object.keys(values('On July 9, 300 people came.', DAY))).toEqual(['July 9']);
    expect(Object.keys(values('On July 9 and 10 people came.', DAY))).toContain('July 9');
  });
});

describe('live blogs', () => {
  it('count each entry from the day it was posted', () => {
    const text = 'The dam broke yesterday.\n\nThe dam held yesterday.';
    const article = {
      ...articleOf(text, DAY),
      blocks: [
        { kind: 'paragraph' as const, start: 0, end: 24, time: '2025-11-05T08:00:00Z' },
        { kind: 'paragraph' as const, start: 26, end: text.length },
      ],
    };
    expect(findDates(article).map((date) => date.value)).toEqual(['2025-11-04', '2025-11-01']);
  });
});
