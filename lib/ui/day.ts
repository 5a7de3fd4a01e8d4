import type { TimexUnit } from './timex.ts';

/** full: "Saturday, 1 March 2031" · short: "Sat, 1 Mar 2031" · plain: "1 Mar 2031" · month: "March 2031". */
export type DayFormat = 'full' | 'short' | 'plain' | 'month';

const FORMATS: Record<DayFormat, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  plain: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

/** A calendar day in the locale's own way. Calendar days have no time zone; a day that is none is given back as it is. */
export function formatDay(day: string, locale: string, format: DayFormat): string {
  const date = utc(day);
  return date === null ? day : formatter(locale, format).format(date);
}

/** "27 Oct – 2 Nov 2025"; one day where first and last are the same. */
export function formatRange(first: string, last: string, locale: string): string {
  const [from, to] = [utc(first), utc(last)];
  if (from === null || to === null || from > to) return formatDay(first, locale, 'plain');
  return formatter(locale, 'plain').formatRange(from, to);
}

/** The reader's own calendar day, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Days from one calendar day to another; NaN when one of them is none. */
export function daysBetween(from: string, to: string): number {
  return ((utc(to) ?? Number.NaN) - (utc(from) ?? Number.NaN)) / DAY;
}

const DAY = 86_400_000;

/** How far a date lies from a day, in the largest unit that says no more than is known. Negative: before it. */
export interface Shift {
  count: number;
  unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
  /** True when the count is rounded. */
  about: boolean;
}

type Ends = { first: string; last: string };

/** Weeks, months and years are counted as such (last month is "the month before" on every day of this one). */
export function shiftOf(unit: TimexUnit, { first, last }: Ends, from: string): Shift {
  if (unit === 'month') return calendarMonths(first, from);
  if (unit === 'year') return { count: yearOf(first) - yearOf(from), unit: 'year', about: false };
  if (unit === 'decade')
    return { count: Math.floor(yearOf(first) / 10) - Math.floor(yearOf(from) / 10), unit, about: false };
  if (unit === 'century')
    return { count: Math.floor(yearOf(first) / 100) - Math.floor(yearOf(from) / 100), unit, about: false };
  if (unit === 'week')
    return { count: Math.round((daysBetween(from, first) + weekday(from)) / 7), unit, about: false };
  const days = from < first ? daysBetween(from, first) : from > last ? daysBetween(from, last) : 0;
  return round(days);
}

function calendarMonths(first: string, from: string): Shift {
  const count = yearOf(first) * 12 + monthOf(first) - yearOf(from) * 12 - monthOf(from);
  return Math.abs(count) < 24 ? { count, unit: 'month', about: false } : round(daysBetween(from, first));
}

/** So many days one still counts; then weeks, then months, then years. */
const COUNT_DAYS = 21;
const COUNT_WEEKS = 70;
const COUNT_MONTHS = 24;

function round(days: number): Shift {
  const far = Math.abs(days);
  if (far <= COUNT_DAYS) return { count: days, unit: 'day', about: false };
  if (far <= COUNT_WEEKS) return { count: Math.round(days / 7), unit: 'week', about: days % 7 !== 0 };
  const months = days / 30.4369;
  if (Math.abs(months) < COUNT_MONTHS) return { count: Math.round(months), unit: 'month', about: true };
  return { count: Math.round(days / 365.2425), unit: 'year', about: true };
}

function utc(day: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Days since Monday. */
function weekday(day: string): number {
  return (new Date(utc(day) ?? 0).getUTCDay() + 6) % 7;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function formatter(locale: string, format: DayFormat): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { ...FORMATS[format], timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
