import { pad } from '../calendar.ts';
import { ORDINAL, readOrdinal } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

/** "the 20th century", "nineteenth-century": TIMEX3 writes the century's first two digits, 19 for the twentieth. */
export const century: DateParser = {
  pattern: pattern(
    `(?<ordinal>${ORDINAL})[ -]century(?<era> (?:B\\.C\\.(?:E\\.)?|A\\.D\\.|C\\.E\\.|BCE?|AD|CE))?`,
  ),
  read: ({ ordinal = '', era }, match, at) => {
    // "21st Century Fox".
    if (/C/.test(match) && /^ [A-Z]/.test(at.after)) return null;
    const number = readOrdinal(ordinal);
    if (number < 1 || number > 22) return null;
    return { is: 'fixed', value: `${/b/i.test(era ?? '') ? 'BC' : ''}${pad(number - 1)}` };
  },
};
