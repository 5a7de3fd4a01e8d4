import type { DateClaim } from './claims-in-elements.ts';
import { type DateContext, parseWrittenDate } from './parse-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SLASHED = /[/-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.?#-]|$)/i;
const COMPACT = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.?#-]|$)/;

/** A day in the path of the address: /2024/05/13/, /2024-05-13-…, /20240513/, /2024/may/13/. */
export function urlClaim(url: string, context: DateContext): DateClaim[] {
  const path = pathOf(url);
  const match = SLASHED.exec(path) ?? COMPACT.exec(path);
  if (!match) return [];
  const [, year, written = '', day] = match;
  const named = MONTHS.indexOf(written.toLowerCase()) + 1;
  const month = named > 0 ? String(named) : written;
  const date = parseWrittenDate(`${year}-${month.padStart(2, '0')}-${day}`, context);
  return date ? [{ date, source: 'url', trust: 0.75 }] : [];
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
