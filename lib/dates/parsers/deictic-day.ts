import { pattern } from '../pattern.ts';
import type { DateParser, Surroundings } from '../types.ts';
import { PART_OF_DAY, readPartOfDay } from '../vocabulary.ts';

const SHIFT: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "yesterday afternoon", "tonight", "the day after tomorrow". */
export const deicticDay: DateParser = {
  pattern: pattern(
    `(?:(?:the )?day (?<side>before|after) )?(?<day>today|tonight|yesterday|tomorrow)(?: (?<part>${PART_OF_DAY}))?`,
  ),
  read: ({ side, day = '', part }, match, at) => {
    // "USA Today", "Today programme": names.
    if (
      /^T/.test(match) &&
      (/\b(?:[A-Z]{2,5}|[A-Z][a-z]+) $/.test(at.before) || /^ (?:programme|show)/i.test(at.after))
    )
      return null;
    if (isNowadays(day, at)) return null;
    const word = day.toLowerCase();
    const amount = (SHIFT[word] ?? 0) + (side === undefined ? 0 : /after/i.test(side) ? 1 : -1);
    return {
      is: 'shift',
      unit: 'day',
      amount,
      from: 'article',
      time: word === 'tonight' ? 'TNI' : part === undefined ? null : readPartOfDay(part),
    };
  },
};

/** What belongs to the times rather than to the day. */
const OF_THE_TIMES =
  '(?:world|youth|young|society|generation|children|kids|students|women|men|people|economy|technolog(?:y|ies)|computers?|cars?|culture|age|money|prices|leaders|cit(?:y|ies))';
const NOWADAYS = new RegExp(`^'s (?:[a-z]+ )?${OF_THE_TIMES}\\b`);
const OF_TOMORROW = new RegExp(`\\b${OF_THE_TIMES} of $`);

/** "today's youth", "the people of tomorrow". */
function isNowadays(day: string, { before, after }: Surroundings): boolean {
  if (!/^(?:today|tomorrow)$/i.test(day)) return false;
  return NOWADAYS.test(after) || OF_TOMORROW.test(before);
}
