import { isDayOf } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import {
  DAY_NUMBER,
  isCapital,
  MONTH,
  MONTH_FIRST,
  readMonth,
  readToward,
  readWeekday,
  readYear,
  WEEK_OF,
  WEEKDAY_OR_SHORT,
  WEEKDAY_SHORT_FIRST,
  YEAR_WORDS,
} from '../vocabulary.ts';

/** Any leap year: a day of the month that exists in some year. */
const LEAP = 2000;

/** "November 1", "Nov. 1st, 2025", "Sunday, Nov. 2", "the week of March 4". Year unknown: the resolver finds it. */
export const monthDay: DateParser = {
  name: 'month-day',
  first: [...WEEKDAY_SHORT_FIRST, ...MONTH_FIRST, 'last', 'this', 'next', 'the', 'week'],
  pattern: pattern(
    `(?:(?<pointing>last|this|next) |${WEEK_OF})?(?:(?<weekday>${WEEKDAY_OR_SHORT}),? (?:the )?)?(?<month>${MONTH}) (?<day>${DAY_NUMBER})(?:,? ?\\b(?<year>${YEAR_WORDS}))?`,
  ),
  read: ({ pointing, week, weekday, month = '', day = '', year }, _match, at) => {
    const [m, d] = [readMonth(month), Number.parseInt(day, 10)];
    if (!isCapital(month) || !isDayOf(LEAP, m, d)) return null;
    // "Dong Jun 12 years later", "May 20 people": a number of something, not a day.
    if (
      year === undefined &&
      /^(?:[.,:]\d|%| (?:years?|months?|weeks?|percent|per cent|people|points)\b)/i.test(at.after)
    )
      return null;
    return {
      meaning: {
        is: 'day',
        month: m,
        day: d,
        year: readYear(year),
        toward: readToward(pointing),
        weekday: weekday === undefined ? null : readWeekday(weekday),
        ...(week === undefined ? {} : { week: true as const }),
      },
    };
  },
};
