import { duration } from '../duration-value.ts';
import { NUMBER_DIGITS, NUMBER_WORD, readCount, VAGUE_NUMBER } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { readUnit, UNIT } from '../vocabulary.ts';

/** "the past two months", "the first nine months", "the next few years", "recent days", "the nine months". */
export const pointedSpan: DateParser = {
  first: 'the last past next coming previous first recent final following these preceding this those',
  pattern: pattern(
    `(?:the |these |this |those )?(?:(?<word>last|past|next|coming|previous|preceding|first|recent|final|following|prior|latest)(?: (?<range>(?:\\d{1,3}|${NUMBER_WORD}) (?:to|or) )?(?<count>${NUMBER_DIGITS}|${NUMBER_WORD}|couple of|couple|few|several|dozen|half|half-|${VAGUE_NUMBER}))?[ -]|(?<bare>${NUMBER_DIGITS}|${NUMBER_WORD}) )(?<unit>${UNIT})(?: or so)?`,
  ),
  read: ({ word = '', range, count, bare, unit: name = '' }, match, at) => {
    const unit = readUnit(name);
    const key = word.toLowerCase();
    if (bare !== undefined) {
      // "the nine months": only with the article; without it the durations take it.
      if (!/^the /i.test(match) || !/s$/i.test(name) || /^[- ]old\b/i.test(at.after)) return null;
      return duration(readCount(bare), unit);
    }
    if (count === undefined) {
      if (!/s$/i.test(name) || key === 'first' || key === 'final') return null;
      if (key === 'past') return { is: 'vague', value: 'PAST_REF' };
      return duration(null, unit);
    }
    if (/^[- ]old\b/i.test(at.after)) return null;
    const number = range === undefined ? readCount(count) : null;
    return duration(number, unit);
  },
};
