import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

/** "year-end", "the year's end", "the end of the year", "earlier in the week". */
export const yearEnd: DateParser = {
  name: 'year-end',
  first: ['year', 'the', 'later', 'earlier', 'early', 'late'],
  pattern: pattern(
    "(?:(?:the )?year(?:'s)?[ -]end|(?:(?:the )?(?:end|start|beginning|middle|rest|remainder) of|(?:earlier|later|early|late) in) the (?<unit>year|month|week|quarter|decade|century))",
  ),
  read: ({ unit }) => {
    const name = (unit ?? 'year').toLowerCase();
    return {
      meaning: {
        is: 'shift',
        unit: name as 'year' | 'month' | 'week',
        amount: 0,
        from: name === 'year' ? 'article' : 'text',
      },
    };
  },
};
