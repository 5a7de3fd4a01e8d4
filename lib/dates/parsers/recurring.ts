import { pad } from '../calendar.ts';
import { durationValue } from '../duration-value.ts';
import { COUNT, readCount } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser, Surroundings } from '../types.ts';
import {
  isCapital,
  MONTH,
  PART_OF_DAY,
  readMonth,
  readPartOfDay,
  readUnit,
  readWeekday,
  UNIT,
  WEEKDAY,
} from '../vocabulary.ts';

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** Sets: "every day", "each July", "daily", "per month". */
export const recurring: DateParser = {
  pattern: pattern(
    `(?:every|each)(?: (?:other|single))? (?:(?<month>${MONTH})|(?<weekday>${WEEKDAY})|(?<part>${PART_OF_DAY})|(?:(?<count>${COUNT}) )?(?<unit>${UNIT}))|per (?<per>hour|day|night|week|month|quarter|year|decade|minute)|(?<adverb>${Object.keys(ADVERBS).join('|')})`,
  ),
  read: ({ month, weekday, part, count, unit, per, adverb }, _match, at) => {
    if (month !== undefined) return isCapital(month) ? set(`XXXX-${pad(readMonth(month))}`) : null;
    if (weekday !== undefined) return set(`XXXX-WXX-${readWeekday(weekday)}`);
    if (part !== undefined) return set(`XXXX-XX-XX${readPartOfDay(part)}`);
    if (adverb !== undefined && isRate(adverb, at)) return null;
    if (adverb !== undefined) return isCapital(adverb) ? null : set(ADVERBS[adverb.toLowerCase()] ?? 'P1D');
    return set(durationValue(count === undefined ? 1 : readCount(count), readUnit(unit ?? per ?? 'day')));
  },
};

const PARTS = `${PART_OF_DAY}s`;

/** Sets: "Mondays", "Tuesday nights", the first of "Monday and Tuesday nights". */
export const weekly: DateParser = {
  pattern: pattern(
    `(?<days>${WEEKDAY})(?:s| (?<parts>${PARTS})|(?= and [a-z]+day(?:s| (?<shared>${PARTS}))))`,
  ),
  read: ({ days = '', shared, parts = shared }) =>
    isCapital(days)
      ? set(`XXXX-WXX-${readWeekday(days)}${parts === undefined ? '' : readPartOfDay(parts)}`)
      : null,
};

const MEASURE = /^ (?:[a-z]+ )?(?:volume|turnover|output|dividends?|average|sales)\b/;

/** "40 tons annually", "grew 5% annually", "the average daily turnover", "daily output": how much, not how often. */
function isRate(adverb: string, { before, after }: Surroundings): boolean {
  if (/\baverage $/i.test(before) || MEASURE.test(after)) return true;
  return (
    /^(?:annually|yearly)$/i.test(adverb) &&
    /(?:\d|%|\b(?:[bmtr]illion|profits?|sales|revenues?))(?: [a-z]+)? $/i.test(before)
  );
}

function set(value: string) {
  return { is: 'set', value } as const;
}
