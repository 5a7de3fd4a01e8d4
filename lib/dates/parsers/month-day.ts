import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { DAY_NUMBER, MONTH, NO_DAY, WEEK_OF, WEEKDAY_OR_SHORT, YEAR_WORDS } from '../vocabulary.ts';
import { dayMeaning } from './day-meaning.ts';

/** After "Dong Jun 12" of "Dong Jun 12 years later". */
const COUNTED = new RegExp(`^(?:${NO_DAY})`, 'i');

/** "November 1", "Nov. 1st, 2025", "Sunday, Nov. 2", "the week of March 4". Year unknown: the resolver finds it. */
export const monthDay: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>last|this|next) |${WEEK_OF})?(?:(?<weekday>${WEEKDAY_OR_SHORT}),? (?:the )?)?(?<month>${MONTH}) (?<day>${DAY_NUMBER})(?:,? ?\\b(?<year>${YEAR_WORDS}))?`,
  ),
  read: (groups, _match, { after }) =>
    groups.year === undefined && COUNTED.test(after)
      ? null
      : dayMeaning(Number.parseInt(groups.day ?? '', 10), groups),
};
