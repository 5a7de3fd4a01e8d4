import type { PublishedDate } from '../../reading.ts';
import { sourceText } from '../date-text.ts';
import { formatDay, formatRange } from '../day.ts';
import { parseTimex } from '../timex.ts';
import type { TimelineEntry, TimelineSection } from './timeline.ts';

/** Below this the day may well be another: say so. */
const SURE = 0.5;

/** "published Sun 2 Mar 2031, read from the page's data"; says so when the page gives no date. */
export function publishedLine(published: PublishedDate | null, locale: string): string {
  if (!published) return 'the page gives no date';
  const probably = published.confidence < SURE ? 'probably ' : '';
  return `${probably}published ${formatDay(published.day, locale, 'short')}, ${sourceText(published)}`;
}

/** "March 2031", "2028"; the article's own day as "Sun 2 Mar 2031"; empty for a section without a heading. */
export function sectionLabel({ period, side }: TimelineSection, locale: string): string {
  if (side === 'undated') return 'Not dated';
  if (period === '') return '';
  if (period.length === 4) return yearOf(period);
  if (period.length === 7) return formatDay(`${period}-01`, locale, 'month');
  return formatDay(period, locale, 'short');
}

/**
 * How a date stands in the timeline's first column: as exact as the article is and never more ("Sat 1 Mar, evening",
 * "March", "2028", "27 Oct – 2 Nov 2025"). The year is left out in the year given, that of the heading or the article.
 */
export function entryLabel(
  { value, interval }: TimelineEntry,
  locale: string,
  impliedYear: string | null,
): string {
  if (!interval) return '';
  const { first, last } = interval;
  const year: Intl.DateTimeFormatOptions = first.slice(0, 4) === impliedYear ? {} : { year: 'numeric' };
  const day = format(first, { weekday: 'short', day: 'numeric', month: 'short', ...year }, locale);
  const timex = parseTimex(value);
  if (timex?.unit === 'day') return [day, timex.name ?? timex.clock].filter(Boolean).join(', ');
  if (timex?.unit === 'year') return yearOf(first);
  if (timex?.unit === 'month') return format(first, { month: 'long', ...year }, locale);
  return timex?.name ?? (first === last ? day : formatRange(first, last, locale));
}

/** ISO years have four digits; the year 79 is not written "0079". */
function yearOf(day: string): string {
  return day.slice(0, 4).replace(/^0+/, '');
}

function format(day: string, options: Intl.DateTimeFormatOptions, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(date);
}
