import type { DateBasis, DateMention } from '../../reading.ts';
import { civilDay, dayNumber, isDayOf, isoDay, isoMonth, pad, parseDay, weekdayOf } from '../calendar.ts';
import { intervalOf } from '../interval.ts';
import type { Candidate, Meaning, Toward, YearPart } from '../types.ts';
import { type Focus, NO_FOCUS, QUARTER_REACH, refocus } from './focus.ts';
import { nearestMonthYear, nearestYear } from './nearest.ts';
import { unitAt } from './place.ts';
import { type Tense, tenseAt } from './tense.ts';

/** What relative dates are counted from. */
export interface Anchors {
  text: string;
  /** The article's day; null: the page gives none. */
  article: number | null;
  /** Dates without a year are chained through the text. */
  narrative: boolean;
}

interface Placed {
  value: string;
  basis: DateBasis;
}

const EXPLICIT: DateBasis = { kind: 'explicit' };
const ARTICLE: DateBasis = { kind: 'article' };
const NONE: DateBasis = { kind: 'none' };

/** Places the candidates on the calendar, in text order. */
export function resolve(candidates: readonly Candidate[], anchors: Anchors): DateMention[] {
  let focus = NO_FOCUS;
  return candidates.map((candidate, i) => {
    const id = `d${i}`;
    const placed = place(candidate, anchors, focus);
    const mention = toMention(candidate, placed, id);
    if (mention.interval !== null) {
      const isRecurring = candidate.meaning.is === 'quarter-of-text' && candidate.meaning.years !== 0;
      if (!isRecurring)
        focus = refocus(
          focus,
          mention.value.split('T')[0] ?? '',
          id,
          candidate.start,
          placed.basis.kind === 'explicit',
        );
    }
    return mention;
  });
}

function toMention(candidate: Candidate, { value, basis }: Placed, id: string): DateMention {
  const { meaning, start, end, time } = candidate;
  const full = time !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value + time : value;
  const type =
    meaning.is === 'duration' ? 'DURATION' : meaning.is === 'set' ? 'SET' : time === null ? 'DATE' : 'TIME';
  const interval = type === 'DATE' || type === 'TIME' ? intervalOf(full) : null;
  return {
    id,
    start,
    end,
    type,
    value: full,
    interval,
    basis,
    shown: interval !== null || (basis.kind === 'none' && type !== 'DURATION' && type !== 'SET'),
  };
}

function place(candidate: Candidate, anchors: Anchors, focus: Focus): Placed {
  const { meaning } = candidate;
  switch (meaning.is) {
    case 'fixed':
    case 'duration':
    case 'set':
    case 'vague':
      return { value: meaning.value, basis: EXPLICIT };
    case 'day':
      return placeDay(meaning, candidate, anchors, focus);
    case 'month':
      return placeMonth(meaning, candidate, anchors, focus);
    case 'part-of-year':
      return placePartOfYear(meaning, candidate, anchors, focus);
    case 'weekday':
      return placeWeekday(meaning, candidate, anchors, focus);
    case 'holiday':
      return placeHoliday(meaning, candidate, anchors, focus);
    case 'shift':
      return placeShift(meaning, candidate, anchors, focus);
    case 'quarter-of-text':
      return placeQuarter(meaning, candidate, anchors, focus);
    case 'day-of-month':
      return placeDayOfMonth(meaning.day, anchors, focus);
    case 'time-of-day':
      return placeTime(anchors, focus);
  }
}

/** What an expression counts from when nothing in it says: the text's own time in a narrative, else the article's. */
function reference(anchors: Anchors, focus: Focus): { day: number; basis: DateBasis } | null {
  const chained = anchors.narrative || anchors.article === null;
  if (chained && focus.day !== null)
    return { day: focus.day, basis: { kind: 'mention', date: focus.mention } };
  return anchors.article === null ? null : { day: anchors.article, basis: ARTICLE };
}

function ofText(anchors: Anchors, focus: Focus): { day: number; basis: DateBasis } | null {
  if (focus.day !== null) return { day: focus.day, basis: { kind: 'mention', date: focus.mention } };
  return anchors.article === null ? null : { day: anchors.article, basis: ARTICLE };
}

function tenseOf({ start, end }: Candidate, { text }: Anchors): Tense {
  return tenseAt(text, start, end);
}

