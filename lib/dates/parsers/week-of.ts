import { isDayOf } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { DAY_NUMBER, isCapital, MONTH, readMonth, readYear, YEAR_WORDS } from '../vocabulary.ts';

const LEAP = 2000;

/** "the week of March 4": the whole week, not the day that names it. */
export const weekOf: DateParser = {
  name: 'week-of',
  first: ['the', 'week'],
  pattern: pattern(
    `(?:the )?week (?:of|beginning|starting) (?<month>${MONTH}) (?<day>${DAY_NUMBER})(?:,? ?\\b(?<year>${YEAR_WORDS}))?`,
  ),
  read: ({ month = '', day = '', year }) => {
    const [m, d] = [readMonth(month), Number.parseInt(day, 10)];
    if (!isCapital(month) || !isDayOf(LEAP, m, d)) return null;
    return {
      meaning: { is: 'day', month: m, day: d, year: readYear(year), toward: null, weekday: null, week: true },
    };
  },
};
