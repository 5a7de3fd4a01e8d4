import type { DateMention } from '../../reading.ts';
import { beside } from '../beside.ts';
import { civilDay } from '../calendar.ts';
import { intervalOf } from '../interval.ts';
import type { Candidate } from '../types.ts';
import { type Anchors, EXPLICIT, type Place, type Placed } from './anchors.ts';
import { REACH } from './begun.ts';
import type { DayAt } from './entries.ts';
import { type Focus, NO_FOCUS, refocus } from './focus.ts';
import { placeDay, placeDayOfMonth, placeTime } from './place-day.ts';
import { placeHoliday } from './place-holiday.ts';
import { placeMonth, placePartOfYear } from './place-month.ts';
import { placeQuarter, placeShift } from './place-shift.ts';
import { placeWeekday } from './place-weekday.ts';
import { tenseOf } from './tense.ts';

/** Places the candidates on the calendar, in text order; each may count from those before it. */
export function resolve(candidates: readonly Candidate[], given: Anchors, dayAt: DayAt): DateMention[] {
  let focus = NO_FOCUS;
  return candidates.map((candidate, i) => {
    const anchors = { ...given, article: dayAt(candidate.start) };
    const place = { candidate, anchors, focus, ...beside(given.text, candidate, REACH) };
    const mention = toMention(candidate, placeOne(place), `d${i}`);
    focus = moveFocus(place, mention);
    return mention;
  });
}

function placeOne(place: Place): Placed {
  const { meaning } = place.candidate;
  switch (meaning.is) {
    case 'fixed':
    case 'duration':
    case 'set':
    case 'vague':
      return { value: meaning.value, basis: EXPLICIT };
    case 'day':
      return placeDay(meaning, place);
    case 'day-of-month':
      return placeDayOfMonth(meaning, place);
    case 'time-of-day':
      return placeTime(place);
    case 'month':
      return placeMonth(meaning, place);
    case 'part-of-year':
      return placePartOfYear(meaning, place);
    case 'weekday':
      return placeWeekday(meaning, place);
    case 'holiday':
      return placeHoliday(meaning, place);
    case 'shift':
      return placeShift(meaning, place);
    case 'quarter-of-text':
      return placeQuarter(meaning, place);
  }
}

function toMention(candidate: Candidate, { value, basis }: Placed, id: string): DateMention {
  const { meaning, start, end, time } = candidate;
  // A day, known or not: "the next night" is XXXX-XX-XXTNI.
  const full = time !== null && /^.{4}-..-..$/.test(value) ? value + time : value;
  const isDuration = meaning.is === 'duration' || (meaning.is === 'shift' && value.startsWith('P'));
  const type = isDuration ? 'DURATION' : meaning.is === 'set' ? 'SET' : time === null ? 'DATE' : 'TIME';
  const interval = isDuration || meaning.is === 'set' ? null : intervalOf(full);
  return {
    id,
    start,
    end,
    type,
    value: full,
    interval,
    basis,
    shown: interval !== null || basis.kind === 'none',
  };
}

/** Before a quarter that is only looked back to. */
const COMPARED =
  /\b(?:after|unlike|than in|compared with|versus|against|from) (?:an? )?(?:[a-z]+ )?(?:in )?$/i;

/** Comparisons and looks back ("a year earlier", "the day before") leave the story where it was. */
function moveFocus(place: Place, { id, value, interval, basis }: DateMention): Focus {
  const { candidate, focus, anchors } = place;
  const { text, article, narrative } = anchors;
  const { meaning } = candidate;
  const words = text.slice(candidate.start, candidate.end);
  // "For the nine months" ends the talk of the quarter.
  if (meaning.is === 'duration' && /^P(?:6M|9M|1Y)$/.test(value) && /^the /i.test(words))
    return { ...focus, quarter: null };
  if (interval === null) return focus;
  if (meaning.is === 'quarter-of-text' && (meaning.years !== 0 || isOtherQuarter(value, focus))) return focus;
  if (meaning.is === 'shift' && meaning.from === 'text' && meaning.amount < 0) return focus;
  if (narrative && (basis.kind === 'article' || isAside(place))) return focus;
  // "After a flat second quarter" the third is still the one reported.
  if (focus.quarter && meaning.is === 'part-of-year' && COMPARED.test(place.before)) return focus;
  const isPast = meaning.is === 'part-of-year' && tenseOf(place) === 'past';
  return refocus(focus, value.split('T')[0] ?? '', id, candidate, basis.kind === 'explicit', article, isPast);
}

/** In a report on a firm's own first quarter "the quarter ended Sept. 30" says when, and nothing new. */
function isOtherQuarter(value: string, { quarter }: Focus): boolean {
  return quarter !== null && value !== quarter.value;
}

/** Years from which a bare year inside a sentence is an aside: "declassified in 2005", in a story of 1964. */
const ASIDE = 25;

function isAside({ candidate: { meaning }, focus: { last }, before }: Place): boolean {
  if (meaning.is !== 'fixed' || last === null || !/^\d{4}$/.test(meaning.value)) return false;
  const isOpening = /(?:^|\n|[.!?]["')]? )(?:In|By|Since|Until|From) $/.test(before);
  return !isOpening && Math.abs(Number(meaning.value) - civilDay(last.day).year) > ASIDE;
}
