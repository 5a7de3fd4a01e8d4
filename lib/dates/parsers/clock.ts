import { pad } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser, Groups, Surroundings } from '../types.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ZONE_CODE = '[ECMP][SD]?T|GMT|BST|UTC|CES?T|AE[SD]T|IST|JST';
const ZONE = `(?:[ -](?:${ZONE_CODE}|Eastern|Central|Pacific|Mountain|local|[A-Z][a-z]+(?= time))\\b(?: (?:Standard |Daylight )?time)?)?(?: ?\\(\\d{3,4} ?(?:${ZONE_CODE})\\))?`;
const HOUR = `(?<hour>\\d{1,2}|${HOURS.join('|')})`;
const MINUTE = '(?<minute>[0-5]\\d)';

/** Before a time: every day's. */
const DAILY =
  /\b(?:every (?:day|morning|night|evening|afternoon|weekday)|daily|weekdays|nightly),?(?: from| at)? (?:[\d:.]+ ?(?:[ap]\.?m\.?)? (?:to|until|till|and) )?$/i;

/** A way of writing a time. `read` gives its TIMEX3 time, or null where it is none. */
function form(
  source: string,
  read: (groups: Groups, match: string, at: Surroundings) => string | null,
): DateParser {
  return {
    pattern: pattern(source),
    read: (groups, match, at) => {
      const time = DAILY.test(at.before) ? null : read(groups, match, at);
      return time === null ? null : { is: 'time-of-day', time };
    },
  };
}

/** "10 p.m.", "9.30am", "17:00 GMT", "noon", "midnight", "five o'clock", "half past three". No day beside it. */
export const clock: readonly DateParser[] = [
  form(`${HOUR}(?:[:.]${MINUTE})? ?(?<half>[ap])\\.? ?m\\b\\.?${ZONE}`, ({ hour = '', minute = 0, half }) =>
    twelve(hourOf(hour), Number(minute), half),
  ),
  form(
    `${HOUR}(?: ?o'clock| (?=in the [mae]))(?: ?in the (?<part>morning|afternoon|evening)| (?<night>at night))?`,
    ({ hour = '', part, night }) => twelve(hourOf(hour), 0, night ? 'p' : halfOf(part)),
  ),
  form(
    `(?<hour>[01]?\\d|2[0-4])[:.]${MINUTE}(?::[0-5]\\d)?(?<hours> ?(?:hrs|hours|h)\\b)?${ZONE}`,
    ({ hour, minute, hours }, match, at) =>
      isClock(match, hours !== undefined, at) ? clockTime(Number(hour), Number(minute)) : null,
  ),
  form(`(?<hour>[01]\\d|2[0-3])${MINUTE} ?(?:GMT|UTC|BST|hrs)`, ({ hour, minute }) => `T${hour}:${minute}`),
  form(`(?:noon|midday|midnight)${ZONE}`, (_groups, match, { before }) =>
    /\bhigh $/i.test(before) ? null : /midnight/i.test(match) ? 'T24:00' : 'T12:00',
  ),
  form(`(?:(?<half>half) past|(?:a )?quarter (?:past|(?<to>to))) ${HOUR}`, ({ half, to, hour = '' }) =>
    to ? clockTime(hourOf(hour) - 1, 45) : clockTime(hourOf(hour), half ? 30 : 15),
  ),
];

/** "2:15" may be a score, a verse or a running time: a clock has two digits before the colon, or is said to be one. */
function isClock(match: string, hours: boolean, { before, after }: Surroundings): boolean {
  const dotted = match.includes('.') && !match.includes(':');
  const zone = hours || /[A-Z]{2}|time/.test(match);
  const said =
    zone ||
    /(?:^|[\n(–-]|\b(?:at|by|from|until|till|before|after|around|about|since|between) )$/i.test(before);
  if (dotted ? !zone : !said) return false;
  return !/^[.:]\d/.test(after) && !/\d[:.-]$/.test(before);
}

function hourOf(word: string): number {
  const index = HOURS.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number(word);
}

function halfOf(part: string | undefined): string {
  return part === undefined ? '' : part === 'morning' ? 'a' : 'p';
}

/** `half` is a or p; empty: not said, taken as written. */
function twelve(hour: number, minute: number, half = ''): string | null {
  if (!(hour >= 1 && hour <= 12)) return null;
  const add = /p/i.test(half) && hour < 12 ? 12 : /a/i.test(half) && hour === 12 ? -12 : 0;
  return clockTime(hour + add, minute);
}

function clockTime(hour: number, minute: number): string {
  return `T${pad(hour)}:${pad(minute)}`;
}
