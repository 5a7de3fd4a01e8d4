import { dayNumber, isDayOf, isoDay, weekStart } from './calendar.ts';

/** First months of quarters, halves and (meteorological, northern) seasons, and how many months they last. */
export const PARTS: Record<string, [first: number, months: number]> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

/**
 * First and last calendar day that a TIMEX3 value covers ("2025-W44" is Monday to Sunday), or null where the value
 * names no stretch of the calendar (durations, sets, PRESENT_REF, years before Christ).
 */
export function intervalOf(value: string): { first: string; last: string } | null {
  const [day = ''] = value.split('T');
  const bounds = boundsOf(day);
  return bounds && { first: isoDay(bounds[0]), last: isoDay(bounds[1]) };
}

function boundsOf(value: string): [number, number] | null {
  const match = /^(\d{2,4})(?:-(.+))?$/.exec(value);
  if (!match) return null;
  const [, digits = '', part] = match;
  if (part === undefined) return yearsFrom(digits);
  if (digits.length !== 4) return null;
  return partBounds(Number(digits), part);
}

/** "1998" a year, "199" a decade, "19" a century (the 1900s). */
function yearsFrom(digits: string): [number, number] {
  const years = 10 ** (4 - digits.length);
  const first = Number(digits) * years;
  return [dayNumber(first, 1, 1), dayNumber(first + years, 1, 1) - 1];
}

function partBounds(year: number, part: string): [number, number] | null {
  const months = PARTS[part];
  if (months) return [dayNumber(year, months[0], 1), dayNumber(year, months[0] + months[1], 1) - 1];
  const week = /^W(\d\d)(-WE)?$/.exec(part);
  if (week) {
    const monday = weekStart(year, Number(week[1]));
    return week[2] ? [monday + 5, monday + 6] : [monday, monday + 6];
  }
  const day = /^(\d\d)(?:-(\d\d))?$/.exec(part);
  if (!day || !isDayOf(year, Number(day[1]), Number(day[2] ?? 1))) return null;
  if (day[2] === undefined)
    return [dayNumber(year, Number(day[1]), 1), dayNumber(year, Number(day[1]) + 1, 1) - 1];
  const number = dayNumber(year, Number(day[1]), Number(day[2]));
  return [number, number];
}
