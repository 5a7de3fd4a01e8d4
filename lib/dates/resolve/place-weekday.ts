import { isoDay, weekdayOf } from '../calendar.ts';
import type { Meaning } from '../types.ts';
import { origin, type Place, type Placed, tenseOf, UNDATED } from './anchors.ts';

/** "this Friday" lies ahead when it is at most so many days away. */
const THIS_AHEAD = 4;

/** A weekday: the latest one up to the article's day, unless the words or a sure tense say that it lies ahead. */
export function placeWeekday({ weekday, toward }: Meaning & { is: 'weekday' }, place: Place): Placed {
  const from = origin(place);
  if (!from) return UNDATED;
  const today = weekdayOf(from.day);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  return { value: isoDay(from.day + shift()), basis: from.basis };

  function shift(): number {
    if (from?.basis.kind === 'mention') return toward === 'past' ? -(back || 7) : ahead;
    if (toward === 'past') return -(back || 7);
    if (toward === 'future') return ahead || 7;
    if (back === 0) return 0;
    if (toward === 'this') return ahead <= THIS_AHEAD && tenseOf(place) !== 'past' ? ahead : -back;
    return isPossessive(place) || tenseOf(place) !== 'future' ? -back : ahead;
  }
}

/** "Wednesday's ruling" was given; "ahead of Friday's vote" it was not yet. */
function isPossessive({ candidate, anchors: { text } }: Place): boolean {
  const before = text.slice(Math.max(0, candidate.start - 12), candidate.start);
  return text.startsWith("'s", candidate.end) && !/\b(?:ahead of|before|for|until) $/.test(before);
}
