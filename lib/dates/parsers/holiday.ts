import { dayNumber, easter, nthWeekday } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { OPENING_WORD, POINTING, readToward, readYear, YEAR_WORDS } from '../vocabulary.ts';

type DayIn = (year: number) => number;
const on =
  (month: number, day: number): DayIn =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, count: number, plus = 0): DayIn =>
  (year) =>
    nthWeekday(year, month, weekday, count) + plus;
const fromEaster =
  (days: number): DayIn =>
  (year) =>
    easter(year) + days;

/** Feasts with a rule of their own; moving ones of other calendars are left out rather than guessed. */
const HOLIDAYS: Record<string, DayIn> = {
  "new year's day": on(1, 1),
  'new years day': on(1, 1),
  "new year's eve": on(12, 31),
  "new year's": on(1, 1),
  epiphany: on(1, 6),
  'martin luther king jr. day': nth(1, 1, 3),
  'martin luther king day': nth(1, 1, 3),
  'burns night': on(1, 25),
  'australia day': on(1, 26),
  'groundhog day': on(2, 2),
  "valentine's day": on(2, 14),
  "presidents' day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "international women's day": on(3, 8),
  "st. patrick's day": on(3, 17),
  "st patrick's day": on(3, 17),
  'shrove tuesday': fromEaster(-47),
  'mardi gras': fromEaster(-47),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  easter: fromEaster(0),
  "april fools' day": on(4, 1),
  "april fool's day": on(4, 1),
  'earth day': on(4, 22),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'cinco de mayo': on(5, 5),
  'memorial day': nth(5, 1, -1),
  "mother's day": nth(5, 7, 2),
  'ascension day': fromEaster(39),
  pentecost: fromEaster(49),
  'whit monday': fromEaster(50),
  juneteenth: on(6, 19),
  "father's day": nth(6, 7, 3),
  'canada day': on(7, 1),
  'independence day': on(7, 4),
  'fourth of july': on(7, 4),
  'bastille day': on(7, 14),
  'labor day': nth(9, 1, 1),
  'labour day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: on(10, 31),
  "all saints' day": on(11, 1),
  'guy fawkes night': on(11, 5),
  'bonfire night': on(11, 5),
  'veterans day': on(11, 11),
  'armistice day': on(11, 11),
  'remembrance day': on(11, 11),
  'remembrance sunday': nth(11, 7, 2),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  'black friday': nth(11, 4, 4, 1),
  'cyber monday': nth(11, 4, 4, 4),
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
};

/** Days that other countries hold on other dates: "Mexican Independence Day", "India's Independence Day". */
const NATIONAL = new Set(['independence day', 'labour day', "mother's day", "father's day", 'armistice day']);
const OF_A_COUNTRY = new RegExp(`\\b(?!(?:${OPENING_WORD}|American|America's) $)[A-Z][a-z]+(?:'s|')? $`);

const NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

/** "Christmas", "last Thanksgiving", "Good Friday 2023", "Black Friday", "Easter week". */
export const holiday: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>${POINTING}) )?(?<name>${NAMES})(?:(?<week> week)|,? (?:of |in )?(?<year>${YEAR_WORDS}))?`,
  ),
  read: ({ pointing, name = '', week, year }, _match, at) => {
    if (!/^[A-Z]/.test(name)) return null;
    const key = name.toLowerCase();
    // Part of a name ("Good Friday Agreement", "Easter Island"), or of a thing ("Christmas tree").
    if (
      /^ [A-Z]/.test(at.after) ||
      /^[- ](?:tree|card|egg|present|gift|shopping|dinner|light|part(?:y|ies)|song|season|market|bunny|sale|bonus|parade|deal|themed)/.test(
        at.after,
      )
    )
      return null;
    if (NATIONAL.has(key) && OF_A_COUNTRY.test(at.before)) return null;
    const dayIn = HOLIDAYS[key];
    if (!dayIn) return null;
    return {
      is: 'holiday',
      dayIn,
      year: readYear(year),
      toward: readToward(pointing),
      week: week !== undefined,
    };
  },
};
