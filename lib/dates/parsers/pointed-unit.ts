import { duration } from '../duration-value.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { CALENDAR_UNIT, readUnit } from '../vocabulary.ts';

/** "last week", "this year", "next month", "the following day", "that same year", "the past decade" (a duration). */
export const pointedUnit: DateParser = {
  pattern: pattern(
    `(?<the>the )?(?<word>last|this(?: (?:past|coming|same|very))?|(?:very )?next|past|previous|preceding|prior|current|coming|following|ensuing|same|that(?: (?:same|very))?)(?: (?:calendar|fiscal|financial|full))? (?<unit>${CALENDAR_UNIT}|day|moment)(?!-)`,
  ),
  read: ({ the, word = '', unit: name = '' }, _match, at) => {
    const unit = readUnit(name);
    const key = word.toLowerCase();
    if (/moment/i.test(name)) return key === 'this' ? { is: 'vague', value: 'PRESENT_REF' } : null;
    if (/^(?:past|coming)$/.test(key) || (key === 'this past' && unit !== 'week'))
      return unit === 'day' ? null : duration(1, unit);
    // "over the next decade", "in the last year" are durations; "the last week of May" is neither.
    if (the !== undefined && /^(?:last|next)$/.test(key) && unit !== 'quarter' && unit !== 'day') {
      if (/\b(?:in|over|during|for|within|of|throughout) $/i.test(at.before) && !/^ of\b/.test(at.after))
        return duration(1, unit);
      if (key === 'last' && unit !== 'century') return null;
    }
    if (key === 'last' && /^ of\b/.test(at.after)) return null;
    const amount = /last|previous|preceding|prior|past/.test(key)
      ? -1
      : /next|following|ensuing|coming/.test(key)
        ? 1
        : 0;
    const ofText =
      /following|ensuing|same|very|that|preceding|prior/.test(key) ||
      (the !== undefined && /^(?:next|previous)/.test(key));
    if (unit === 'day' && !ofText) return null;
    return { is: 'shift', unit, amount, from: ofText ? 'text' : 'article' };
  },
};
