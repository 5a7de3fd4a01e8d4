import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

/** "the day before", "the week after", "the night before": counted from the date that the text spoke of. */
export const eventDay: DateParser = {
  pattern: pattern('the (?<unit>day|night|week|month|year) (?<side>before|after|earlier)'),
  read: ({ unit = '', side = '' }, _match, at) => {
    if (/^ (?:yesterday|tomorrow|last|next)/i.test(at.after)) return null;
    const night = /night/i.test(unit);
    return {
      is: 'shift',
      unit: night ? 'day' : (unit.toLowerCase() as 'day'),
      amount: /after/i.test(side) ? 1 : -1,
      from: 'text',
      time: night ? 'TNI' : null,
    };
  },
};
