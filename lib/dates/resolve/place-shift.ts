import { civilDay, pad, weekdayOf } from '../calendar.ts';
import { durationValue } from '../duration-value.ts';
import { eventDay } from '../parsers/event-day.ts';
import { pointedUnit } from '../parsers/pointed-unit.ts';
import { unitSpan } from '../parsers/unit-span.ts';
import { wholeUnit } from '../parsers/whole-unit.ts';
import { yearEnd } from '../parsers/year-end.ts';
import type { Meaning } from '../types.ts';
import {
  EXPLICIT,
  fromArticle,
  fromSpoken,
  type Origin,
  origin,
  type Place,
  type Placed,
  placed,
  UNDATED,
  UNKNOWN,
} from './anchors.ts';
import { QUARTER_REACH, type Spoken } from './focus.ts';
import { endSaid } from './place-month.ts';
import { tenseOf } from './tense.ts';
import { roughlyAt, unitAt } from './unit-at.ts';

/** Characters of a value that make it fine enough to count such units from it. */
const FINENESS: Record<string, number> = {
  day: 10,
  weekend: 8,
  week: 8,
  fortnight: 8,
  month: 7,
  quarter: 7,
  year: 4,
  decade: 3,
  century: 2,
};
/** Wednesday: until then "the weekend" is the one that was. */
const MIDWEEK = 3;

/** "last week", "yesterday", "two years ago", "the following day", "that year". */
export function placeShift(meaning: Meaning & { is: 'shift' }, place: Place): Placed {
  const reported = meaning.amount === 0 && isReported(meaning, place) ? reportedQuarter(place) : null;
  if (reported) return placed(reported.value, fromSpoken(reported));
  const from = shiftOrigin(meaning, place);
  if (!from) return meaning.from === 'text' ? asSpan(meaning, place) : UNDATED;
  if (isOfEvent(meaning, place)) return UNKNOWN;
  if (isApposition(place)) return placed(unitAt(from.day, meaning.unit, 0), from);
  const amount = meaning.amount + weekendSlip(meaning, from, place);
  const value = (place.candidate.parser === unitSpan ? roughlyAt : unitAt)(from.day, meaning.unit, amount);
  return value === null ? asSpan(meaning, place) : placed(value, from);
}

/** TIMEX3 values of "that same day", "the following year" where none was told. */
const ANY: Record<string, string> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX' };

/** "Two weeks later" of nothing that was dated, "five hours ago": at least how long is known. "That day" may be any day. */
function asSpan(
  { unit, amount }: Meaning & { is: 'shift' },
  { candidate, anchors: { text } }: Place,
): Placed {
  if (candidate.parser === unitSpan) return { value: durationValue(Math.abs(amount), unit), basis: EXPLICIT };
  const isTold = /same|following|next/i.test(text.slice(candidate.start, candidate.end));
  return isTold ? { value: ANY[unit] ?? '', basis: EXPLICIT } : UNKNOWN;
}

