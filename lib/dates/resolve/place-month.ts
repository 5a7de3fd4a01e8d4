import type { Beside } from '../beside.ts';
import { civilDay, dayNumber, isoMonth, pad } from '../calendar.ts';
import { PARTS } from '../interval.ts';
import type { Meaning } from '../types.ts';
import { MONTH, PREPOSITION, readMonth } from '../vocabulary.ts';
import {
  fromArticle,
  origin,
  type Place,
  type Placed,
  placed,
  UNDATED,
  UNKNOWN,
  yearImplied,
  yearSaid,
} from './anchors.ts';
import { nearestYear } from './nearest.ts';
import { tenseOf } from './tense.ts';

/** "May 2024", "last June", "in March". */
export function placeMonth(meaning: Meaning & { is: 'month' }, place: Place): Placed {
  if (meaning.toward !== null && meaning.year === null) return placePointedMonth(meaning, place);
  const found = yearSaid(meaning.year, place) ?? yearImplied(meaning.month, null, place);
  return found ? placed(isoMonth(found.year, meaning.month), found) : UNDATED;
}

function placePointedMonth({ month, toward }: Meaning & { is: 'month' }, place: Place): Placed {
  const from = fromArticle(place);
  if (!from) return UNDATED;
  const { year, month: now } = civilDay(from.day);
  const past = month < now ? year : year - 1;
  const future = month > now ? year : year + 1;
  const found = toward === 'past' ? past : toward === 'future' ? future : year;
  return placed(isoMonth(found, month), from);
}

/** A season that begins within so many months may be meant though nothing says that it lies ahead. */
const SEASON_AHEAD = 3;

/** "the third quarter", "second half of 2008", "last fall", "summer 2024". */
export function placePartOfYear(meaning: Meaning & { is: 'part-of-year' }, place: Place): Placed {
  const said = yearSaid(meaning.year, place);
  const inYear = (year: number) => `${pad(year, 4)}-${meaning.code}`;
  if (said) return placed(inYear(said.year), said);
  const from = meaning.toward === null ? origin(place) : fromArticle(place);
  if (!from) return UNDATED;
  // "Take it in the spring", "winter and spring days": any year's.
  if (meaning.toward === null && from.basis.kind === 'article' && isGeneric(meaning.code, place))
    return UNKNOWN;
  const over = endSaid(place, from.day);
  if (over !== null) return placed(inYear(civilDay(over).year), from);
  const { year, month } = civilDay(from.day);
  const shift =
    from.basis.kind === 'mention' && meaning.toward === null ? 0 : yearShift(meaning, month, place);
  return placed(inYear(year + shift), from);
}

const ENDED = new RegExp(`^ ended (?:on )?(${MONTH}) (\\d\\d?)\\b(?!, \\d)`, 'i');

/** The last day of a quarter that is over, where it stands right after it: "the second quarter ended Oct. 31". */
export function endSaid({ after }: Beside, today: number): number | null {
  const [, name = '', day] = ENDED.exec(after) ?? [];
  const month = readMonth(name);
  return day === undefined
    ? null
    : dayNumber(nearestYear(month, Number(day), today, 'past', true), month, Number(day));
}

function yearShift({ code, toward }: Meaning & { is: 'part-of-year' }, now: number, place: Place): number {
  const first = PARTS[code]?.[0] ?? 1;
  const isSeason = /^[SFW]/.test(code);
  if (toward === 'past') return first + (isSeason ? 2 : 0) < now ? 0 : -1;
  if (toward === 'future') return first > now ? 0 : 1;
  // The winter that a January speaks of began the year before.
  if (code === 'WI' && now <= 2) return -1;
  if (toward === 'this' || first <= now || tenseOf(place) === 'future') return 0;
  return isSeason && first - now <= SEASON_AHEAD ? 0 : -1;
}

const IN_TIME = new RegExp(`\\b(?:${PREPOSITION})\\b`, 'i');

function isGeneric(code: string, place: Place): boolean {
  const { candidate, anchors } = place;
  if (!/^(?:SP|SU|FA|WI)$/.test(code)) return false;
  const words = anchors.text.slice(Math.max(0, candidate.start - 12), candidate.end);
  return tenseOf(place) === null || !IN_TIME.test(words);
}
