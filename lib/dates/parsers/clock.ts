import { pad } from '../calendar.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser, Surroundings } from '../types.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ZONE =
  '(?:[ -](?:(?:[ECMP][SD]?T|GMT|BST|UTC|CES?T|AE[SD]T|IST|JST|[ap]\\.?m\\.? local|Eastern|Central|Pacific|Mountain|local|[A-Z][a-z]+(?= time))\\b(?: (?:Standard |Daylight )?time)?))?(?: ?\\(\\d{3,4} ?(?:GMT|UTC|ET|EST|EDT|BST|IST)\\))?';
const HOUR = `(\\d{1,2}|${HOURS.join('|')})`;
const HALVES = '(morning|afternoon|evening)';

/** A way of writing a time: its pattern, and the TIMEX3 time of what its groups caught; null: no time of day. */
type Form = readonly [source: string, read: (groups: readonly string[], at: Surroundings) => string | null];

const FORMS: readonly Form[] = [
  [
    `(?:(half) past|(?:a )?quarter (past|to)) ${HOUR}`,
    ([, half, side, hour = '']) =>
      side === 'to' ? clockTime(hourOf(hour) - 1, 45) : clockTime(hourOf(hour), half ? 30 : 15),
  ],
  [
    `(\\d{1,2})(?:[:.]([0-5]\\d))? ?([ap])\\.? ?m\\b\\.?${ZONE}`,
    ([, hour, minute = 0, half]) => twelve(Number(hour), Number(minute), half),
  ],
  [`(${NUMBER_WORD}) ?([ap])\\.?m\\b\\.?`, ([, hour = '', half]) => twelve(hourOf(hour), 0, half)],
  [
    `${HOUR} ?o'clock(?: in the ${HALVES}| at (night))?`,
    ([, hour = '', part, night]) => twelve(hourOf(hour), 0, night ? 'p' : halfOf(part)),
  ],
  [
    `([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::[0-5]\\d)?( ?(?:hrs|hours|h)\\b)?${ZONE}`,
    ([match = '', hour, minute, hours], at) =>
      isClock(match, hours !== undefined, at) ? clockTime(Number(hour), Number(minute)) : null,
  ],
  [`([01]\\d|2[0-3])([0-5]\\d) ?(?:GMT|UTC|BST|hrs)`, ([, hour, minute]) => `T${hour}:${minute}`],
  [`${HOUR} in the ${HALVES}`, ([, hour = '', part]) => twelve(hourOf(hour), 0, halfOf(part))],
  [
    `(noon|midnight|midday)${ZONE}`,
    ([, word = ''], { before }) =>
      /\bhigh $/i.test(before) ? null : /midnight/i.test(word) ? 'T24:00' : 'T12:00',
  ],
];
const READERS = FORMS.map(([source, read]) => [pattern(source), read] as const);

/** Before a time: every day's. */
const DAILY =
  /\b(?:every (?:day|morning|night|evening|afternoon|weekday)|daily|weekdays|nightly),?(?: from| at)? (?:[\d:.]+ ?(?:[ap]\.?m\.?)? (?:to|until|till|and) )?$/i;

/** "10 p.m.", "9.30am", "17:00 GMT", "noon", "midnight", "five o'clock", "half past three". No day beside it. */
export const clock: DateParser = {
  first: `${HOURS.join(' ')} 0 noon midnight midday half quarter a`,
  pattern: pattern(FORMS.map(([source]) => source).join('|')),
  read: (_groups, match, at) => {
    if (DAILY.test(at.before)) return null;
    for (const [form, read] of READERS) {
      form.lastIndex = 0;
      const groups = form.exec(match);
      if (groups?.[0].length !== match.length) continue;
      const time = read(groups, at);
      return time === null ? null : { is: 'time-of-day', time };
    }
    return null;
  },
};

/** "2:15" may be a score, a verse or a running time: a clock has two digits before the colon, or is said to be one. */
function isClock(match: string, hours: boolean, { before, after }: Surroundings): boolean {
  const dotted = match.includes('.') && !match.includes(':');
  const zone = hours || /[A-Z]{2}|time/.test(match);
  const said =
    zone ||
    /\b(?:at|by|from|until|till|before|after|around|about|since|between|at about) $|(?:^|[\n(–-])$/i.test(
      before,
    );
  if (dotted ? !zone : !said) return false;
  return !/^(?:[.:]\d| (?:win|loss|minutes|seconds|record))/.test(after) && !/\d[:.-]$/.test(before);
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
