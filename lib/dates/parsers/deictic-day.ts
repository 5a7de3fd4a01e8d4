import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { PART_OF_DAY, readPartOfDay } from '../vocabulary.ts';

const SHIFT: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "yesterday afternoon", "tonight", "the day after tomorrow". */
export const deicticDay: DateParser = {
  name: 'deictic-day',
  first: ['today', 'tonight', 'yesterday', 'tomorrow', 'the', 'day'],
  pattern: pattern(
    `(?:(?:the )?day (?<side>before|after) )?(?<day>today|tonight|yesterday|tomorrow)(?: (?<part>${PART_OF_DAY}))?`,
  ),
  read: ({ side, day = '', part }, match, at) => {
    // "USA Today", "Today programme": names.
    if (
      /^T/.test(match) &&
      (/\b(?:USA|[A-Z][a-z]+) $/.test(at.before) || /^ (?:programme|show)/i.test(at.after))
    )
      return null;
    const word = day.toLowerCase();
    const amount = (SHIFT[word] ?? 0) + (side === undefined ? 0 : /after/i.test(side) ? 1 : -1);
    return {
      meaning: { is: 'shift', unit: 'day', amount, from: 'article' },
      time: word === 'tonight' ? 'TNI' : part === undefined ? null : readPartOfDay(part),
    };
  },
};
