import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

const NOW =
  /^(?:(?:right )?now|current(?:ly)?|at (?:the moment|present|this time)|the present|these days|nowadays|presently)$/i;
const AHEAD =
  /\b(?:will|would|could|can|may|might|should|must|'ll|to|and|very|pretty|happen|coming) (?:be )?$/i;
const LATER = /^(?:soon|the (?:near |distant )?future|shortly|in the (?:short|near) term)$/i;

/** "now", "currently", "recently", "in the past", "soon", "the near future": TIMEX3's PRESENT_REF, PAST_REF, FUTURE_REF. */
export const vague: DateParser = {
  name: 'vague',
  first: [
    'now',
    'right',
    'current',
    'currently',
    'at',
    'the',
    'these',
    'nowadays',
    'presently',
    'recently',
    'lately',
    'soon',
    'future',
    'not',
    'long',
  ],
  pattern: pattern(
    '(?:(?:right )?now|currently|current|at the moment|at present|at this time|the present|these days|nowadays|recently|lately|not (?:so |that )?long ago|long ago|soon|the (?:near |distant )?future|the (?:recent |distant )?past)',
  ),
  read: (_groups, match, at) => {
    if (
      /^the past$/i.test(match) &&
      /^[ -](?:(?:few|several|couple|two|three|four|five|six|seven|eight|nine|ten|\d+) |\w*(?: \w+)?[ -]?(?:years?|months?|weeks?|days?|decades?|hours?|century|summers?|winters?|seasons?))/i.test(
        at.after,
      )
    )
      return null;
    // "The future of the league", "a plan for the future": no time at which anything happens.
    if (/^the future$/i.test(match) && !/\b(?:in|into) $/i.test(at.before)) return null;
    if (/^current$/i.test(match) && /^ (?:account|affairs|accounts)/i.test(at.after)) return null;
    if (
      /^soon$/i.test(match) &&
      !AHEAD.test(at.before) &&
      !/^ (?:be|become|will|begin|have)\b/.test(at.after)
    )
      return null;
    if (/^soon$/i.test(match) && (/\bas $/i.test(at.before) || /^ (?:after|as|enough)/i.test(at.after)))
      return null;
    if (/^Now$/.test(match) && /^,/.test(at.after)) return null;
    if (NOW.test(match)) return { meaning: { is: 'vague', value: 'PRESENT_REF' } };
    return { meaning: { is: 'vague', value: LATER.test(match) ? 'FUTURE_REF' : 'PAST_REF' } };
  },
};
