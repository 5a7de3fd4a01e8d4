import { durationValue } from '../duration-value.ts';
import { COUNT, NUMBER_WORD, readCount } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser, Found } from '../types.ts';
import { readUnit, SPANNING, UNIT } from '../vocabulary.ts';

/** How often: "twice a year". */
const TIMES_BEFORE = /\b(?:times|once|twice|thrice|days|nights|meals|weeks)(?:,| or so)? $/i;
/** How much: "$2 million a year", "700 seats a week" are amounts, no times. */
const AMOUNT_BEFORE = new RegExp(
  `(?:[\\d%¢]|\\b(?:[bmtr]+illion|cents?|dollars?|pounds|euros|yen|percent|share|hours?|people|copy|(?:\\d[\\d.,]*|thousand|hundred|${NUMBER_WORD})(?: [a-z]+s)?))(?:,| or so)? $`,
  'i',
);
const SPAN_BEFORE = new RegExp(
  `\\b(?:${SPANNING}|than|about|nearly|almost|once|barely|just|only|under|every|until|up to|least) $`,
  'i',
);

/** "six months of base pay": an amount of money. */
const OF_PAY = /^'?(?: of)? (?:base |full )?(?:pay|salary|wages|rent)\b/;

const SOME_DAY =
  /\b(?:will|would|could|can|may|might|should|must|'ll|to|hopes?|dreams?)(?: (?:that )?(?:he|she|it|they|we|i|you))? $/i;

/**
 * N units: with "ago", "earlier", "from now" … a date; "a year" after a price a set; otherwise a duration.
 * Ages ("25-year-old", "two years old") are neither.
 */
export const unitSpan: DateParser = {
  pattern: pattern(
    `(?<count>${COUNT})(?<range> (?:to|or) ${COUNT})?(?: (?:(?<deep>[mb]illion)|or so|(?:or )?more|full|whole|long|straight|consecutive|successive|calendar|business|trading|working|additional|further|extra))?[ -](?<unit>${UNIT})(?:(?<half> and a half)| and (?<count2>${COUNT})[ -](?<unit2>${UNIT}))?(?:,? (?<side>ago|earlier|later|before(?! ?\\w)|previously|hence|from now|from today|prior)|-long| long)?`,
  ),
  read: (
    { deep, range, count = '', unit: name = '', half, unit2, count2, side },
    match,
    at,
  ): Found | null => {
    if (deep !== undefined) return side === 'ago' ? { is: 'vague', value: 'PAST_REF' } : null;
    // Ages, "a year-earlier loss", "three-quarters of".
    if (/^(?:[- ](?:old|olds)\b| of age\b|-(?:ago|earlier)\b)/i.test(at.after)) return null;
    if (
      /^quarters$/i.test(name) &&
      (/-quarters/i.test(match) || (readCount(count) !== null && /^ (?:of|the)\b/i.test(at.after)))
    )
      return null;
    if (OF_PAY.test(at.after)) return null;
    const unit = readUnit(name);
    // "two to three weeks": nobody knows how many.
    const number = range === undefined ? readCount(count + (half ?? '')) : null;
    const article = /^an?$/i.test(count);
    if (count === '24' && /^ a day\b/i.test(at.after)) return null;
    if (article && (/\b24 hours $/i.test(at.before) || /^an? (?:calendar|fiscal)/i.test(match))) return null;
    // "He will one day be king": some day to come.
    if (/^one day$/i.test(match) && SOME_DAY.test(at.before)) return { is: 'vague', value: 'FUTURE_REF' };
    if (side !== undefined) return counted(number, unit, side.toLowerCase());
    if (article) {
      if (!SPAN_BEFORE.test(at.before)) {
        if (TIMES_BEFORE.test(at.before)) return { is: 'set', value: durationValue(1, unit) };
        if (AMOUNT_BEFORE.test(at.before)) return null;
      }
      if (unit === 'weekend' || unit === 'quarter' || !isSpan(unit, at)) return null;
    }
    if (/^(?:hundreds|thousands|scores|dozens) /i.test(count)) return null;
    const value = durationValue(number, unit);
    return {
      is: 'duration',
      value:
        count2 === undefined || unit2 === undefined
          ? value
          : joinDurations(value, durationValue(readCount(count2), readUnit(unit2))),
    };
  },
};

/** "P1Y" and "P6M" make "P1Y6M"; "PT1M" and "PT45S" "PT1M45S". */
function joinDurations(a: string, b: string): string {
  if (b.startsWith('PT') && a.includes('T')) return a + b.slice(2);
  return a + b.slice(1);
}

/** "a minute", "a day" alone are mostly rates and idioms. */
function isSpan(unit: string, at: { before: string; after: string }): boolean {
  if (unit === 'second' || unit === 'minute') return SPAN_BEFORE.test(at.before);
  if (/^ (?:in which|when|of (?:reckoning|mourning|action|rest))/i.test(at.after)) return false;
  if (unit === 'day')
    return (
      SPAN_BEFORE.test(at.before) || /^ (?:after|before)\b/i.test(at.after) || /\btwo and $/.test(at.before)
    );
  return true;
}

function counted(number: number | null, unit: Parameters<typeof durationValue>[1], side: string): Found {
  const sign = /ago|earlier|before|previously|prior/.test(side) ? -1 : 1;
  if (number === null) return { is: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const from = /ago|hence|now|today/.test(side) ? 'article' : 'text';
  if (unit === 'year' && number === 1 && sign < 0 && side !== 'before')
    return { is: 'quarter-of-text', years: -1, year: null, fallback: 'year' };
  return { is: 'shift', unit, amount: sign * number, from };
}
