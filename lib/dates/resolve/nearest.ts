import { civilDay, dayNumber } from '../calendar.ts';
import type { Tense } from './tense.ts';

/** Days ahead up to which a date without a year may still lie ahead in a sentence about the past. */
const PAST_SLACK = 75;
/** Days ahead beyond which a date without a year is taken for last year's unless the sentence is about the future. */
const FAR_AHEAD = 120;

/** The year of a day without one: the nearest, corrected by the tense of the sentence. */
export function nearestYear(month: number, day: number, reference: number, tense: Tense): number {
  const { year } = civilDay(reference);
  const distances = [year - 1, year, year + 1].map((y) => ({ y, d: dayNumber(y, month, day) - reference }));
  const past = distances.filter(({ d }) => d <= 0).at(-1) ?? { y: year, d: 0 };
  const ahead = distances.find(({ d }) => d > 0) ?? { y: year, d: 0 };
  const nearest = -past.d <= ahead.d ? past : ahead;
  if (tense === 'future') return ahead.d < 200 ? ahead.y : nearest.y;
  if (nearest === ahead && (ahead.d > FAR_AHEAD || (tense === 'past' && ahead.d > PAST_SLACK))) return past.y;
  return nearest.y;
}

/** The year of a month without one: this month or the last such month, unless the sentence is about the future. */
export function nearestMonthYear(month: number, reference: number, tense: Tense): number {
  const { year, month: now } = civilDay(reference);
  if (month === now) return year;
  const ahead = (month - now + 12) % 12;
  const nextYear = month > now ? year : year + 1;
  if (tense === 'future') return ahead <= 8 ? nextYear : nextYear - 1;
  if (tense === 'past') return nextYear - 1;
  return ahead <= 3 ? nextYear : nextYear - 1;
}
