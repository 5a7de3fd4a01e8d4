import { civilDay, dayNumber, isDayOf, isoDay } from '../calendar.ts';
import type { Meaning } from '../types.ts';
import {
  fromArticle,
  fromSpoken,
  type Origin,
  type Place,
  type Placed,
  placed,
  UNDATED,
  UNKNOWN,
  yearImplied,
  yearSaid,
} from './anchors.ts';
import { weekNamedBy } from './unit-at.ts';

/** "November 1", "29 May 2024", "last Oct. 23". */
export function placeDay(meaning: Meaning & { is: 'day' }, place: Place): Placed {
  const { month, day } = meaning;
  if (meaning.toward !== null && meaning.year === null) return placePointedDay(meaning, place);
  const found = yearSaid(meaning.year, place) ?? yearImplied(month, day, place);
  if (!found) return UNDATED;
  return meaning.week
    ? placed(weekNamedBy(dayNumber(found.year, month, day)), found)
    : placedOn(found.year, month, day, found);
}

/** Nowhere, where that year or month has no such day. */
function placedOn(year: number, month: number, day: number, from: Pick<Origin, 'basis'>): Placed {
  return placed(isDayOf(year, month, day) ? isoDay(dayNumber(year, month, day)) : null, from);
}

function placePointedDay({ month, day, toward }: Meaning & { is: 'day' }, place: Place): Placed {
  const from = fromArticle(place);
  if (!from) return UNDATED;
  const { year } = civilDay(from.day);
  const isAhead = dayNumber(year, month, day) > from.day;
  const shift = toward === 'past' && isAhead ? -1 : toward === 'future' && !isAhead ? 1 : 0;
  return placedOn(year + shift, month, day, from);
}

/** "on the 19th": of the month that the text speaks of. */
export function placeDayOfMonth({ day }: Meaning & { is: 'day-of-month' }, place: Place): Placed {
  const from = place.focus.last === null ? fromArticle(place) : fromSpoken(place.focus.last);
  if (!from) return UNDATED;
  const { year, month } = civilDay(from.day);
  return placedOn(year, month, day, from);
}

/** How far behind its day a time may stand, in characters. */
const TIME_REACH = 400;

/** A clock time without a day: the single day spoken of last, where nothing coarser came after it, else the article's. */
export function placeTime(place: Place): Placed {
  const { last, lastDay } = place.focus;
  const isTold = lastDay !== null && last === lastDay && place.candidate.start - lastDay.end < TIME_REACH;
  // "In the morning" of no day: every day's; but "by mid-afternoon" was one day's.
  if (!isTold && (lastDay !== null || !(place.candidate.time?.includes(':') || /\bby $/i.test(place.before))))
    return UNKNOWN;
  const from = isTold ? fromSpoken(lastDay) : fromArticle(place);
  return from === null ? UNDATED : placed(isoDay(from.day), from);
}
