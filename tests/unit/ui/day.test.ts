import { describe, expect, test } from 'vitest';
import { daysBetween, formatDay, formatRange, shiftOf, today } from '../../../lib/ui/day.ts';

describe('formatDay', () => {
  test.each([
    ['2031-03-01', 'en-GB', 'full', /^Saturday,? 1 March 2031$/],
    ['2031-03-01', 'en-US', 'full', /^Saturday, March 1, 2031$/],
    ['2031-03-01', 'de', 'full', /^Samstag, 1\. März 2031$/],
    ['2031-03-01', 'en-GB', 'short', /^Sat,? 1 Mar 2031$/],
    ['2031-03-01', 'en-GB', 'plain', /^1 Mar 2031$/],
    ['2031-03-01', 'en-GB', 'month', /^March 2031$/],
    ['2031-03-01', 'not a locale', 'plain', /2031/],
    ['2031-02-31x', 'en', 'full', /^2031-02-31x$/],
    ['', 'en', 'full', /^$/],
  ] as const)('%s in %s, %s', (day, locale, format, want) => {
    expect(formatDay(day, locale, format)).toMatch(want);
  });
});

test('a range names what its ends share only once', () => {
  expect(formatRange('2031-02-24', '2031-03-02', 'en-GB').replace(/\s/g, ' ')).toMatch(
    /^24 Feb ?– ?2 Mar 2031$/,
  );
  expect(formatRange('2031-03-01', '2031-03-01', 'en-GB')).toBe('1 Mar 2031');
  expect(formatRange('2031-03-02', '2031-03-01', 'en-GB')).toBe('2 Mar 2031');
});

test('days are counted over the change of clocks', () => {
  expect(daysBetween('2031-03-29', '2031-03-31')).toBe(2);
  expect(daysBetween('2031-03-02', '2030-03-02')).toBe(-365);
  expect(daysBetween('', '2031-03-02')).toBeNaN();
});

test("today is the reader's own day", () => {
  expect(today(new Date(2031, 2, 1, 23, 59))).toBe('2031-03-01');
});

describe('shiftOf', () => {
  test.each([
    ['day', '2031-03-01', '2031-03-01', { count: -1, unit: 'day', about: false }],
    ['day', '2031-03-02', '2031-03-02', { count: 0, unit: 'day', about: false }],
    ['day', '2031-03-11', '2031-03-11', { count: 9, unit: 'day', about: false }],
    ['day', '2031-04-06', '2031-04-06', { count: 5, unit: 'week', about: false }],
    ['day', '2031-04-07', '2031-04-07', { count: 5, unit: 'week', about: true }],
    ['day', '2030-03-02', '2030-03-02', { count: -12, unit: 'month', about: true }],
    ['day', '2001-03-02', '2001-03-02', { count: -30, unit: 'year', about: true }],
    ['week', '2031-02-17', '2031-02-23', { count: -1, unit: 'week', about: false }],
    ['week', '2031-02-24', '2031-03-02', { count: 0, unit: 'week', about: false }],
    ['month', '2031-02-01', '2031-02-28', { count: -1, unit: 'month', about: false }],
    ['month', '2031-03-01', '2031-03-31', { count: 0, unit: 'month', about: false }],
    ['year', '2028-01-01', '2028-12-31', { count: -3, unit: 'year', about: false }],
    ['decade', '1990-01-01', '1999-12-31', { count: -4, unit: 'decade', about: false }],
    ['season', '2031-06-01', '2031-08-31', { count: 3, unit: 'month', about: true }],
  ] as const)('a %s, %s to %s, seen from 2031-03-02', (unit, first, last, want) => {
    expect(shiftOf(unit, { first, last }, '2031-03-02')).toEqual(want);
  });
});
