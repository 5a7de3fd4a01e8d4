import { ORDINAL, readOrdinal } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { DAY_NUMBER, MONTH, WEEK_OF, WEEKDAY_OR_SHORT, YEAR_WORDS } from '../vocabulary.ts';
import { dayMeaning } from './day-meaning.ts';

/** "29 May", "29th of May 2024", "Saturday 1 November", "the first of May", "the week of 4 March". */
export const dayMonth: DateParser = {
  pattern: pattern(
    `${WEEK_OF}?(?:(?<weekday>${WEEKDAY_OR_SHORT}),? )?(?:(?:the )?(?:(?<ordinal>${ORDINAL}) (?:day )?of |(?<day>${DAY_NUMBER}) )|(?<hyphenDay>${DAY_NUMBER})-)(?<month>${MONTH})(?:,? ?\\b(?<year>${YEAR_WORDS})|-(?<hyphenYear>\\d{4}))?`,
  ),
  read: (groups) => {
    const { ordinal, day, hyphenDay, hyphenYear, year = hyphenYear } = groups;
    const number = ordinal === undefined ? Number.parseInt(day ?? hyphenDay ?? '', 10) : readOrdinal(ordinal);
    return dayMeaning(number, { ...groups, year });
  },
};
