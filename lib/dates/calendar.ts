/**
 * Calendar arithmetic on whole days in the proleptic Gregorian calendar, in UTC throughout. A day is a number: days
 * since 1970-01-01. Weeks are ISO 8601, Monday first.
 */
interface CivilDay {
  year: number;
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;

/** Day number of a civil date. The month may lie outside 1–12 and is carried into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

export function civilDay(number: number): CivilDay {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

/** YYYY-MM-DD. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** YYYY-MM, with the month carried into the year. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayNumber(year, month, 1)).slice(0, 7);
}

/** The day number of the leading YYYY-MM-DD, or null. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDayOf(year, month, day) ? dayNumber(year, month, day) : null;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** False for 31 April, and for 29 February outside leap years. */
export function isDayOf(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of the month so many months away; the last day where that month is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number);
  const first = civilDay(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** Monday of an ISO week. */
function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** YYYY-Www: the ISO week that a day lies in. */
export function isoWeek(number: number): string {
  const thursday = mondayOf(number) + 3;
  const { year } = civilDay(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** Monday of week `week` of ISO year `year`. */
export function weekStart(year: number, week: number): number {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** The nth (1 first, -1 last) weekday of a month: the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Western Easter: the Sunday after the church's full moon of spring (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const moon = dayNumber(year, 3, 21 + h) - Number(h > 28 || (h > 27 && a > 10));
  return moon + 7 - (weekdayOf(moon) % 7);
}
