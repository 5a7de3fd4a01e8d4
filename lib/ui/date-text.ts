import type { DateMention, PublishedDate } from '../reading.ts';
import { daysBetween, formatDay, formatRange, shiftOf } from './day.ts';
import { parseTimex, type Timex, type TimexUnit } from './timex.ts';

/** What a date mention means, in words. Dates are in the reader's locale, the sentence around them in English. */
export interface DateWords {
  /** "Saturday, 1 March 2031, evening", "November 2025", "summer 2025". Null where the date cannot be told. */
  title: string | null;
  /** What is not said: "some time that week: 27 Oct – 2 Nov 2025". Null for single days and for times. */
  granularity: string | null;
  /** "the day before this article". Null without a place on the calendar or without a publication date. */
  distance: string | null;
  /** "3 years ago", only for articles older than a week. */
  fromToday: string | null;
}

export interface DateContext {
  /** BCP 47, the reader's. */
  locale: string;
  published: PublishedDate | null;
  /** YYYY-MM-DD, the reader's. */
  today: string;
}

/** An article is news for so many days; after that a reader counts from today. */
const NEWS_FOR = 7;

/** Puts a date mention into words for card and timeline. Never throws: values that are not understood give nulls. */
export function dateWords({ value, interval }: DateMention, context: DateContext): DateWords {
  const { locale, published, today } = context;
  const timex = parseTimex(value);
  const old = published !== null && daysBetween(published.day, today) > NEWS_FOR;
  return {
    title: dateTitle(value, interval, locale),
    granularity: granularity(timex, interval, locale),
    distance: published && interval ? `${distance(timex, interval, published.day)} this article` : null,
    fromToday: old && interval ? fromToday(timex, interval, today) : null,
  };
}

/** The date itself: as exact as the value is and no more. Null where it cannot be told. */
export function dateTitle(value: string, interval: DateMention['interval'], locale: string): string | null {
  const timex = parseTimex(value);
  if (!timex) return interval ? formatRange(interval.first, interval.last, locale) : null;
  const { unit, name, clock } = timex;
  if (unit === 'day')
    return [formatDay(timex.first, locale, 'full'), name ?? clock].filter(Boolean).join(', ');
  if (unit === 'time') return name ?? clock ?? null;
  if (unit === 'month') return formatDay(timex.first, locale, 'month');
  if (unit === 'week' && interval) return `week of ${formatRange(interval.first, interval.last, locale)}`;
  if (unit === 'weekend' && interval)
    return `weekend of ${formatRange(interval.first, interval.last, locale)}`;
  return name ?? (interval ? formatRange(interval.first, interval.last, locale) : null);
}

/** "counted from the article's date, Sun 2 Nov 2025, read from the page's data" */
export function basisText(
  { basis, value }: DateMention,
  { locale, published }: DateContext,
  wordsOf: (date: string) => string | null,
): string {
  if (basis.kind === 'explicit') return 'the date as it is written';
  if (basis.kind === 'none' || value === '') return 'not dated: the page gives no date to count from';
  if (basis.kind === 'mention') {
    const words = wordsOf(basis.date);
    return words ? `counted from “${words}” in this article` : 'counted from another date in this article';
  }
  if (!published) return "counted from the article's date";
  return `counted from the article's date, ${formatDay(published.day, locale, 'short')}, ${sourceText(published)}`;
}

/** Where the publication date was read, as the end of a sentence: which kind of data it was means nothing to a reader. */
export function sourceText({ source }: Pick<PublishedDate, 'source'>): string {
  return SOURCES[source];
}

const SOURCES: Record<PublishedDate['source'], string> = {
  'json-ld': "read from the page's data",
  meta: "read from the page's data",
  microdata: "read from the page's data",
  'time-element': 'read from the time printed on the page',
  url: "read from the page's address",
  text: "read from the article's date line",
  given: 'as given',
};

function granularity(timex: Timex | null, interval: DateMention['interval'], locale: string): string | null {
  if (!timex || !interval || interval.first === interval.last) return null;
  const unit = THAT[timex.unit];
  return unit ? `some time in that ${unit}: ${formatRange(interval.first, interval.last, locale)}` : null;
}

/** Units whose first and last day are worth saying; of a month or a year everyone knows them. */
const THAT: Partial<Record<TimexUnit, string>> = {
  week: 'week',
  weekend: 'weekend',
  quarter: 'quarter',
  half: 'half-year',
  season: 'season',
};

type Interval = NonNullable<DateMention['interval']>;

function distance(timex: Timex | null, interval: Interval, from: string): string {
  const shift = shiftOf(timex?.unit ?? 'day', interval, from);
  if (shift.count === 0) return shift.unit === 'day' ? 'the day of' : `the same ${shift.unit} as`;
  const way = shift.count < 0 ? 'before' : 'after';
  const count = Math.abs(shift.count);
  const unit = shift.unit === 'day' && count === 1 && timex?.partNoun ? timex.partNoun : shift.unit;
  return count === 1 && !shift.about
    ? `the ${unit} ${way}`
    : `${amount(count, shift.unit, shift.about)} ${way}`;
}

function fromToday(timex: Timex | null, interval: Interval, today: string): string {
  const { count, unit, about } = shiftOf(timex?.unit ?? 'day', interval, today);
  if (count === 0) return unit === 'day' ? 'today' : `this ${unit}`;
  const words = amount(Math.abs(count), unit, about);
  return count < 0 ? `${words} ago` : `${words} from today`;
}

function amount(count: number, unit: string, about: boolean): string {
  return `${about ? 'about ' : ''}${count} ${unit}${count === 1 ? '' : unit === 'century' ? '' : 's'}`.replace(
    /centurys?$/,
    count === 1 ? 'century' : 'centuries',
  );
}
