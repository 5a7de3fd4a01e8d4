import { civilDay, dayNumber } from '../calendar.ts';
import type { Tense } from './tense.ts';

/** Days ahead up to which a day without a year may still lie ahead in a sentence about the past. */
const PAST_SLACK = 75;
/** Days ahead beyond which a day without a year is last year's unless the sentence is about the future. */
const FAR_AHEAD = 120;
/** And then up to here. */
const FARTHEST_AHEAD = 200;

/** The year of a day without one: the nearest, corrected by the tense of the sentence. `begun`: it cannot lie ahead. */
export function nearestYear(
  month: number,
  day: number,
  reference: number,
  tense: Tense,
  begun: boolean,
): number {
  const { year } = civilDay(reference);
  const distances = [year - 1, year, year + 1].map((y) => ({ y, d: dayNumber(y, month, day) - reference }));
  const past = distances.filter(({ d }) => d <= 0).at(-1) ?? { y: year, d: 0 };
  const ahead = distances.find(({ d }) => d > 0) ?? { y: year, d: 0 };
  if (begun) return past.y;
  const nearest = -past.d <= ahead.d ? past : ahead;
  if (tense === 'future') return ahead.d < FARTHEST_AHEAD ? ahead.y : nearest.y;
  if (nearest === ahead && (ahead.d > FAR_AHEAD || (tense === 'past' && ahead.d > PAST_SLACK))) return past.y;
  return nearest.y;
}

/** Months ahead up to which a month without a year lies ahead in a sentence about the future, and in one without tense. */
const MONTHS_AHEAD = 10;
const MONTHS_AHEAD_UNSURE = 3;

/** The year of a month without one: this month or the last such month, unless the sentence is about the future. */
export function nearestMonthYear(month: number, reference: number, tense: Tense): number {
  const { year, month: now } = civilDay(reference);
  if (month === now) return year;
  const ahead = (month - now + 12) % 12;
  const next = month > now ? year : year + 1;
  if (tense === 'past') return next - 1;
  return ahead <= (tense === 'future' ? MONTHS_AHEAD : MONTHS_AHEAD_UNSURE) ? next : next - 1;
}
