import { duration } from '../duration-value.ts';
import { COUNT, readCount } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { readUnit, UNIT } from '../vocabulary.ts';

/** "the past two months", "the first nine months", "the next few years", "recent days", "the nine months". */
export const pointedSpan: DateParser = {
  pattern: pattern(
    `(?:(?:the |these |this |those )?(?<word>last|past|next|coming|previous|preceding|first|recent|final|following|prior|latest)[ -]|the )(?:(?<count>${COUNT}|couple(?: of)?|dozen|half)(?<range> (?:to|or) ${COUNT})?[ -])?(?<unit>${UNIT})(?: or so)?`,
  ),
  read: ({ word, range, count, unit: name = '' }, _match, at) => {
    const unit = readUnit(name);
    const number = count === undefined || range !== undefined ? null : readCount(count);
    // "the past two-year-olds", "following a day of rain".
    if (count !== undefined && (/^an?$/i.test(count) || /^[- ]old\b/i.test(at.after))) return null;
    // "the nine months": only with the article; without it the durations take it.
    if (word === undefined && (number === null || !/s$/i.test(name))) return null;
    if (count === undefined) {
      if (!/s$/i.test(name) || /^(?:first|final)$/i.test(word ?? '')) return null;
      if (/^past$/i.test(word ?? '')) return { is: 'vague', value: 'PAST_REF' };
    }
    return duration(number, unit);
  },
};
