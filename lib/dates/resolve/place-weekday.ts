import { isoDay, weekdayOf } from '../calendar.ts';
import type { Meaning, Toward } from '../types.ts';
import { fromArticle, fromSpoken, type Origin, type Place, type Placed, placed, UNDATED } from './anchors.ts';
import { tenseOf } from './tense.ts';

/** "this Friday" lies ahead when it is at most so many days away. */
const THIS_AHEAD = 4;

/** A weekday: the latest one up to the article's day, unless the words or a sure tense say that it lies ahead. */
export function placeWeekday(
  { weekday, toward, from: counted }: Meaning & { is: 'weekday' },
  place: Place,
): Placed {
  const beside = (counted && besideDay(weekday, toward, place)) ?? inBrackets(weekday, place);
  if (beside) return beside;
  const from = weekOrigin(place);
  if (!from) return UNDATED;
  const today = weekdayOf(from.day);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  return placed(isoDay(from.day + shift()), from);

  function shift(): number {
    if (from?.basis.kind === 'mention') return toward === 'past' ? -(back || 7) : ahead;
    // Yesterday is not called "last Monday".
    if (toward === 'past') return back === 1 ? -8 : -(back || 7);
    if (toward === 'future') return ahead || 7;
    if (back === 0) return 0;
    if (toward === 'this') return ahead <= THIS_AHEAD && tenseOf(place) !== 'past' ? ahead : -back;
    if (isPossessive(place)) return -back;
    return saysAhead(place) || tenseOf(place) === 'future' ? ahead : -back;
  }
}

/** How far behind a day may stand to have a "previous Friday" of its own, in characters. */
const DAY_REACH = 900;

/** "the previous Friday", "the following Monday": before or after the day that the text spoke of. */
function besideDay(weekday: number, toward: Toward, { candidate, focus: { lastDay } }: Place): Placed | null {
  if (!lastDay || candidate.start - lastDay.end > DAY_REACH) return null;
  const back = (weekdayOf(lastDay.day) - weekday + 7) % 7 || 7;
  const ahead = (weekday - weekdayOf(lastDay.day) + 7) % 7 || 7;
  return placed(isoDay(lastDay.day + (toward === 'future' ? ahead : -back)), fromSpoken(lastDay));
}

/** How near a day of the story must stand for a weekday to count from it, in characters. */
const STORY_REACH = 300;

/** In a story a weekday counts from a day just told; from anything else ("He died on Tuesday") from the article's. */
function weekOrigin(place: Place): Origin | null {
  const { last, lastDay } = place.focus;
  const isTold = place.anchors.narrative && lastDay !== null && last === lastDay;
  return isTold && place.candidate.start - lastDay.end < STORY_REACH
    ? fromSpoken(lastDay)
    : fromArticle(place);
}

/** "on Tuesday (early Wednesday in Sydney)": the one nearest to the date before the bracket. */
function inBrackets(weekday: number, { candidate, anchors, focus: { lastDay } }: Place): Placed | null {
  if (!lastDay || candidate.start - lastDay.end > 3) return null;
  if (!/^ \($/.test(anchors.text.slice(lastDay.end, candidate.start))) return null;
  const ahead = (weekday - weekdayOf(lastDay.day) + 7) % 7;
  if (ahead > 1 && ahead < 6) return null;
  return placed(isoDay(lastDay.day + (ahead === 6 ? -1 : ahead)), fromSpoken(lastDay));
}

/** "Wednesday's ruling" was given; "ahead of Friday's vote" it was not yet. */
function isPossessive({ before, after }: Place): boolean {
  return after.startsWith("'s") && !/\b(?:ahead of|before|for|until) $/.test(before);
}

/** "until Tuesday", "ahead of Friday", "by no later than Monday" with nothing between. */
function saysAhead({ before }: Place): boolean {
  return /\b(?:until|till|ahead of|no later than|effective|starting|beginning) (?:on |the )?$/.test(before);
}
