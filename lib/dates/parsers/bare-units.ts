import { duration } from '../duration-value.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { readUnit, SPANNING, UNIT } from '../vocabulary.ts';

const SPAN_BEFORE = new RegExp(`\\b(?:${SPANNING}|taken|lasting|cost|the|by|wait|waited) $`, 'i');

/** A count that the parser of counted spans has declined: "six months of base pay". */
const COUNTED = new RegExp(`(?:\\d|\\b(?:${NUMBER_WORD}))[ -]$`, 'i');

/** "for weeks", "years of war", "months ago", "decades-old", "hourlong", "weeklong", "the decade". */
export const bareUnits: DateParser = {
  pattern: pattern(
    `(?<unit>(?:minute|hour|day|week|month|year|decade)s?|centuries)(?: (?:or|and) ${UNIT}|(?<long>-?long)|(?:-old)|(?: (?<side>ago|earlier|later|from now)))?`,
  ),
  read: ({ unit: name = '', long, side }, match, at) => {
    const plural = /s$/i.test(name);
    const unit = readUnit(name);
    if (long !== undefined) return duration(plural ? null : 1, unit);
    if (!plural) return null;
    if (side !== undefined)
      return { is: 'vague', value: /ago|earlier/i.test(side) ? 'PAST_REF' : 'FUTURE_REF' };
    if (/-old$/i.test(match)) return duration(null, unit);
    // "in the first days after": which days, not how long.
    if (/\b(?:first|final) $/i.test(at.before) || COUNTED.test(at.before)) return null;
    if (!SPAN_BEFORE.test(at.before) && !/^ (?:of|after|before)\b/.test(at.after)) return null;
    if (/\b(?:the|of) $/i.test(at.before) && unit !== 'decade' && !/\b(?:over|in|for) the $/i.test(at.before))
      return null;
    return duration(null, unit);
  },
};
