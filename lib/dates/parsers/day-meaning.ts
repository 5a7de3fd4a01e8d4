import { isDayOf } from '../calendar.ts';
import type { Found, Groups } from '../types.ts';
import { isCapital, readMonth, readToward, readWeekday, readYear } from '../vocabulary.ts';

/** Any leap year: a day of the month that exists in some year. */
const LEAP = 2000;

/** The meaning of a day and a month, in whichever order they were written; null for "31 April" and "12 march". */
export function dayMeaning(
  day: number,
  { month: name = '', year, pointing, weekday, week }: Groups,
): Found | null {
  const month = readMonth(name);
  if (!isCapital(name) || !isDayOf(LEAP, month, day)) return null;
  return {
    is: 'day',
    month,
    day,
    year: readYear(year),
    toward: readToward(pointing),
    weekday: weekday === undefined ? null : readWeekday(weekday),
    week: week !== undefined,
  };
}
