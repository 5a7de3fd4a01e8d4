import { civilDay, isoDay } from '../calendar.ts';
import type { Meaning } from '../types.ts';
import { origin, type Place, type Placed, tenseOf, UNDATED, yearSaid } from './anchors.ts';

/** A holiday farther ahead than this is the last one, unless the sentence is about the future. */
const FAR_AHEAD = 180;
/** Within so many days the nearer one is meant whatever the tense: "those who travelled for Thanksgiving" the day before. */
const NEAR = 30;

export function placeHoliday({ dayIn, year, toward }: Meaning & { is: 'holiday' }, place: Place): Placed {
  const said = yearSaid(year, place);
  if (said) return { value: isoDay(dayIn(said.year)), basis: said.basis };
  const from = origin(place);
  if (!from) return UNDATED;
  const now = civilDay(from.day).year;
  if (from.basis.kind === 'mention' && toward === null)
    return { value: isoDay(dayIn(now)), basis: from.basis };
  const days = [now - 1, now, now + 1].map(dayIn);
  const past = days.filter((day) => day <= from.day).at(-1) ?? from.day;
  const ahead = days.find((day) => day >= from.day) ?? from.day;
  if (toward === null && Math.min(from.day - past, ahead - from.day) <= NEAR)
    return { value: isoDay(from.day - past <= ahead - from.day ? past : ahead), basis: from.basis };
  const tense = tenseOf(place);
  const isPast =
    toward === 'past' ||
    (toward === null && (tense === 'past' || (tense === null && ahead - from.day > FAR_AHEAD)));
  return { value: isoDay(isPast ? past : ahead), basis: from.basis };
}
