import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

/** "on the 19th": a day of the month that the text speaks of. */
export const dayOfMonth: DateParser = {
  pattern: pattern('the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)'),
  read: ({ day }, _match, at) => {
    if (
      !/\bon $/i.test(at.before) ||
      !/^(?:[.,;:)\n]|$| (?:and|at|that|when|the|it|s?he|they|of \w+ month)\b)/i.test(at.after)
    )
      return null;
    return { is: 'day-of-month', day: Number(day) };
  },
};
