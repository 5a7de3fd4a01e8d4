import { dayNumber, isDayOf, isoDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

/** Two-digit years up to this one are of this century. */
const LAST_SHORT_YEAR = 49;

/**
 * "11/02/2025", "2.11.25". Which number is the day is decided once per article (`dayFirst`), unless only one order
 * gives a day. With dots the day always stands first.
 */
export const numericDate: DateParser = {
  pattern: pattern(
    '(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d\\d)(?: (?<time>[0-2]?\\d:[0-5]\\d)(?::\\d\\d)?)?',
  ),
  read: ({ a, b, mark, year, time }, match, at) => {
    // Versions and numbers of sections: "2.10.25" of a product; "1.2.2013.4".
    if (/^[./]\d/.test(at.after) || (mark === '.' && year?.length === 2 && a?.length === 1)) return null;
    if (/(?:version|v|release|section|no)\.? ?$/i.test(at.before) || match.length < 6) return null;
    const y = readShortYear(year ?? '');
    const dayFirst = mark === '.' || at.dayFirst;
    const orders = [
      [Number(a), Number(b)],
      [Number(b), Number(a)],
    ];
    if (!dayFirst) orders.reverse();
    for (const [day = 0, month = 0] of orders) {
      if (isDayOf(y, month, day)) {
        const value = isoDay(dayNumber(y, month, day));
        return { is: 'fixed', value, time: time === undefined ? null : `T${time.padStart(5, '0')}` };
      }
    }
    return null;
  },
};

function readShortYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number > LAST_SHORT_YEAR ? 1900 : 2000);
}
