import { duration } from '../duration-value.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { isCapital, readUnit } from '../vocabulary.ts';

const BEFORE = /\b(?:for|in|of|during|through|throughout|over) $/i;

/** "for the year", "the full year", "of the week": the one that is running; "the year ended March 31" is a duration. */
export const wholeUnit: DateParser = {
  pattern: pattern('the (?<full>full |whole |entire |(?:full )?fiscal |financial )?(?<unit>year|month|week)'),
  read: ({ full, unit: name = '' }, _match, at) => {
    // "Partner of the Year".
    if (isCapital(name)) return null;
    const unit = readUnit(name);
    if (/^ (?:to |ended|ending|that ended|to end)/i.test(at.after)) {
      return /^ to /i.test(at.after) ? null : duration(1, unit);
    }
    if (
      /^(?: of\b(?! [$£€\d])| before| after| following| since| when| ends| begins| ahead| that| in which|-)/i.test(
        at.after,
      )
    )
      return null;
    if (
      full === undefined &&
      (!BEFORE.test(at.before) ||
        /\b(?:time|times|day|days|part|parts|times? of|end|middle|start|player|person|man|woman|book|film|word|coach|team|goal|album|song|game|match) of $/i.test(
          at.before,
        ))
    )
      return null;
    return { is: 'shift', unit, amount: 0, from: unit === 'week' ? 'text' : 'article' };
  },
};
