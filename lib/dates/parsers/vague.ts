import { NUMBER_WORD } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser, Surroundings } from '../types.ts';
import { UNIT } from '../vocabulary.ts';

const AHEAD =
  /\b(?:will|would|could|can|may|might|should|must|'ll|to|and|very|pretty|happen|coming) (?:be )?$/i;
/** After "the past": a span of time, which other parsers read. */
const SPAN_AFTER = new RegExp(
  `^[ -](?:(?:few|several|couple|${NUMBER_WORD}|\\d+) |\\w*(?: \\w+)?[ -]?(?:${UNIT}|summers?|winters?|seasons?))`,
  'i',
);
/** After "recently": the date itself ("most recently last October"). */
const DATE_AFTER = /^ (?:(?:in|on) [A-Z]|(?:last|this|yesterday|today)\b)/;

/**
 * "now", "currently", "recently", "in the past", "soon", "the near future": TIMEX3's PRESENT_REF, PAST_REF, FUTURE_REF.
 * The adjectives "current", "recent" and "future" describe things and are left alone, as annotators mostly do.
 */
export const vague: DateParser = {
  pattern: pattern(
    '(?<now>(?:right )?now|currently|at (?:the moment|present|this time)|the present|these days|nowadays)|(?<ahead>soon|the (?:near |distant )?future)|recently|lately|(?:not (?:so |that )?)?long ago|the (?:recent |distant )?past',
  ),
  read: ({ now, ahead }, match, at) =>
    isNoTime(match, at)
      ? null
      : { is: 'vague', value: now ? 'PRESENT_REF' : ahead ? 'FUTURE_REF' : 'PAST_REF' },
};

function isNoTime(match: string, { before, after }: Surroundings): boolean {
  switch (match.toLowerCase()) {
    case 'the past':
      return SPAN_AFTER.test(after);
    case 'the future':
      // "The future of the league", "a plan for the future": no time at which anything happens.
      return !/\b(?:in|into) $/i.test(before);
    case 'soon':
      return (
        (!AHEAD.test(before) && !/^ (?:be|become|will|begin|have)\b/.test(after)) ||
        /\bas $/i.test(before) ||
        /^ (?:after|as|enough)/i.test(after)
      );
    case 'recently':
      // In "has recently moved" the tense says all; "the recently passed law" describes the law.
      return DATE_AFTER.test(after) || /\b(?:has|have|had|was|were|the) $/i.test(before);
    case 'now':
    case 'currently':
      // "Now, …", "Currently, …", "Now for the weather" open a turn of speech; "from now on" has no end.
      return (/^[A-Z]/.test(match) && /^(?:,| for\b)/.test(after)) || /\bfrom $/i.test(before);
    default:
      return false;
  }
}
