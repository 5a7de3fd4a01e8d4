import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

const ATTACKS =
  /^(?:,? (?:2001,? )?(?:terrorist |terror )?(?:attacks?|hijack|terrorists|terrorism|commission|victims|families|era))/i;

/** "9/11" and "the Sept. 11 attacks": 11 September 2001. Any other "9/11" (a fraction, a score) stays unmarked. */
export const nineEleven: DateParser = {
  name: 'nine-eleven',
  first: ['0', 'sept', 'september'],
  pattern: pattern('(?:(?<slash>9/11)|(?:Sept\\.?|September) 11)'),
  read: ({ slash }, _match, at) => {
    const isDate =
      slash === undefined
        ? ATTACKS.test(at.after)
        : !/^(?:[/.]\d|%)/.test(at.after) && !/\d $/.test(at.before);
    return isDate ? { meaning: { is: 'fixed', value: '2001-09-11' } } : null;
  },
};
