import { pad } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

const WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "1980s", "the '80s", "the 80s", "the nineties", "nineteen eighties". Without a century: the twentieth. */
export const decade: DateParser = {
  pattern: pattern(
    `(?<the>the )?(?:(?:early|mid|late)[- ](?:to[- ](?:mid|late)[- ])?)?(?:(?<digits>1\\d\\d0|20\\d0)'?s|'?(?<short>[2-9]0)'?s|(?<century>nineteen |eighteen )?(?<word>${WORDS.join('|')}))`,
  ),
  read: ({ the, digits, short, century, word }, match, at) => {
    if (digits !== undefined) return { is: 'fixed', value: digits.slice(0, 3) };
    // "in his 80s", "temperatures in the 80s": ages and degrees.
    const aged = /\b(?:his|her|their|my|our|your|its)(?: (?:early|mid|late))?[ -]$/i.test(at.before);
    const measured = /\b(?:temperatures?|highs?|lows?|degrees|mercury|scores?|shot|rate)\b/i.test(at.before);
    if (aged || measured) return null;
    if (short !== undefined) {
      const isSaid = the || /'[2-9]/.test(match) || at.before.endsWith("'");
      return isSaid ? { is: 'fixed', value: `19${short[0]}` } : null;
    }
    if (the === undefined && century === undefined) return null;
    const tens = WORDS.indexOf((word ?? '').toLowerCase()) + 2;
    return { is: 'fixed', value: pad((/^eighteen/i.test(century ?? '') ? 180 : 190) + tens, 3) };
  },
};
