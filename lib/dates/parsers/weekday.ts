import { pattern } from '../pattern.ts';
import type { DateParser, Surroundings } from '../types.ts';
import {
  isCapital,
  PART_OF_DAY,
  POINTING,
  readPartOfDay,
  readToward,
  readWeekday,
  WEEKDAY,
} from '../vocabulary.ts';

const ONE_EVENT =
  /^ (?:[a-z]+ )?(?:hearing|meeting|news|statement|interview|speech|service|vigil|rally|vote|deadline|game|match|attack|debate|report|letter|ruling|summit)\b/;
const EACH_WEEK = /^ and [A-Z][a-z]+day(?:s| (?:morning|afternoon|evening|night)s)\b/;
/** Before or after the day that the text spoke of: "the previous Friday". */
const OF_TEXT = /^(?:the )?(?:previous|preceding|following)$/i;

/** "Tuesday", "last Friday", "Friday night", "Sunday's early hours", "Monday of this week". */
export const weekday: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>${POINTING}|the (?:previous|preceding|following)) )?(?<weekday>${WEEKDAY})(?:(?:'s)? (?:early |late )?(?<part>${PART_OF_DAY})|(?<hours>'s early hours)|(?<week> of (?:last|this|next) week| (?:last|next) week| week))?`,
  ),
  read: ({ pointing, weekday: name = '', part, hours, week }, _match, at) => {
    if (!isCapital(name)) return null;
    // "that Saturday evening": one that the speaker remembers.
    if (pointing === undefined && /\b(?:that|one|a|any|typical|some) $/i.test(at.before) && !isOneEvent(at))
      return null;
    // "on Monday and Tuesday nights": each week's.
    if (EACH_WEEK.test(at.after)) return null;
    // "Friday week" (British): the one after the next.
    if (week !== undefined && /^ week/i.test(week)) return null;
    return {
      is: 'weekday',
      weekday: readWeekday(name),
      toward: readToward(pointing) ?? (week === undefined ? null : readWeekOf(week)),
      ...(pointing !== undefined && OF_TEXT.test(pointing) ? { from: 'text' as const } : {}),
      time: part === undefined ? (hours === undefined ? null : 'TMO') : readPartOfDay(part),
    };
  },
};

/** "said at a Tuesday hearing": the Tuesday; "on a Sunday morning", "like a Sunday drive": any. */
function isOneEvent({ before, after }: Surroundings): boolean {
  return (
    /(?:^|[a-z,] )a $/.test(before) &&
    !/\b(?:on|like|of|every|such) a $/.test(before) &&
    ONE_EVENT.test(after)
  );
}

function readWeekOf(week: string) {
  return /last/i.test(week) ? 'past' : /next/i.test(week) ? 'future' : null;
}
