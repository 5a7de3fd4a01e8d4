import { civilDay, dayNumber, isoMonth, pad } from '../calendar.ts';
import { PARTS } from '../interval.ts';
import type { Meaning } from '../types.ts';
import { MONTH, readMonth } from '../vocabulary.ts';
import {
  EXPLICIT,
  fromArticle,
  origin,
  type Place,
  type Placed,
  tenseOf,
  UNDATED,
  yearImplied,
  yearSaid,
} from './anchors.ts';
import { nearestYear } from './nearest.ts';

/** "May 2024", "last June", "in March". */
export function placeMonth(meaning: Meaning & { is: 'month' }, place: Place): Placed {
  const said = yearSaid(meaning.year, place);
  if (said) return { value: isoMonth(said.year, meaning.month), basis: said.basis };
  if (meaning.toward !== null) return placePointedMonth(meaning, place);
  const found = yearImplied(meaning.month, null, place);
  return found ? { value: isoMonth(found.year, meaning.month), basis: found.basis } : UNDATED;
}

function placePointedMonth({ month, toward }: Meaning & { is: 'month' }, place: Place): Placed {
  const from = fromArticle(place);
  if (!from) return UNDATED;
  const { year, month: now } = civilDay(from.day);
  const past = month < now ? year : year - 1;
  const future = month > now ? year : year + 1;
  const found = toward === 'past' ? past : toward === 'future' ? future : year;
  return { value: isoMonth(found, month), basis: from.basis };
}

/** A season that begins within so many months may be meant though nothing says that it lies ahead. */
const SEASON_AHEAD = 3;

/** "the third quarter", "second half of 2008", "last fall", "summer 2024". */
export function placePartOfYear(meaning: Meaning & { is: 'part-of-year' }, place: Place): Placed {
  const said = yearSaid(meaning.year, place);
  if (said) return { value: `${pad(said.year, 4)}-${meaning.code}`, basis: said.basis };
  const from = meaning.toward === null ? origin(place) : fromArticle(place);
  if (!from) return UNDATED;
  // "Take it in the spring", "winter and spring days": any year's.
  if (meaning.toward === null && from.basis.kind === 'article' && isGeneric(meaning.code, place))
    return { value: '', basis: EXPLICIT };
  const over = endSaid(place, from.day);
  if (over !== null) return { value: `${pad(civilDay(over).year, 4)}-${meaning.code}`, basis: from.basis };
  const { year, month } = civilDay(from.day);
  const shift =
    from.basis.kind === 'mention' && meaning.toward === null ? 0 : yearShift(meaning, month, place);
  return { value: `${pad(year + shift, 4)}-${meaning.code}`, basis: from.basis };
}

const ENDED = new RegExp(`^ ended (?:on )?(${MONTH}) (\\d\\d?)\\b(?!, \\d)`, 'i');

/** The last day of a quarter that is over, where it stands right after it: "the second quarter ended Oct. 31". */
export function endSaid({ candidate, anchors: { text } }: Place, today: number): number | null {
  const [, name = '', day] = ENDED.exec(text.slice(candidate.end, candidate.end + 24)) ?? [];
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

function isGeneric(code: string, place: Place): boolean {
  const { candidate, anchors } = place;
  if (!/^(?:SP|SU|FA|WI)$/.test(code)) return false;
  const words = anchors.text.slice(Math.max(0, candidate.start - 12), candidate.end);
  return (
    tenseOf(place) === null ||
    !/\b(?:in|since|by|until|into|during|from|over|through|throughout|after|before|of)\b/i.test(words)
  );
}
