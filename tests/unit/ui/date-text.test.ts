import { describe, expect, test } from 'vitest';
import type { DateMention, PublishedDate } from '../../../lib/reading.ts';
import { basisText, dateWords } from '../../../lib/ui/date-text.ts';

const published: PublishedDate = { day: '2031-03-02', iso: '2031-03-02', source: 'json-ld', confidence: 1 };
const context = { locale: 'en-GB', published, today: '2031-03-03' };

function mention(value: string, first = '', last = first): DateMention {
  const interval = first ? { first, last } : null;
  return {
    id: 'd0',
    start: 0,
    end: 1,
    type: 'DATE',
    value,
    interval,
    basis: { kind: 'article' },
    shown: true,
  };
}

/** ICU versions differ in thin spaces and in the comma after the weekday. */
const plain = (text: string | null) =>
  text?.replace(/\s+/g, ' ').replace(/ ?– ?/g, '–').replace(/day,/, 'day') ?? null;

describe('title and distance', () => {
  test.each([
    ['2031-03-01', '2031-03-01', '2031-03-01', 'Saturday 1 March 2031', 'the day before this article'],
    [
      '2031-03-01TEV',
      '2031-03-01',
      '2031-03-01',
      'Saturday 1 March 2031, evening',
      'the evening before this article',
    ],
    ['2031-03-02', '2031-03-02', '2031-03-02', 'Sunday 2 March 2031', 'the day of this article'],
    ['2031-03-11', '2031-03-11', '2031-03-11', 'Tuesday 11 March 2031', '9 days after this article'],
    ['2031-02', '2031-02-01', '2031-02-28', 'February 2031', 'the month before this article'],
    ['2031-03', '2031-03-01', '2031-03-31', 'March 2031', 'the same month as this article'],
    ['2028', '2028-01-01', '2028-12-31', '2028', '3 years before this article'],
    ['2031-W08', '2031-02-17', '2031-02-23', 'week of 17–23 Feb 2031', 'the week before this article'],
    ['199', '1990-01-01', '1999-12-31', 'the 1990s', '4 decades before this article'],
    ['18', '1800-01-01', '1899-12-31', 'the 19th century', '2 centuries before this article'],
    ['odd', '2031-03-05', '2031-03-07', '5–7 Mar 2031', '3 days after this article'],
  ])('%s', (value, first, last, title, distance) => {
    const words = dateWords(mention(value, first, last), context);
    expect(plain(words.title)).toBe(title);
    expect(words.distance).toBe(distance);
  });

  test('nothing is made up for values that are not understood', () => {
    const nothing = { title: null, granularity: null, distance: null, fromToday: null };
    expect(dateWords(mention('PRESENT_REF'), context)).toEqual(nothing);
    expect(dateWords(mention(''), { ...context, published: null })).toEqual(nothing);
  });

  test('without a publication date there is no distance', () => {
    expect(
      dateWords(mention('2028', '2028-01-01', '2028-12-31'), { ...context, published: null }).distance,
    ).toBeNull();
  });
});

test('a week is not sharpened to a day', () => {
  const { granularity } = dateWords(mention('2031-W09', '2031-02-24', '2031-03-02'), context);
  expect(plain(granularity)).toMatch(/^some time in that week: 24 Feb–2 Mar 2031$/);
  expect(dateWords(mention('2031-03-01', '2031-03-01'), context).granularity).toBeNull();
});

describe('distance from today', () => {
  const day = mention('2031-03-01', '2031-03-01');
  test('is not said while the article is news', () => {
    expect(dateWords(day, { ...context, today: '2031-03-09' }).fromToday).toBeNull();
  });
  test.each([
    ['2031-03-10', '9 days ago'],
    ['2031-09-01', 'about 6 months ago'],
    ['2041-03-01', 'about 10 years ago'],
  ])('on %s', (today, want) => {
    expect(dateWords(day, { ...context, today }).fromToday).toBe(want);
  });
});

describe('basis', () => {
  const text = (basis: DateMention['basis'], value = '2031-03-01') =>
    plain(basisText({ ...mention(value), basis }, context, () => 'Friday'));
  test('names the day, and where it was read', () => {
    expect(text({ kind: 'article' })).toMatch(
      /^counted from the article's date, Sun,? 2 Mar 2031, read from the page's data$/,
    );
  });
  test('names the words of another date', () => {
    expect(text({ kind: 'mention', date: 'd3' })).toBe('counted from “Friday” in this article');
  });
  test('says when there is nothing to count from', () => {
    expect(text({ kind: 'none' })).toBe('not dated: the page gives no date to count from');
  });
  test('says that nothing was counted', () => {
    expect(text({ kind: 'explicit' })).toBe('the date as it is written');
  });
});
