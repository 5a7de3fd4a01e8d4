import { parseDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { MONTH, readMonth } from '../vocabulary.ts';

interface NamedDay {
  value: string;
  /** What follows the bare date where the day itself is meant. */
  after: RegExp;
}

/** Days that news names by month and day for years to come. */
const NAMED_DAYS: Record<string, NamedDay> = {
  '9/11': {
    value: '2001-09-11',
    after: /^,? (?:2001,? )?(?:terror(?:ist)? )?(?:attack|hijack|terroris|commission|victims|families|era)/i,
  },
  '1/6': {
    value: '2021-01-06',
    after: /^,? (?:attack on the (?:u\.s\. )?)?(?:capitol|insurrection|riot|committee|hearings|defendants)/i,
  },
  '10/7': {
    value: '2023-10-07',
    after:
      /^,? (?:hamas|massacre|terrorists|(?:terror(?:ist)? )?attacks? (?:on|in|by|against) (?:israel|southern|hamas))/i,
  },
};

/** "9/11", "the Sept. 11 attacks", "the Jan. 6 committee". Any other "9/11" (a fraction, a score) stays unmarked. */
export const namedDay: DateParser = {
  pattern: pattern(`(?<slash>9/11)|(?<month>${MONTH}) (?<day>\\d\\d?)(?:th)?`),
  read: ({ slash, month = '', day = '' }, _match, { before, after, today }) => {
    const named = NAMED_DAYS[slash ?? `${readMonth(month)}/${day}`];
    if (!named || (today !== null && today < (parseDay(named.value) ?? 0))) return null;
    const isMeant =
      slash === undefined ? named.after.test(after) : !/^(?:[/.]\d|%)/.test(after) && !/\d $/.test(before);
    return isMeant ? { is: 'fixed', value: named.value } : null;
  },
};
