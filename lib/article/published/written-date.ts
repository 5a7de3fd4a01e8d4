import { LETTER } from '../../text/letters.ts';
import { commonMonth, type MonthOf } from './months.ts';
import { at, dayOf, type WrittenDate } from './parse-day.ts';
import { ZONE_LETTERS } from './zones.ts';

/** How a page writes dates. */
export interface DateHabits {
  /** Does 03/04/2024 mean March 4th? */
  monthFirst: boolean;
  monthOf: MonthOf;
}

/** A date in a line of text. `start` and `end` are UTF-16 offsets of the day itself, without its clock. */
export interface DateInText extends WrittenDate {
  start: number;
  end: number;
}

const NO_HABITS: DateHabits = { monthFirst: false, monthOf: commonMonth };

/** More of a line than this is no date line. */
const HEAD = 300;

const WORD = `[${LETTER}]{3,14}`;
const DAY_MONTH_YEAR = `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|ST|ND|RD|TH|\\.|º|-?го)?[\\s.\\-/]*(?:de |d[’']|of |DE )?\\s*(${WORD})\\.?[\\s,.\\-/]*(?:de |del )?(\\d{4}(?!\\d)|[’']?\\d{2}(?![\\d:.]))`;
const MONTH_DAY_YEAR = `(${WORD})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*[,.]?\\s*(?:at [\\d:]+ ?[apAP]\\.?[mM]\\.?,? )?(\\d{4})(?!\\d)`;
const EASTERN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})(?:[./-]|\. )(\d{1,2})(?:[./-]|\. )(\d{1,2})(?!\d)/;
const NUMERIC =
  /(?<!\d)(?<!\d[./-])(\d{1,2})(?<sep>[./-]| \| )\s?(\d{1,2})\k<sep>\s?(\d{4}|\d{2})(?!\d|[./-]\d)/;
const ANY = new RegExp(
  [DAY_MONTH_YEAR, MONTH_DAY_YEAR, EASTERN.source, YEAR_FIRST.source, NUMERIC.source]
    .map((source) => `(?:${source})`)
    .join('|'),
  'g',
);

/** Nothing but what has one of these can be a date: spares most lines the whole pattern. */
const HINT =
  /(?:1[89]|20)\d\d|\d[./-] ?\d{1,2}[./-]|\d \| \d|\d(?:st|nd|rd|th|\.)?[ -]?[^\s\d.]+\.?[ -][’']?\d\d/;
const FIRST_WORD = new RegExp(`^(?:\\d+|[${LETTER}]+)`);

/**
 * Reads the dates that people write, in text order: "Nov. 2, 2025", "2. November 2025", "2025年11月2日", "24.04.2024",
 * "11/02/2025", with the clock and zone beside them. Numbers alone are day first, month first where the page does so or
 * nothing else is possible.
 */
export function readWrittenDates(text: string, habits = NO_HABITS): DateInText[] {
  const head = text.slice(0, HEAD);
  const found: DateInText[] = [];
  if (!HINT.test(head)) return found;
  const around = (from: number, to: number) => head.slice(Math.max(0, from), to).toLowerCase();
  ANY.lastIndex = 0;
  for (let match = ANY.exec(head); match; match = ANY.exec(head)) {
    const day = dayIn(match, habits);
    const start = match.index;
    // A word that is no month may hide a date that starts within the match.
    if (!day) ANY.lastIndex = start + Math.max(1, FIRST_WORD.exec(match[0])?.[0].length ?? 1);
    else {
      const end = start + match[0].length;
      found.push({
        ...withClock(day, around(start - 40, start), around(end, end + 40)),
        start,
        end,
      });
    }
  }
  return found;
}

/** The first date in a line, or null. */
export function readWrittenDate(text: string, habits = NO_HABITS): WrittenDate | null {
  const [first] = readWrittenDates(text, habits);
  return first ? { day: first.day, iso: first.iso } : null;
}

function dayIn(match: RegExpExecArray, { monthFirst, monthOf }: DateHabits): string | null {
  const [, d1, m1, y1, m2, d2, y2, ey, em, ed, fy, fm, fd, a, separator, b, y] = match;
  const word = m1 ?? m2;
  if (word) {
    const month = monthOf(word);
    return month ? dayOf(fullYear(y1 ?? y2 ?? ''), month, Number(d1 ?? d2)) : null;
  }
  const year = ey ?? fy;
  if (year) return dayOf(Number(year), Number(em ?? fm), Number(ed ?? fd));
  const first = Number(a);
  const second = Number(b);
  const swap = second > 12 || (first <= 12 && monthFirst && separator !== '.');
  return swap ? dayOf(fullYear(y ?? ''), first, second) : dayOf(fullYear(y ?? ''), second, first);
}

function fullYear(text: string): number {
  const year = Number(text.replace(/\D/g, ''));
  return year < 100 ? (year > 70 ? 1900 : 2000) + year : year;
}

const CLOCK =
  '(\\d{1,2})(?:[:.h]|\\s?[時시]\\s?)(\\d{2})(?![\\d.])(?::\\d{2})?\\s?分?\\s*(?:([ap])\\.?m\\.?(?![a-z]))?(?:\\s*(?:uhr|h)\\b)?';
const ZONE = `(?:[\\s(]*((?:gmt|utc)[+-]\\d{1,2}(?::?\\d\\d)?|[+-]\\d\\d:?\\d\\d|(?:${ZONE_LETTERS.toLowerCase()})(?![a-z])))?`;
const CLOCK_AFTER = new RegExp(
  `^(?:[\\s,;|•·/–—@(-]|\\b(?:at|um|à|às|alle|ore|a las|kl|o|saat|klo|[a-z]{2,9}day)\\b\\.?|[（(][^\\s\\d]{1,3}[)）])*${CLOCK}${ZONE}`,
);
const CLOCK_BEFORE = new RegExp(
  `(?<!\\d)${CLOCK}${ZONE}\\)?[\\s,;|•·/–—-]*(?:\\b(?:on|am|le|del?)\\s*)?(?:[^\\s\\d,]{3,10},?\\s*)?$`,
);

/** Without this there is no clock: spares most days the patterns above. */
const HOUR = /\d(?:[:.h]|\s?[時시])/;

/** The clock that stands right after a day, else right before it; both in small letters. */
function withClock(day: string, before: string, after: string): WrittenDate {
  const clock =
    (HOUR.test(after) && CLOCK_AFTER.exec(after)) || (HOUR.test(before) && CLOCK_BEFORE.exec(before)) || [];
  const [, hour, minute, half, zone] = clock;
  if (hour === undefined || Number(hour) > (half ? 12 : 23)) return { day, iso: day };
  const full = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  return at(day, String(full), minute, undefined, zone) ?? { day, iso: day };
}
