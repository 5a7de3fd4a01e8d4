import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import {
  isCapital,
  PART_OF_DAY,
  POINTING,
  POINTING_FIRST,
  readPartOfDay,
  readToward,
  readWeekday,
  WEEKDAY,
  WEEKDAY_FIRST,
} from '../vocabulary.ts';

/** "Tuesday", "last Friday", "Friday night", "Sunday's early hours", "Monday of this week". */
export const weekday: DateParser = {
  name: 'weekday',
  first: [...WEEKDAY_FIRST, ...POINTING_FIRST],
  pattern: pattern(
    `(?:(?<pointing>${POINTING}) )?(?<weekday>${WEEKDAY})(?:(?:'s)? (?:early |late )?(?<part>${PART_OF_DAY})|(?<hours>'s early hours)|(?<week> of (?:last|this|next) week| (?:last|next) week| week))?`,
  ),
  read: ({ pointing, weekday: name = '', part, hours, week }, _match, at) => {
    if (!isCapital(name)) return null;
    // "that Saturday evening": one that the speaker remembers.
    if (pointing === undefined && /\b(?:that|one|a|any|typical|some) $/i.test(at.before)) return null;
    // "Friday week" (British): the one after the next.
    if (week !== undefined && /^ week/i.test(week)) return null;
    return {
      meaning: {
        is: 'weekday',
        weekday: readWeekday(name),
        toward: readToward(pointing) ?? (week === undefined ? null : readWeekOf(week)),
      },
      time: part === undefined ? (hours === undefined ? null : 'TMO') : readPartOfDay(part),
    };
  },
};

function readWeekOf(week: string) {
  return /last/i.test(week) ? 'past' : /next/i.test(week) ? 'future' : null;
}
