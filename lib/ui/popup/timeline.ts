import type { Article, DateMention, Reading } from '../../reading.ts';
import { daysBetween } from '../day.ts';
import { matcher } from './filter.ts';

/** One date of the timeline: every mention of one value. */
export interface TimelineEntry {
  value: string;
  interval: { first: string; last: string } | null;
  /** In text order; at least one. */
  mentions: DateMention[];
}

/** before, on or after the article's day; a span of days that covers it counts as "on". */
export type Side = 'before' | 'on' | 'after';

export interface TimelineSection {
  /**
   * "2028", "2031-03"; the article's day where side is "on"; empty for dates that stand alone in their period, and for
   * dates without a place on the calendar.
   */
  period: string;
  side: Side | 'undated';
  entries: TimelineEntry[];
}

/**
 * The dates in calendar order, repeated mentions merged, divided by the article's day. Days near the article stand under
 * their month, those of other years under their year, where there are several. Dates that could not be counted from anything come last.
 */
export function timelineOf(article: Article, reading: Reading, query = ''): TimelineSection[] {
  const matches = matcher(query);
  const today = article.published?.day ?? null;
  const listed = reading.dates.filter((date) => date.shown || isUndated(date));
  const entries = merged(listed).filter(({ value, mentions }) =>
    matches(value, ...mentions.map((mention) => around(article.text, mention))),
  );
  const dated = entries.filter(({ interval }) => interval !== null).sort((a, b) => inOrder(a, b));
  const sections = SIDES.flatMap((side) =>
    sectionsOf(
      side,
      dated.filter((entry) => sideOf(entry, today) === side),
      today,
    ),
  );
  const undated = entries.filter(({ interval }) => interval === null);
  return undated.length === 0 ? sections : [...sections, { period: '', side: 'undated', entries: undated }];
}

/** Characters on either side of a date in which the filter looks: about what the list shows of its sentence. */
const AROUND = 80;

function around(text: string, { start, end }: DateMention): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split('\n', 1)[0] ?? '';
  return before + text.slice(start, end) + after;
}

const SIDES: readonly Side[] = ['before', 'on', 'after'];

/** The dates of one side under their periods; periods with one date only go without a heading, side by side. */
function sectionsOf(side: Side, entries: TimelineEntry[], today: string | null): TimelineSection[] {
  const byPeriod = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const period = periodOf(entry, side, today);
    const others = byPeriod.get(period);
    if (others) others.push(entry);
    else byPeriod.set(period, [entry]);
  }
  const sections: TimelineSection[] = [];
  for (const [period, found] of byPeriod) {
    const alone = side !== 'on' && found.length === 1;
    const last = sections.at(-1);
    if (alone && last?.period === '') last.entries.push(...found);
    else sections.push({ period: alone ? '' : period, side, entries: found });
  }
  return sections;
}

/** Relative dates of a page without a publication date: they are dates, but nobody can say which. */
function isUndated({ basis, type }: DateMention): boolean {
  return basis.kind === 'none' && (type === 'DATE' || type === 'TIME');
}

function merged(dates: readonly DateMention[]): TimelineEntry[] {
  const byValue = new Map<string, TimelineEntry>();
  for (const date of dates) {
    // Undated mentions have nothing in common but that.
    const key = date.interval ? date.value : date.id;
    const entry = byValue.get(key);
    if (entry) entry.mentions.push(date);
    else byValue.set(key, { value: date.value, interval: date.interval, mentions: [date] });
  }
  return [...byValue.values()];
}

function sideOf({ interval }: TimelineEntry, today: string | null): Side {
  if (!interval || today === null || interval.last < today) return 'before';
  return interval.first > today ? 'after' : 'on';
}

function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  if (!a.interval || !b.interval) return 0;
  return (
    compare(a.interval.first, b.interval.first) ||
    // The year before its months, the month before its days.
    compare(b.interval.last, a.interval.last) ||
    compare(a.value, b.value)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Spans up to this long stand under the month they begin in. */
const DAYS_OF_A_MONTH = 31;

/** The heading an entry belongs under: months in the article's year, years elsewhere. */
function periodOf({ interval }: TimelineEntry, side: Side, today: string | null): string {
  if (!interval) return '';
  if (side === 'on') return today ?? '';
  const { first, last } = interval;
  const near = today !== null && first.slice(0, 4) === today.slice(0, 4);
  return near && daysBetween(first, last) < DAYS_OF_A_MONTH ? first.slice(0, 7) : first.slice(0, 4);
}