/** "Nov. 3, the day before he was arrested": the date before the comma, said once more. */
function isApposition({ candidate, anchors: { text }, after, focus: { last } }: Place): boolean {
  if (candidate.parser !== eventDay || !last || candidate.start - last.end > 3) return false;
  return /^,? [–—(]?$/.test(text.slice(last.end, candidate.start)) && /^ [a-z]/.test(after);
}

/** Only a day of the month just named is likely to be the day of the event: "on Jan. 24 … the day before she left". */
function isOfEvent({ unit }: Meaning & { is: 'shift' }, place: Place): boolean {
  const { candidate, after, focus } = place;
  if (candidate.parser !== eventDay || isApposition(place)) return false;
  // "The day after the vote" is counted from an event that the text may not have dated.
  if (!/^ [a-z]/i.test(after)) return false;
  return unit !== 'day' || focus.lastDay?.kind === 'weekday' || focus.lastDay?.kind === 'shift';
}

function shiftOrigin({ unit, from }: Meaning & { is: 'shift' }, place: Place): Origin | null {
  const { parser } = place.candidate;
  const isOwn = parser === yearEnd || parser === wholeUnit;
  if (from === 'article') return isOwn ? origin(place) : fromArticle(place);
  const { last } = place.focus;
  if (last && isFineEnough(unit, last.value)) return fromSpoken(last);
  return isOwn || (parser === pointedUnit && last === null && !needsTold(unit, place))
    ? fromArticle(place)
    : null;
}

/** "that year", "the following month", "the next day" need one that was told; "the same week" may be the article's. */
function needsTold(unit: string, { candidate, anchors: { text } }: Place): boolean {
  const words = text.slice(candidate.start, candidate.end);
  return unit === 'day' || /^that |following|ensuing|preceding/i.test(words);
}

/** Nothing is counted from a span that is coarser than the step, nor from a day told before it: "last October … that day". */
function isFineEnough(unit: string, value: string): boolean {
  return value.length >= (FINENESS[unit] ?? 10) && !/^\d{4}-[SFWQH]/.test(value);
}

function weekendSlip(
  { unit, amount, from }: Meaning & { is: 'shift' },
  { day }: Origin,
  place: Place,
): number {
  if (unit !== 'weekend' || amount !== 0 || from !== 'article') return 0;
  return weekdayOf(day) <= MIDWEEK && tenseOf(place) !== 'future' ? -1 : 0;
}

/** "that quarter", "this quarter's results": the one that the text reports; "this quarter" alone is the one that is running. */
function isReported({ unit, from }: Meaning & { is: 'shift' }, { after }: Place): boolean {
  return unit === 'quarter' && (from === 'text' || after.startsWith("'s"));
}

function reportedQuarter({ candidate, anchors, focus: { quarter } }: Place): Spoken | null {
  const isNear = quarter && candidate.start - quarter.at < QUARTER_REACH && !anchors.narrative;
  return isNear ? quarter : null;
}

/** "the quarter", "the year-ago quarter", "a year earlier": from the quarter that is being reported. */
export function placeQuarter(meaning: Meaning & { is: 'quarter-of-text' }, place: Place): Placed {
  const quarter = reportedQuarter(place);
  const from = origin(place);
  const end = from && meaning.years === 0 ? endSaid(place, from.day) : null;
  if (from && end) return placed(quarterEndedOn(end), from);
  if (quarter) {
    const year = meaning.year ?? Number(quarter.value.slice(0, 4)) + meaning.years;
    return placed(`${pad(year, 4)}${quarter.value.slice(4)}`, fromSpoken(quarter));
  }
  if (meaning.year !== null) return { value: pad(meaning.year, 4), basis: EXPLICIT };
  if (!from) return UNDATED;
  const year = monthCompared(place) ?? from;
  return meaning.fallback === 'year'
    ? placed(unitAt(year.day, 'year', meaning.years), year)
    : placed(unitAt(from.day, 'quarter', -1 + 4 * meaning.years), from);
}

/** "fell in December from a year earlier": the month, or day, that its sentence has named; "a year ago" is counted from the article. */
function monthCompared({ candidate, anchors, focus: { last } }: Place): Origin | null {
  const isMonth = last !== null && /^\d{4}-\d/.test(last.value);
  return isMonth && /^[^.\n]*earlier$/.test(anchors.text.slice(last.end, candidate.end))
    ? fromSpoken(last)
    : null;
}

/** Firms that count in whole weeks close a quarter up to so many days before or after the calendar does. */
const SLACK = 7;

/** "the quarter ended Sept. 29" is the calendar's third one; one that ended on July 31 is a firm's own, of no known number. */
export function quarterEndedOn(day: number): string | null {
  const quarter = unitAt(day - SLACK, 'quarter', 0);
  return quarter === unitAt(day + SLACK, 'quarter', 0) ? `${civilDay(day).year}-QX` : quarter;
}