/** The year that the words say, counting "last year" from the reference. */
function yearSaid(year: YearPart, anchors: Anchors, focus: Focus): { year: number; basis: DateBasis } | null {
  if (typeof year === 'number') return { year, basis: EXPLICIT };
  if (year === null) return null;
  const from = reference(anchors, focus);
  return from && { year: civilDay(from.day).year + year.shift, basis: from.basis };
}

/** The year of a month or day of the month that names none. */
function yearImplied(
  month: number,
  day: number | null,
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
) {
  const from = reference(anchors, focus);
  if (from === null) return null;
  const { year, month: now } = civilDay(from.day);
  if (from.basis.kind === 'mention') {
    // A story goes forward: from November to February is over the new year.
    return { year: focus.value.length > 4 && now - month > 7 ? year + 1 : year, basis: from.basis };
  }
  const known = focus.yearOfMonth.get(month);
  if (known && known.year < year)
    return { year: known.year, basis: { kind: 'mention', date: known.mention } as const };
  const tense = tenseOf(candidate, anchors);
  return {
    year: day === null ? nearestMonthYear(month, from.day, tense) : nearestYear(month, day, from.day, tense),
    basis: from.basis,
  };
}

function placeDay(
  meaning: Meaning & { is: 'day' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const { month, day } = meaning;
  const found =
    meaning.year === null
      ? yearImplied(month, day, candidate, anchors, focus)
      : yearSaid(meaning.year, anchors, focus);
  if (!found) return { value: '', basis: NONE };
  if (!isDayOf(found.year, month, day)) return { value: '', basis: EXPLICIT };
  return { value: `${pad(found.year, 4)}-${pad(month)}-${pad(day)}`, basis: found.basis };
}

function placeMonth(
  meaning: Meaning & { is: 'month' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const said = yearSaid(meaning.year, anchors, focus);
  if (said) return { value: isoMonth(said.year, meaning.month), basis: said.basis };
  if (meaning.toward !== null) return placePointed(meaning.month, meaning.toward, anchors, focus);
  const found = yearImplied(meaning.month, null, candidate, anchors, focus);
  return found
    ? { value: isoMonth(found.year, meaning.month), basis: found.basis }
    : { value: '', basis: NONE };
}

/** "last June", "next May", "this September". */
function placePointed(month: number, toward: Toward, anchors: Anchors, focus: Focus): Placed {
  const from = reference(anchors, focus);
  if (!from) return { value: '', basis: NONE };
  const { year, month: now } = civilDay(from.day);
  const past = month < now ? year : year - 1;
  const future = month > now ? year : year + 1;
  return {
    value: isoMonth(toward === 'past' ? past : toward === 'future' ? future : year, month),
    basis: from.basis,
  };
}

const FIRST_MONTH: Record<string, number> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

function placePartOfYear(
  meaning: Meaning & { is: 'part-of-year' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const { code, toward } = meaning;
  const said = yearSaid(meaning.year, anchors, focus);
  if (said) return { value: `${pad(said.year, 4)}-${code}`, basis: said.basis };
  const from = reference(anchors, focus);
  if (!from) return { value: '', basis: NONE };
  const { year, month } = civilDay(from.day);
  const first = FIRST_MONTH[code] ?? 1;
  const isSeason = /^[SFW]/.test(code);
  let shift = 0;
  if (toward === 'past') shift = first + (isSeason ? 2 : 0) < month ? 0 : -1;
  else if (toward === 'future') shift = first > month ? 0 : 1;
  else if (
    toward === null &&
    from.basis.kind === 'article' &&
    first > month &&
    tenseOf(candidate, anchors) !== 'future'
  )
    shift = isSeason && first - month <= 3 ? 0 : -1;
  return { value: `${pad(year + shift, 4)}-${code}`, basis: from.basis };
}

/** Verbs of saying: the report is past, though what is said may lie ahead. */
const REPORTED = /\b(?:said|told|announced|reported|says|according to)\b[^.!?\n]{0,25}$/i;

function placeWeekday(
  meaning: Meaning & { is: 'weekday' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const from = reference(anchors, focus);
  if (!from) return { value: '', basis: NONE };
  const today = weekdayOf(from.day);
  const back = (today - meaning.weekday + 7) % 7;
  const ahead = (meaning.weekday - today + 7) % 7;
  const to = (shift: number): Placed => ({ value: isoDay(from.day + shift), basis: from.basis });
  if (from.basis.kind === 'mention') return to(ahead);
  if (meaning.toward === 'past') return to(-(back || 7));
  if (meaning.toward === 'future') return to(ahead || 7);
  if (back === 0) return to(0);
  if (meaning.toward === 'this')
    return to(ahead <= 4 && tenseOf(candidate, anchors) !== 'past' ? ahead : -back);
  const before = anchors.text.slice(Math.max(0, candidate.start - 60), candidate.start);
  return to(tenseOf(candidate, anchors) === 'future' && !REPORTED.test(before) ? ahead : -back);
}

function placeHoliday(
  meaning: Meaning & { is: 'holiday' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const said = yearSaid(meaning.year, anchors, focus);
  if (said) return { value: isoDay(meaning.dayIn(said.year)), basis: said.basis };
  const from = reference(anchors, focus);
  if (!from) return { value: '', basis: NONE };
  const { year } = civilDay(from.day);
  const days = [year - 1, year, year + 1].map(meaning.dayIn);
  const past = days.filter((day) => day <= from.day).at(-1) ?? from.day;
  const ahead = days.find((day) => day >= from.day) ?? from.day;
  const tense = tenseOf(candidate, anchors);
  const isPast =
    meaning.toward === 'past' || (meaning.toward === null && (tense === 'past' || ahead - from.day > 180));
  return { value: isoDay(isPast ? past : ahead), basis: from.basis };
}

function placeShift(
  meaning: Meaning & { is: 'shift' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const from =
    meaning.from === 'text' || anchors.narrative
      ? ofText(anchors, focus)
      : anchors.article === null
        ? null
        : { day: anchors.article, basis: ARTICLE };
  if (!from) return { value: '', basis: NONE };
  let { amount } = meaning;
  const { unit } = meaning;
  if (
    unit === 'weekend' &&
    amount === 0 &&
    meaning.from === 'article' &&
    weekdayOf(from.day) <= 3 &&
    tenseOf(candidate, anchors) !== 'future'
  )
    amount = -1;
  // Nothing is counted from a span that is coarser than the step.
  if (from.basis.kind === 'mention' && !isFineEnough(focus.value, unit))
    return { value: '', basis: from.basis };
  return { value: unitAt(from.day, unit, amount) ?? '', basis: from.basis };
}

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

function isFineEnough(value: string, unit: string): boolean {
  return value.length >= (FINENESS[unit] ?? 10);
}

function placeQuarter(
  meaning: Meaning & { is: 'quarter-of-text' },
  candidate: Candidate,
  anchors: Anchors,
  focus: Focus,
): Placed {
  const { quarter } = focus;
  if (quarter && candidate.start - quarter.at < QUARTER_REACH && !anchors.narrative) {
    const year = Number(quarter.value.slice(0, 4)) + meaning.years;
    return {
      value: `${pad(year, 4)}${quarter.value.slice(4)}`,
      basis: { kind: 'mention', date: quarter.mention },
    };
  }
  const from = reference(anchors, focus);
  if (!from) return { value: '', basis: NONE };
  if (meaning.fallback === 'year')
    return { value: unitAt(from.day, 'year', meaning.years) ?? '', basis: from.basis };
  return { value: unitAt(from.day, 'quarter', -1 + 4 * meaning.years) ?? '', basis: from.basis };
}

function placeDayOfMonth(day: number, anchors: Anchors, focus: Focus): Placed {
  const from = ofText(anchors, focus);
  if (!from) return { value: '', basis: NONE };
  const { year, month } = civilDay(from.day);
  return isDayOf(year, month, day)
    ? { value: isoDay(dayNumber(year, month, day)), basis: from.basis }
    : { value: '', basis: NONE };
}

/** A clock time without a day: the day spoken of last, else the article's. */
function placeTime(anchors: Anchors, focus: Focus): Placed {
  const isDay = parseDay(focus.value) !== null;
  const from = isDay ? ofText(anchors, focus) : reference(anchors, focus);
  if (!from || (from.basis.kind === 'mention' && !isDay)) return { value: '', basis: NONE };
  return { value: isoDay(from.day), basis: from.basis };
}
