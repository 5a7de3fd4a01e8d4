import { commonMonth } from './months.ts';
import { dayOf } from './parse-day.ts';

/**
 * The day that an address names: /2025/11/02/, /2025-11-02, /20251102, /2025/nov/02/,
 * /2025/11/251102-, /22-11-2025. Null where it names none.
 */
export function urlDay(url: string): string | null {
  let path = url;
  try {
    path = new URL(url).pathname;
  } catch {
    // An address that is none: read as it stands.
  }
  const parts =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=$|[/_\-.])/.exec(path) ??
    /(?:^|[/_\-.])((?:19|20)\d\d)(\d\d)(\d\d)(?=$|[/_\-.]|\D)/.exec(path);
  if (parts) return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const short = /\/(?:19|20)(\d\d)\/(\d\d)\/\1\2(\d\d)(?=[-_/])/.exec(path);
  if (short) return dayOf(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  const last = /[/_-](\d{2})-(\d{2})-((?:19|20)\d\d)(?=$|[/_.])/.exec(path);
  if (last && Number(last[1]) > 12) return dayOf(Number(last[3]), Number(last[2]), Number(last[1]));
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i.exec(path);
  return named ? dayOf(Number(named[1]), commonMonth(named[2] ?? ''), Number(named[3])) : null;
}

/** The month that an address names where it names no day: "2025-11"; null otherwise. */
export function urlMonth(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=[/-])/.exec(url);
  return match ? `${match[1]}-${match[2]}` : null;
}
