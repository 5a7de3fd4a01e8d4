import type { DateBasis } from '../../reading.ts';
import type { Beside } from '../beside.ts';
import { civilDay, dayNumber, isDayOf, weekdayOf } from '../calendar.ts';
import type { Candidate, YearPart } from '../types.ts';
import { hintAt, isPlanned, isUnsure, lastsTo, opensWith, type SaidDays, saysBy } from './begun.ts';
import type { Focus, Spoken } from './focus.ts';
import { nearestMonthYear, nearestYear } from './nearest.ts';
import { type Tense, tenseOf } from './tense.ts';

/** What relative dates are counted from. */
export interface Anchors {
  /** Normalised. */
  text: string;
  /** The article's day; null: the page gives none. */
  article: number | null;
  /** Dates without a year are chained through the text. */
  narrative: boolean;
  /** Days of the year ("10-7") that the article says have begun. */
  begun: ReadonlySet<string>;
  /** Days of the year that the article names a year for. */
  said: SaidDays;
}

/** A TIMEX3 value without time of day, and what it was counted from. */
export interface Placed {
  value: string;
  basis: DateBasis;
}

/** A candidate in its text: everything that placing it may look at. */
export interface Place extends Beside {
  candidate: Candidate;
  anchors: Anchors;
  focus: Focus;
}

/** A day to count from. */
export interface Origin {
  day: number;
  basis: DateBasis;
}

export const EXPLICIT: DateBasis = { kind: 'explicit' };
/** Relative, and nothing to count from. */
export const UNDATED: Placed = { value: '', basis: { kind: 'none' } };
/** Nobody can tell: too coarse to count from, or any year's. */
export const UNKNOWN: Placed = { value: '', basis: EXPLICIT };

/** `value` null: there is no such date. */
export function placed(value: string | null, { basis }: Pick<Origin, 'basis'>): Placed {
  return { value: value ?? '', basis };
}

export function fromArticle({ anchors }: Place): Origin | null {
  return anchors.article === null ? null : { day: anchors.article, basis: { kind: 'article' } };
}

export function fromSpoken(spoken: Spoken): Origin {
  return { day: spoken.day, basis: { kind: 'mention', date: spoken.mention } };
}

/** What counts when nothing says so: the text's own time in a narrative, else the article's. */
export function origin(place: Place): Origin | null {
  const { anchors, focus } = place;
  return anchors.narrative && focus.last !== null ? fromSpoken(focus.last) : fromArticle(place);
}

/** Months are told by the words beside them first: they lie farther from the verb than days do. */
function tenseOfMonth(place: Place): Tense {
  if (isPlanned(place)) return 'future';
  if (lastsTo(place) || isUnsure(place)) return null;
  return tenseOf(place) ?? (opensWith(place) ? 'past' : null);
}

/** The year that the words say, counting "last year" from the article and "that year" from the text. */
export function yearSaid(year: YearPart, place: Place): { year: number; basis: DateBasis } | null {
  if (typeof year === 'number') return { year, basis: EXPLICIT };
  if (year === null) return null;
  const { last } = place.focus;
  const from = year.from === 'text' && last !== null ? fromSpoken(last) : fromArticle(place);
  return from && { year: civilDay(from.day).year + year.shift, basis: from.basis };
}

/** Days around the article within which a date without a year is its own, whatever years the text has named. */
const NEAR = 60;
/** Years back up to which a day that the text dates is still spoken of without its year; older ones are birthdays. */
const RECENT = 5;
/** Months back from which a story has gone over the new year: from November to February. */
const OVER_NEW_YEAR = 7;

/** The year of a month, or a day of a month, that names none. */
export function yearImplied(
  month: number,
  day: number | null,
  place: Place,
): { year: number; basis: DateBasis } | null {
  const from = isAnnounced(month, day, place) ? fromArticle(place) : origin(place);
  if (from === null) return null;
  const { year, month: now } = civilDay(from.day);
  const fitting = day === null ? null : yearOfWeekday(month, day, year, place);
  if (fitting !== null) return { year: fitting, basis: from.basis };
  if (from.basis.kind === 'mention') {
    const isNext = (place.focus.last?.value.length ?? 0) > 4 && now - month > OVER_NEW_YEAR;
    return { year: isNext ? year + 1 : year, basis: from.basis };
  }
  const said = place.anchors.said.get(`${month}-${day}`);
  if (said && (isFar(month, day, from.day) || (said.year <= year && year - said.year <= RECENT)))
    return { year: said.year, basis: { kind: 'mention', date: said.mention } };
  const hint = place.anchors.begun.has(`${month}-${day}`) ? 'past' : hintAt(place);
  const tense =
    hint ?? (day === null ? tenseOfMonth(place) : tenseOf(place)) ?? (saysBy(place) ? 'future' : null);
  const known = place.focus.yearOfMonth.get(month);
  const goesBack = known && known.year < year && year - known.year <= RECENT && tense !== 'future';
  if (goesBack && isFar(month, day, from.day))
    return { year: known.year, basis: { kind: 'mention', date: known.mention } };
  return {
    year:
      day === null
        ? nearestMonthYear(month, from.day, tense)
        : nearestYear(month, day, from.day, tense, hint === 'past'),
    basis: from.basis,
  };
}

const WILL = /\b(?:will|is to|are to)\b[^.\n]*$/;

/** Also in an obituary: "the funeral will be held on April 1", and any day whose weekday fits near the article. */
function isAnnounced(month: number, day: number | null, place: Place): boolean {
  const { article, narrative } = place.anchors;
  if (!narrative || article === null) return false;
  if (WILL.test(place.before)) return true;
  const fitting = day === null ? null : yearOfWeekday(month, day, civilDay(article).year, place);
  return fitting !== null && Math.abs(dayNumber(fitting, month, day ?? 1) - article) <= NEAR;
}

/** "Friday, April 1": the one year around the origin's in which it is a Friday. */
function yearOfWeekday(month: number, day: number, year: number, { candidate }: Place): number | null {
  const { meaning } = candidate;
  if (meaning.is !== 'day' || meaning.weekday === null) return null;
  const fits = [year - 1, year, year + 1].filter(
    (y) => isDayOf(y, month, day) && weekdayOf(dayNumber(y, month, day)) === meaning.weekday,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function isFar(month: number, day: number | null, article: number): boolean {
  const { year } = civilDay(article);
  return [year - 1, year, year + 1].every((y) => Math.abs(dayNumber(y, month, day ?? 15) - article) > NEAR);
}
