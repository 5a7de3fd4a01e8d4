import { pattern } from '../pattern.ts';
import type { DateParser, Found } from '../types.ts';
import { YEAR_NUMBER } from '../vocabulary.ts';

/** "the latest quarter", "the year-ago period", "the 1988 quarter": counted from the quarter that the text speaks of. */
export const quarterOfText: DateParser = {
  name: 'quarter-of-text',
  first: ['the', 'year', 'latest', 'same', 'comparable', 'corresponding', '0'],
  pattern: pattern(
    `(?:the )?(?:(?<latest>latest|most recent|just-ended) (?:fiscal )?(?:quarter|period)|(?:comparable |corresponding )?year-(?:ago|earlier|before) (?:fiscal )?(?<unit>(?:first |second |third |fourth )?quarter|period|month|half)|(?<same>same|comparable|corresponding|like) (?:quarter|period)(?: (?<last>last year|a year (?:ago|earlier|before)|the (?:previous|prior) year|of (?:last year|the (?:previous|prior) year)))?|(?<year>${YEAR_NUMBER}) (?<of>quarter|period)|quarter (?<yearAgo>a year (?:ago|earlier|before))|(?<bare>quarter))|(?<adjective>year-(?:ago|earlier))`,
  ),
  read: ({ latest, unit, same, last, year, of, bare, adjective }, match, at) => {
    if (bare !== undefined) {
      if (at.isSport) return null;
      const named = /^(?:s\b|-| of | century| hour| mile| (?:million|point))/i.test(at.after);
      return /^the /i.test(match) && !named ? ofText(0, 'latest') : null;
    }
    if (latest !== undefined) return ofText(0, 'latest');
    if (year !== undefined) {
      const fallback = of === 'quarter' ? 'quarter' : 'year';
      return { meaning: { is: 'quarter-of-text', years: 0, year: Number(year), fallback } };
    }
    if (same !== undefined && last === undefined) return null;
    if (adjective !== undefined) return ofText(-1, 'year');
    return unit !== undefined && /month/i.test(unit) ? null : ofText(-1, 'quarter');
  },
};

function ofText(years: number, fallback: 'quarter' | 'year' | 'latest'): Found {
  return { meaning: { is: 'quarter-of-text', years, year: null, fallback } };
}
