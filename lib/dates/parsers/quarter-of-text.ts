import { duration } from '../duration-value.ts';
import { readCount } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { YEAR_NUMBER } from '../vocabulary.ts';

const YEAR_AGO = 'a year (?:ago|earlier|before)';

/** "the latest quarter", "the year-ago period", "the 1988 quarter": counted from the quarter that the text speaks of. */
export const quarterOfText: DateParser = {
  pattern: pattern(
    `(?:the )?(?:(?<latest>latest|most recent|just-ended) (?:fiscal )?(?:quarter|period)|(?:comparable |corresponding )?year-(?:ago|earlier|before) (?:fiscal )?(?<unit>(?:first |second |third |fourth )?quarter|period|month|half)|(?:same|comparable|corresponding|like) (?:quarter|period) (?:(?:of )?(?:last year|the (?:previous|prior) year)|${YEAR_AGO})|(?<year>${YEAR_NUMBER}) (?<of>quarter|period)|last year's (?:fiscal )?quarter|quarter ${YEAR_AGO}|(?<bare>quarter))|(?<adjective>year-(?:ago|earlier))(?: (?<months>six|nine|12|twelve) months)?`,
  ),
  read: ({ latest, unit, year, of, bare, adjective, months }, match, at) => {
    if (bare !== undefined) {
      if (at.isSport) return null;
      const named = /^(?:s\b|-| of | century| hour| mile| (?:million|point))/i.test(at.after);
      return /^the /i.test(match) && !named ? ofText(0, 'latest') : null;
    }
    if (latest !== undefined) return ofText(0, 'latest');
    if (year !== undefined) {
      const fallback = of === 'quarter' ? 'quarter' : 'year';
      return { is: 'quarter-of-text', years: 0, year: Number(year), fallback };
    }
    if (months !== undefined) return duration(readCount(months), 'month');
    if (adjective !== undefined) return ofText(-1, 'year');
    if (unit !== undefined && /month/i.test(unit)) return null;
    return ofText(-1, 'quarter');
  },
};

function ofText(years: number, fallback: 'quarter' | 'year' | 'latest') {
  return { is: 'quarter-of-text', years, year: null, fallback } as const;
}
