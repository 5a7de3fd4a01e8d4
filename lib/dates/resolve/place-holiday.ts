import { civilDay, isoDay, isoWeek } from '../calendar.ts';
import type { Meaning } from '../types.ts';
import { type Origin, origin, type Place, type Placed, placed, UNDATED, yearSaid } from './anchors.ts';
import { tenseOf } from './tense.ts';

/** A holiday farther ahead than this is the last one, unless the sentence is about the future. */
const FAR_AHEAD = 180;
/** Within so many days the nearer one is meant whatever the tense: "those who travelled for Thanksgiving" the day before. */
const NEAR = 30;

export function placeHoliday(meaning: Meaning & { is: 'holiday' }, place: Place): Placed {
  const found = findDay(meaning, place);
  if (!found) return UNDATED;
  return placed((meaning.week ? isoWeek : isoDay)(found.day), found);
}

function findDay({ dayIn, year, toward }: Meaning & { is: 'holiday' }, place: Place): Origin | null {
  const said = yearSaid(year, place);
  if (said) return { day: dayIn(said.year), basis: said.basis };
  const from = origin(place);
  if (!from) return null;
  const { basis } = from;
  const now = civilDay(from.day).year;
  if (basis.kind === 'mention' && toward === null) return { day: dayIn(now), basis };
  const days = [now - 1, now, now + 1].map(dayIn);
  const past = days.filter((day) => day <= from.day).at(-1) ?? from.day;
  const ahead = days.find((day) => day >= from.day) ?? from.day;
  if (toward === null && Math.min(from.day - past, ahead - from.day) <= NEAR)
    return { day: from.day - past <= ahead - from.day ? past : ahead, basis };
  const tense = tenseOf(place);
  const isPast =
    toward === 'past' ||
    (toward === null && (tense === 'past' || (tense === null && ahead - from.day > FAR_AHEAD)));
  return { day: isPast ? past : ahead, basis };
}
