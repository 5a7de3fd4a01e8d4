/** A moment as a page writes it, cut to what it says. */
export interface WrittenDate {
  /** YYYY-MM-DD as written, in the page's own zone. */
  day: string;
  /** The day, or ISO date-time with the offset where one is written. */
  iso: string;
  /** Written in UTC, so that the page's own day may be a neighbour. */
  utc: boolean;
  /** Day and month could be exchanged: "03/04/2024". */
  ambiguous: boolean;
}

export interface DateContext {
  /** BCP 47 tag of the page ("en-US", "de"), "" where it gives none. */
  language: string;
  /** The latest day that can be true, YYYY-MM-DD: the day the page is read, or the one after it. */
  latest: string;
}

const EARLIEST = '1990-01-01';
const ISO =
  /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const NUMERIC = /(?<![\d.:/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-])/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/**
 * Reads a date in any of the ways in which pages write one: ISO 8601, RFC 2822, epoch seconds or ms, numeric dates in the
 * order of the page's language, and day, month name and year in that language or in English. Null for what is no date, for days
 * that do not exist, and for days after `latest` or before 1990.
 */
export function parseWrittenDate(text: string, context: DateContext): WrittenDate | null {
  const source = text.trim().slice(0, 300);
  const iso = ISO.exec(source) ?? COMPACT.exec(source);
  if (iso) return withTime(iso, context);
  if (EPOCH.test(source)) {
    const ms = Number(source) * (source.length === 10 ? 1000 : 1);
    const day = new Date(ms).toISOString();
    return check(day.slice(0, 10), day, { utc: true, ambiguous: false }, context);
  }
  const yearFirst = EAST_ASIAN.exec(source) ?? YEAR_FIRST.exec(source);
  if (yearFirst) return plain(yearFirst[1], yearFirst[2], yearFirst[3], context);
  return named(source, context) ?? numeric(source, context);
}

function withTime(match: RegExpExecArray, context: DateContext): WrittenDate | null {
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = dayOf(year, month, date);
  if (day === null) return null;
  if (hour === undefined) return check(day, day, { utc: false, ambiguous: false }, context);
  const utc = zone !== undefined && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone);
  const offset = zone === undefined ? '' : utc ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const time = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  return check(day, `${day}T${time}${offset}`, { utc, ambiguous: false }, context);
}

/** "20 November 2019", "Nov. 20, 2019", "20. November 2019", "Wed, 20 Nov 2019 10:00:00 GMT". */
function named(source: string, context: DateContext): WrittenDate | null {
  const months = monthNames(context.language);
  for (const match of source.matchAll(/\p{L}{3,}/gu)) {
    const month =
      months.get(match[0].toLowerCase()) ?? months.get(match[0].toLowerCase().slice(0, 3).normalize('NFC'));
    if (month === undefined || !isMonthWord(match[0], months)) continue;
    const before = source.slice(Math.max(0, match.index - 14), match.index);
    const after = source.slice(match.index + match[0].length, match.index + match[0].length + 18);
    const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s*(?:de |of )?$/i.exec(before);
    const yearAfter = /^[.,]?\s*(?:de[l]? )?(\d{4})(?!\d)/i.exec(after);
    if (dayFirst && yearAfter) return plain(yearAfter[1], String(month), dayFirst[1], context);
    const dayAfter = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?[,.]?\s+(\d{4})(?!\d)/i.exec(after);
    if (dayAfter) return plain(dayAfter[2], String(month), dayAfter[1], context);
  }
  return null;
}

/** "20.11.2019", "11/20/2019", "20/11/19". American order where the page's language says so and both orders are possible. */
function numeric(source: string, context: DateContext): WrittenDate | null {
  const match = NUMERIC.exec(source);
  if (!match) return null;
  const [, first, separator, second, written] = match as unknown as [string, string, string, string, string];
  const year = written.length === 2 ? `20${written}` : written;
  const either = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  const american =
    separator !== '.' && (Number(second) > 12 || (either && /^en(?:-us)?$/i.test(context.language)));
  const [month, date] = american ? [first, second] : [second, first];
  const found = plain(year, month, date, context);
  return found && { ...found, ambiguous: either && separator !== '.' };
}

function plain(year?: string, month?: string, date?: string, context?: DateContext): WrittenDate | null {
  const day = dayOf(year, month, date);
  return day === null || !context ? null : check(day, day, { utc: false, ambiguous: false }, context);
}

function check(
  day: string,
  iso: string,
  marks: { utc: boolean; ambiguous: boolean },
  { latest }: DateContext,
): WrittenDate | null {
  return day < EARLIEST || day > latest ? null : { day, iso, ...marks };
}

/** YYYY-MM-DD, or null for a day that the calendar lacks. */
function dayOf(year?: string, month?: string, date?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const at = new Date(Date.UTC(y, m - 1, d));
  if (!(y > 0) || at.getUTCFullYear() !== y || at.getUTCMonth() !== m - 1 || at.getUTCDate() !== d)
    return null;
  return at.toISOString().slice(0, 10);
}

/** Month by name: long and short forms in the page's language and in English. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const tag of ['en', language]) {
    for (const style of ['long', 'short'] as const) {
      for (let month = 0; month < 12; month++) {
        for (const day of [undefined, 'numeric'] as const) {
          const name = monthIn(tag, style, month, day);
          if (name.length > 2) names.set(name, month + 1);
        }
      }
    }
  }
  names.set('sept', 9);
  return names;
}

function monthIn(tag: string, month: 'long' | 'short', index: number, day: 'numeric' | undefined): string {
  try {
    const parts = new Intl.DateTimeFormat(tag || 'en', {
      month,
      timeZone: 'UTC',
      ...(day ? { day } : {}),
    }).formatToParts(Date.UTC(2020, index, 15));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
  } catch {
    return '';
  }
}

/** "Nov" and "November", not "Novak": the word is a month's name or a plain shortening of it. */
function isMonthWord(word: string, months: ReadonlyMap<string, number>): boolean {
  const lower = word.toLowerCase();
  if (months.has(lower)) return true;
  return [...months.keys()].some(
    (name) => name.length > lower.length && name.startsWith(lower) && lower.length >= 3,
  );
}
