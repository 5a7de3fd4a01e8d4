/** A point in time as a page writes it. */
export interface WrittenDate {
  /** YYYY-MM-DD as written, in the page's own zone. */
  day: string;
  /** ISO date, or ISO date-time with the offset where one is written. */
  iso: string;
}

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EPOCH = /^\d{10}(\d{3})?$/;

const MONTHS: [RegExp, number][] = (
  [
    'jan|gen|ene|oca|led|styc|янв|січ|ιαν|يناير|tammi',
    'feb|fév|fev|şub|úno|lut|февр?|лют|φεβ|فبراير|helmi',
    'mar(?!k)|mär|mrz|mrt|maa|bře|marz|март|бер|μαρ|مارس|maalis',
    'apr|avr|abr|nis|dub|kwi|апр|квіт|απρ|أبريل|huhti',
    'may|mai|mei|maj|mag|maio|kvě|мая|май|трав|μαϊ|μαΐ|مايو|touko',
    'jun|juin|giu|haz|červ(?!enec|ence)|czer|июн|черв|ιουν|يونيو|kesä',
    'jul|juil|lug|tem|července|červenec|lip|июл|лип|ιουλ|يوليو|heinä',
    'aug|aoû|aou|ago|ağu|srp|sie|авг|серп|αυγ|أغسطس|elo',
    'sep|set|eyl|zář|wrz|сен|вер|σεπ|سبتمبر|syys',
    'oct|okt|ott|out|eki|říj|paź|окт|жовт|οκτ|أكتوبر|loka',
    'nov|kas|list|лист|ноя|νοε|نوفمبر|marras',
    'dec|déc|dez|dic|des|ara|pros|gru|дек|груд|δεκ|ديسمبر|joulu',
  ] as const
).map((names, i) => [new RegExp(`^(?:${names})`, 'iu'), i + 1]);

/** Month number of a written month name in one of the languages above; 0 for any other word. */
export function monthOf(word: string): number {
  return MONTHS.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
}

/** Reads a machine's date: ISO 8601 and near it, RFC 2822, seconds or milliseconds since 1970. Null when it is none. */
export function readMachineDate(value: string): WrittenDate | null {
  const text = value.trim();
  if (EPOCH.test(text)) {
    const ms = text.length === 10 ? Number(text) * 1000 : Number(text);
    const iso = new Date(ms).toISOString();
    return { day: iso.slice(0, 10), iso };
  }
  const compact = COMPACT.exec(text);
  const match = compact ?? ISO.exec(text);
  if (!match) return readWrittenDate(text);
  const [, year = '', month = '', day = '', hour, minute, second, zone] = match;
  const at = dayOf(Number(year), Number(month), Number(day));
  if (!at) return null;
  if (hour === undefined || Number(hour) > 23) return { day: at, iso: at };
  const clock = `T${hour.padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}`;
  return { day: at, iso: at + clock + zoneOf(zone) };
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  return /^[zgu]/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}

const NAMED =
  /(?:\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s.\-/]*(?:de |d[’']|of )?\s*([\p{L}]{3,12})\.?[\s,.\-/]*(?:de |del )?(\d{4}|[’']?\d{2}(?![\d:])))|(?:([\p{L}]{3,12})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\s*[,.]?\s*(?:at [\d:]+ ?[ap]\.?m\.?,? )?(\d{4}))/giu;
const EASTERN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /\b((?:19|20)\d{2})(?:[./-]|\. )(\d{1,2})(?:[./-]|\. )(\d{1,2})\b/;
const NUMERIC = /\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\b/;

/**
 * Reads the first date that people write: "Nov. 2, 2025", "2. November 2025", "2025年11月2日", "24.04.2024", "11/02/2025".
 * Numbers alone are day first, month first where `monthFirst` says so or nothing else is possible.
 */
export function readWrittenDate(text: string, monthFirst = false): WrittenDate | null {
  const head = text.slice(0, 300);
  for (const match of head.matchAll(NAMED)) {
    const [, d1, m1, y1, m2, d2, y2] = match;
    const month = monthOf(m1 ?? m2 ?? '');
    const year = fullYear(y1 ?? y2 ?? '');
    const day = month ? dayOf(year, month, Number(d1 ?? d2)) : null;
    if (day) return { day, iso: day };
  }
  const east = EASTERN.exec(head) ?? YEAR_FIRST.exec(head);
  if (east) {
    const day = dayOf(Number(east[1]), Number(east[2]), Number(east[3]));
    if (day) return { day, iso: day };
  }
  const numeric = NUMERIC.exec(head);
  if (!numeric) return null;
  const [, a = '', separator, b = '', y = ''] = numeric;
  const first = Number(a);
  const second = Number(b);
  const swap = second > 12 || (first <= 12 && monthFirst && separator !== '.');
  const day = swap ? dayOf(fullYear(y), first, second) : dayOf(fullYear(y), second, first);
  return day ? { day, iso: day } : null;
}

function fullYear(text: string): number {
  const year = Number(text.replace(/\D/g, ''));
  return year < 100 ? (year > 70 ? 1900 : 2000) + year : year;
}

/** YYYY-MM-DD, or null for a day that no calendar has. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
