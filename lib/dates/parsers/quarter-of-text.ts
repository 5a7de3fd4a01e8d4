import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { YEAR_NUMBER } from '../vocabulary.ts';

/** "the latest quarter", "the year-ago period", "a year earlier": counted from the quarter that the text speaks of. */
export const quarterOfText: DateParser = {
  name: 'quarter-of-text',
  first: ['the', 'a', 'one', 'year', 'latest', 'current', 'same', '0'],
  pattern: pattern(
    `(?:the )?(?:(?<latest>latest|most recent|just-ended) (?:fiscal )?(?:quarter|period)|(?<ago>(?:comparable |corresponding )?year-(?:ago|earlier|before|on-year))(?: (?<quarter>fiscal )?(?<unit>quarter|period|month|half))?|(?<same>same|comparable|corresponding|like) (?:quarter|period)(?: (?<last>last year|a year (?:ago|earlier|before)|the (?:previous|prior) year|of (?:last year|the (?:previous|prior) year)))?|(?<year>${YEAR_NUMBER}) (?:quarter|period)|quarter (?<yearAgo>a year (?:ago|earlier|before))|(?<bare>quarter))`,
  ),
  read: ({ latest, ago, unit, same, last, year, yearAgo, bare }, match, at) => {
    if (bare !== undefined) {
      if (!/^the /i.test(match) || /^(?:s\b|-| of | century| hour| mile| (?:million|point))/i.test(at.after))
        return null;
      return ofText(0, 'latest');
    }
    if (latest !== undefined) return ofText(0, 'latest');
    if (year !== undefined) return { meaning: { is: 'fixed', value: year } };
    if (same !== undefined && last === undefined) return null;
    if (ago !== undefined && unit === undefined && /^ (?:low|high|old)/i.test(at.after)) return null;
    return ofText(-1, unit === undefined && yearAgo === undefined && last === undefined ? 'year' : 'quarter');
  },
};

function ofText(years: number, fallback: 'quarter' | 'year' | 'latest') {
  return { meaning: { is: 'quarter-of-text', years, fallback } } as const;
}
