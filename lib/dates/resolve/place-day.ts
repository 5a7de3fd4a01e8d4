import { civilDay, dayNumber, isDayOf, isoDay } from '../calendar.ts';
import type { Meaning } from '../types.ts';
import {
  EXPLICIT,
  fromArticle,
  fromSpoken,
  type Place,
  type Placed,
  UNDATED,
  yearImplied,
  yearSaid,
} from './anchors.ts';
import { weekNamedBy } from './unit-at.ts';

/** "November 1", "29 May 2024", "last Oct. 23". */
export function placeDay(meaning: Meaning & { is: 'day' }, place: Place): Placed {
  const { month, day } = meaning;
  if (meaning.toward !== null && meaning.year === null) return placePointedDay(meaning, place);
  const found = meaning.year === null ? yearImplied(month, day, place) : yearSaid(meaning.year, place);
  if (!found) return UNDATED;
  if (!isDayOf(found.year, month, day)) return { value: '', basis: EXPLICIT };
  const value = dayNumber(found.year, month, day);
  return { value: meaning.week ? weekNamedBy(value) : isoDay(value), basis: found.basis };
}

function placePointedDay({ month, day, toward }: Meaning & { is: 'day' }, place: Place): Placed {
  const from = fromArticle(place);
  if (!from) return UNDATED;
  const { year } = civilDay(from.day);
  const isAhead = dayNumber(year, month, day) > from.day;
  const shift = toward === 'past' && isAhead ? -1 : toward === 'future' && !isAhead ? 1 : 0;
  if (!isDayOf(year + shift, month, day)) return { value: '', basis: from.basis };
  return { value: isoDay(dayNumber(year + shift, month, day)), basis: from.basis };
}

/** "on the 19th": of the month that the text speaks of. */
export function placeDayOfMonth({ day }: Meaning & { is: 'day-of-month' }, place: Place): Placed {
  const from = place.focus.last === null ? fromArticle(place) : fromSpoken(place.focus.last);
  if (!from) return UNDATED;
  const { year, month } = civilDay(from.day);
  if (!isDayOf(year, month, day)) return { value: '', basis: from.basis };
  return { value: isoDay(dayNumber(year, month, day)), basis: from.basis };
}

/** How far behind its day a time may stand, in characters. */
const TIME_REACH = 400;

/** A clock time without a day: the single day spoken of last, where nothing coarser came after it, else the article's. */
export function placeTime(place: Place): Placed {
  const { last, lastDay } = place.focus;
  const isTold = lastDay !== null && last === lastDay && place.candidate.start - lastDay.end < TIME_REACH;
  // "In the morning" of no day: every day's; but "by mid-afternoon" was one day's.
  if (!isTold && (lastDay !== null || !(place.candidate.time?.includes(':') || isReached(place))))
    return { value: '', basis: EXPLICIT };
  const from = isTold ? fromSpoken(lastDay) : fromArticle(place);
  return from === null ? UNDATED : { value: isoDay(from.day), basis: from.basis };
}

function isReached({ candidate: { start }, anchors: { text } }: Place): boolean {
  return /\bby $/i.test(text.slice(Math.max(0, start - 4), start));
}
