import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { POINTING, PREPOSITION, readToward, readYear, YEAR_NUMBER, YEAR_WORDS } from '../vocabulary.ts';

const CODES: Record<string, string> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
const OF_TIME = new RegExp(
  `\\b(?:${PREPOSITION}|early|mid|late|that|and|or)(?: the| early| late| mid)?[ -]$`,
  'i',
);

/** "last fall", "summer 2024", "the summer of 1955", "this winter", "in the autumn". */
export const season: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>${POINTING}) |(?<the>the ))?(?<season>spring|summer|autumn|fall|winter)(?:time)?(?:,? (?:of |in )?\\b(?<year>${YEAR_NUMBER}[-–/]\\d\\d\\b|${YEAR_WORDS}))?`,
  ),
  read: ({ pointing, the, season: name = '', year }, _match, at) => {
    const word = name.toLowerCase();
    const said = pointing !== undefined || year !== undefined;
    if (year === undefined && /^(?:-| [A-Z]| months\b)/.test(at.after)) return null;
    if (!said) {
      // "spring" and "fall" are also verbs, springs and falls; seasons in general ("winter clothes") are no dates.
      const isVerb = /fall|spring/.test(word);
      if (!OF_TIME.test(at.before) && (the === undefined || isVerb)) return null;
      if (
        the === undefined &&
        /fall|spring/.test(word) &&
        !/\b(?:in|since|by|until|during|early|mid|late)[ -]$/i.test(at.before)
      )
        return null;
      if (
        /^(?:s|-| (?:of|from|in|to|back|out|over|into|term|break|season|school|games|olympics|olympic|time|offensive))\b/i.test(
          at.after,
        )
      )
        return null;
    }
    return {
      is: 'part-of-year',
      code: CODES[word] ?? 'SU',
      year: readYear(year),
      toward: readToward(pointing),
    };
  },
};
