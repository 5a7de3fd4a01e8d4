import type { Article } from '../reading.ts';

const NUMERIC = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g;
/** Sites under these top-level domains write the month first; so do .com and the like unless the text says otherwise. */
const MONTH_FIRST_SITE = /\.(?:com|org|net|us|gov|edu|ph)$/i;
const DAY_FIRST_COM = /(?:bbc|theguardian|telegraph|reuters\.co|thetimes|dailymail|euronews|aljazeera)\./i;

/**
 * True when 03/04/2020 means 3 April in this article: dates that fit only one order decide, then the site's country.
 */
export function isDayFirst(article: Article): boolean {
  let dayFirst = 0;
  for (const [, a, b] of article.text.matchAll(NUMERIC)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    if (Number(b) > 12 && Number(a) <= 12) dayFirst--;
  }
  if (dayFirst !== 0) return dayFirst > 0;
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(article.url)?.[1] ?? '';
  return host !== '' && (!MONTH_FIRST_SITE.test(host) || DAY_FIRST_COM.test(host));
}
