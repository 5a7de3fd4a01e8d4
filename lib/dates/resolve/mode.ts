import { civilDay } from '../calendar.ts';
import type { Candidate } from '../types.ts';

/** A text is a history only when it names at least so many years long before its publication … */
const MIN_OLD_YEARS = 5;
/** … and so many times more of them than expressions that count from today. */
const OLD_YEARS_PER_TODAY = 3;
/** Years before the article from which a year counts as old. */
const OLD = 2;
/** Without an article day every year that is said counts. */
const ANY_YEAR = 9999;

/**
 * True when dates without a year should be chained through the text (histories, obituaries) rather than counted from
 * the article's day: told by how many explicit old years stand against weekdays, "yesterday", "last month".
 */
export function isNarrative(candidates: readonly Candidate[], articleDay: number | null): boolean {
  const last = articleDay === null ? ANY_YEAR : civilDay(articleDay).year - OLD;
  let old = 0;
  let today = 0;
  for (const { meaning } of candidates) {
    if (meaning.is === 'weekday' || (meaning.is === 'shift' && meaning.from === 'article')) today++;
    else if (yearSaid(meaning, articleDay === null) <= last) old++;
  }
  return old >= MIN_OLD_YEARS && old > today * OLD_YEARS_PER_TODAY;
}

/** `fine`: only of months and days. Nothing tells whether a bare year is old when the page gives no date. */
function yearSaid(meaning: Candidate['meaning'], fine: boolean): number {
  if (meaning.is === 'fixed')
    return !fine && /^\d{4}/.test(meaning.value)
      ? Number(meaning.value.slice(0, 4))
      : Number.POSITIVE_INFINITY;
  return 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : Number.POSITIVE_INFINITY;
}
