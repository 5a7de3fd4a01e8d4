import { pad } from '../calendar.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ZONE =
  '(?:[ -](?:(?:[ECMP][SD]T|[ECMP]T|GMT|BST|UTC|CES?T|AE[SD]T|IST|JST|SAST|WAT|EAT|[ap]\\.?m\\.? local|Eastern|Central|Pacific|Mountain|local|London|Moscow|Beijing)\\b(?: (?:Standard |Daylight )?time)?))?(?: ?\\(\\d{3,4} ?(?:GMT|UTC|ET|EST|EDT|BST|IST)\\))?';

const HOUR = `(?:\\d{1,2}|${HOURS.join('|')})`;
/** The ways of writing a time, each with groups of its own. */
const FORMS = [
  `(?:(?<past>half) past|(?<past2>(?:a )?quarter) (?<side>past|to)) (?<hourPast>${HOUR})`,
  `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.? ?m\\b\\.?${ZONE}`,
  `(?<word>${NUMBER_WORD}) ?(?<half2>[ap])\\.?m\\b\\.?`,
  `(?<oclock>${HOUR}) ?o'clock(?: in the (?<of>morning|afternoon|evening)| at (?<night>night))?`,
  `(?<hour24>[01]?\\d|2[0-4])[:.](?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?<zone24> ?(?:hrs|hours|h)\\b)?${ZONE}`,
  '(?<military>(?:[01]\\d|2[0-3])[0-5]\\d) ?(?:GMT|UTC|BST|hrs)',
  `(?<bare>${HOUR}) in the (?<of2>morning|afternoon|evening)`,
  `(?<noon>noon|midnight|midday)${ZONE}`,
];
/** Before a time: every day's. */
const DAILY =
  /\b(?:every (?:day|morning|night|evening|afternoon|weekday)|daily|weekdays|nightly),?(?: from| at)? (?:[\d:.]+ ?(?:[ap]\.?m\.?)? (?:to|until|till|and) )?$/i;

/** "10 p.m.", "9.30am", "17:00 GMT", "noon", "midnight", "five o'clock", "half past three". No day beside it. */
export const clock: DateParser = {
  name: 'clock',
  first: ['0', 'noon', 'midnight', 'midday', 'half', 'quarter', 'a', ...HOURS],
  pattern: pattern(`(?:${FORMS.join('|')})`),
  read: (groups, match, at) => {
    const {
      past,
      past2,
      side,
      hourPast,
      hour,
      minute,
      half,
      word,
      half2,
      oclock,
      of,
      night,
      hour24,
      minute24,
      zone24,
      military,
      bare,
      of2,
      noon,
    } = groups;
    if (DAILY.test(at.before)) return null;
    if (military !== undefined) return timed(`T${military.slice(0, 2)}:${military.slice(2)}`);
    if (noon !== undefined && /\bhigh $/i.test(at.before)) return null;
    if (noon !== undefined) return timed(/midnight/i.test(noon) ? 'T24:00' : 'T12:00');
    if (past !== undefined || past2 !== undefined) {
      const at12 = hourOf(hourPast ?? '');
      const minutes = past === undefined ? 15 : 30;
      return timed(side === 'to' ? clockTime(at12 - 1, 60 - minutes) : clockTime(at12, minutes));
    }
    if (hour !== undefined) return twelve(Number(hour), Number(minute ?? 0), half ?? '');
    if (word !== undefined) return twelve(hourOf(word), 0, half2 ?? '');
    if (oclock !== undefined)
      return twelve(hourOf(oclock), 0, night ? 'p' : of === undefined ? '' : of === 'morning' ? 'a' : 'p');
    if (bare !== undefined) return twelve(hourOf(bare), 0, of2 === 'morning' ? 'a' : 'p');
    if (hour24 === undefined || minute24 === undefined) return null;
    // "2:15" may be a score, a verse or a running time: a clock has two digits before the colon, or is said to be one.
    const dotted = match.includes('.') && !match.includes(':');
    const zone = zone24 !== undefined || /[A-Z]{2}|time/.test(match);
    const said =
      zone ||
      /\b(?:at|by|from|until|till|before|after|around|about|since|between|at about) $|(?:^|[\n(–-])$/i.test(
        at.before,
      );
    if (dotted ? !zone : !said) return null;
    if (/^(?:[.:]\d| (?:win|loss|minutes|seconds|record))/.test(at.after) || /\d[:.-]$/.test(at.before))
      return null;
    return timed(clockTime(Number(hour24), Number(minute24)));
  },
};

function hourOf(word: string): number {
  const index = HOURS.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number(word);
}

/** `half` is a or p; empty: not said, taken as written. */
function twelve(hour: number, minute: number, half: string) {
  if (!(hour >= 1 && hour <= 12)) return null;
  const add = /p/i.test(half) && hour < 12 ? 12 : /a/i.test(half) && hour === 12 ? -12 : 0;
  return timed(clockTime(hour + add, minute));
}

function clockTime(hour: number, minute: number): string {
  return `T${pad(hour)}:${pad(minute)}`;
}

function timed(time: string) {
  return { meaning: { is: 'time-of-day' }, time } as const;
}
