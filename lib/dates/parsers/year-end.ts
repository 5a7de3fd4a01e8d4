import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

const PREPOSITION = /\b(?:at|around|before|by|for|from|near|of|since|than|through|to|until) $/i;

/** "year-end", "the year's end", "the end of the year", "earlier in the week", "later in the day". */
export const yearEnd: DateParser = {
  pattern: pattern(
    "(?:(?:the )?year(?:'s)?[ -]end|(?:(?:the )?(?:end|start|beginning|middle|rest|remainder) of|(?:earlier|later|early|late) in) the (?<unit>year|month|week|quarter|decade|century)|(?:earlier|later) in the (?<day>day))",
  ),
  read: ({ unit, day }, match, { before }) => {
    // "a year-end review", "year-end results": what kind of thing.
    if (/^year/i.test(match) && !PREPOSITION.test(before)) return null;
    const name = (unit ?? day ?? 'year').toLowerCase();
    return {
      is: 'shift',
      unit: name as 'year' | 'month' | 'week' | 'day',
      amount: 0,
      from: name === 'year' ? 'article' : 'text',
    };
  },
};
