import { offsetOf } from './zones.ts';

/** A point in time as a page writes it. */
export interface WrittenDate {
  /** YYYY-MM-DD as written, in the page's own zone. */
  day: string;
  /** ISO date, or ISO date-time with the offset where one is written. */
  iso: string;
}

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EPOCH = /^\d{10}(\d{3})?$/;

/** RFC 2822 ("Sat, 19 Oct 2019 00:04:00 +0200") and how Java and JavaScript print a date ("Tue Jan 28 15:28:56 CET 2020"). */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(GMT[+-]\d{2,4}|[a-z]{1,4}|[+-]\d{2}:?\d{2})?/i;
const PRINTED =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{1,2}):(\d{2}):(\d{2})\s*(GMT[+-]\d{2,4}|[a-z]{1,4}|[+-]\d{2}:?\d{2})?(?:\s+(\d{4}))?/i;
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a machine's date: ISO 8601 and near it, RFC 2822, as Java prints it, seconds or milliseconds since 1970. Null when it is none. */
export function readMachineDate(value: string): WrittenDate | null {
  const text = value.trim();
  // Most are written this way: the other patterns need not be compiled for them.
  const usual = text.charAt(4) === '-' ? ISO.exec(text) : null;
  if (!usual && EPOCH.test(text)) {
    const ms = text.length === 10 ? Number(text) * 1000 : Number(text);
    const iso = new Date(ms).toISOString();
    return { day: iso.slice(0, 10), iso };
  }
  const [, year, month, day, hour, minute, second, zone] =
    usual ?? COMPACT.exec(text) ?? ISO.exec(text) ?? [];
  if (year) return at(dayOf(Number(year), Number(month), Number(day)), hour, minute, second, zone);
  const mail = MAIL.exec(text);
  if (mail) return at(dayOf(Number(mail[3]), english(mail[2]), Number(mail[1])), ...mail.slice(4, 8));
  const printed = PRINTED.exec(text);
  if (!printed) return null;
  const printedDay = dayOf(Number(printed[3] ?? printed[8]), english(printed[1]), Number(printed[2]));
  return at(printedDay, ...printed.slice(4, 8));
}

/** A day with a clock and a zone as written, as far as they are. */
export function at(
  day: string | null,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): WrittenDate | null {
  if (!day) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { day, iso: day };
  const two = (digits = '00') => digits.padStart(2, '0');
  return {
    day,
    iso: `${day}T${two(hour)}:${two(minute)}:${two(second)}${zone ? offsetOf(zone, day) : ''}`,
  };
}

function english(month = ''): number {
  return ENGLISH.indexOf(month.toLowerCase()) + 1;
}

/** YYYY-MM-DD, or null for a day that no calendar has. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
