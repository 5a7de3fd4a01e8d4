import { dayNumber, isDayOf, isoDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

/** "2025-11-02", "2025-11-02T18:30", "2025-11-02 18:30" (ISO 8601). */
export const isoDate: DateParser = {
  pattern: pattern(
    '(?<year>[12]\\d{3})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ](?<time>[0-2]\\d:[0-5]\\d)(?::\\d\\d)?Z?)?',
  ),
  read: ({ year, month, day, time }) => {
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (!isDayOf(y, m, d)) return null;
    return { is: 'fixed', value: isoDay(dayNumber(y, m, d)), time: time === undefined ? null : `T${time}` };
  },
};
