import { readSpokenYear, SPOKEN_YEAR } from './numbers.ts';
import type { Toward, Unit, YearPart } from './types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** A month's name or its abbreviation. Whether "may" is a month is for the parser to say. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;

/** 1 January … 12 December. */
export function readMonth(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** Only beside a day of the month: "Fri. Nov. 3". */
export const WEEKDAY_OR_SHORT = `(?:${WEEKDAYS.join('|')}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?)`;

/** 1 Monday … 7 Sunday. */
export function readWeekday(name: string): number {
  return WEEKDAYS.findIndex((day) => day.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

const SHORT_UNITS: Record<string, string> = {
  min: 'minute',
  hr: 'hour',
  yr: 'year',
  centurie: 'century',
  night: 'day',
};
export const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies))';
/** Units that a calendar has: "last month". */
export const CALENDAR_UNIT = '(?:week|fortnight|month|quarter|year|decade|century)';

/** Before a span of time: "took weeks", "within a day". */
export const SPANNING = 'for|in|within|after|of|over|before|lasted|last|spen[dt]|takes?|took';

/** `name` is a match of UNIT. */
export function readUnit(name: string): Unit {
  const word = name.toLowerCase().replace(/s$/, '');
  return (SHORT_UNITS[word] ?? word) as Unit;
}

export const DAY_NUMBER = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
/** After a number: that of something else than a day, "May 20 people". */
export const NO_DAY = '[.,:]\\d|%| (?:(?:year|month|week|day)s?|per ?cent|people|points|million)\\b';
export const YEAR_NUMBER = '(?:1\\d{3}|20\\d\\d)';
/** "2019", "last year", "this year", "next year", "the following year". */
export const YEAR_WORDS = `(?:of )?(?:${YEAR_NUMBER}|${SPOKEN_YEAR}|(?:last|this|next|that(?: same)?|the same|the following|the next) year)`;

export function readYear(source: string | undefined): YearPart {
  if (source === undefined) return null;
  const digits = /\d{4}/.exec(source);
  if (digits) return Number(digits[0]);
  const spoken = readSpokenYear(source.replace(/^of +/i, ''));
  if (spoken !== null) return spoken;
  if (/that|same|following|the next/i.test(source))
    return { shift: /same|that/i.test(source) ? 0 : 1, from: 'text' };
  return { shift: /last/i.test(source) ? -1 : /next/i.test(source) ? 1 : 0 };
}

/** "the week of" a day: group `week`. */
export const WEEK_OF = '(?<week>(?:the )?week (?:of|beginning|starting) )';

/** Words that point: which way. */
export const POINTING = '(?:last|previous|this(?: past| coming)?|(?:the )?coming|next|upcoming)';

export function readToward(source: string | undefined): Toward {
  if (source === undefined) return null;
  if (/last|past|previous|preceding/i.test(source)) return 'past';
  if (/next|coming|following/i.test(source)) return 'future';
  return /this/i.test(source) ? 'this' : null;
}

export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime)';
const PARTS: Record<string, string> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  lunchtime: 'TMI',
};

export function readPartOfDay(source: string): string {
  return PARTS[source.toLowerCase().replace(/s$/, '')] ?? 'TMO';
}

/** Words that put a thing into a season or a year, as a part of a pattern. */
export const PREPOSITION = 'in|into|by|since|until|till|from|during|through|throughout|over|before|after|of';

/** Words that open a sentence, a headline or a line below one: they have a capital there and are nobody's name. */
export const OPENING_WORD =
  'About|After|Although|And|Around|As|At|Before|Between|But|By|Circa|Copyright|During|Each|Early|Every|For|From|Her|His|In|' +
  'Is|Its|Last|Late|Mid|Next|Of|On|Or|Our|Posted|Published|Since|That|The|Their|Then|This|Through|Throughout|Till|To|' +
  'Until|Updated|Was|When|While|Year|Spring|Summer|Autumn|Fall|Winter';

/** Lower case is a verb or a word: only "March", "MARCH" is a month. */
export function isCapital(word: string): boolean {
  return /^[A-Z]/.test(word);
}
