import type { Article, Reading, Speaker } from '../../reading.ts';
import { wordsIn } from '../../text/letters.ts';
import { identify, roleOf } from './utterances.ts';

/** What the texts that leave the extension say where the article says nothing. */
export const NOT_STATED = 'speaker not stated';

/** "Mara Ellison, Defence secretary"; an unnamed source or organisation as the article calls it. */
export function speakerLine(speaker: Speaker, reading: Reading): string {
  const { name, person } = identify(speaker, reading.people);
  if (name === '') return NOT_STATED;
  const role = person ? roleOf(reading, person.id) : null;
  return role ? `${name}, ${role.text}` : name;
}

/** "The Harbour Post", or the host where the page does not name its outlet. */
export function outletOf({ siteName, url }: Pick<Article, 'siteName' | 'url'>): string {
  if (siteName.trim() !== '') return siteName.trim();
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Authors that are listed by name; of more, the rest is counted. */
const MOST_LISTED = 4;

/**
 * Who the page says wrote the article, persons first, then institutions. The outlet is left out: it is named beside them
 * anyway, and APA and MLA style name it once.
 */
export function authorsOf(article: Pick<Article, 'byline' | 'credit' | 'siteName' | 'url'>): string[] {
  const outlet = new Set(wordsIn(outletOf(article).toLowerCase()));
  const isOutlet = (name: string) => wordsIn(name.toLowerCase()).every((word) => outlet.has(word));
  return [...article.byline, ...article.credit.filter((name) => !isOutlet(name))];
}

/** Who a citation names as author: the persons, or the institutions where the page names no person. */
export function citedAuthors(article: Pick<Article, 'byline' | 'credit' | 'siteName' | 'url'>): string[] {
  return article.byline.length > 0 ? article.byline : authorsOf(article);
}

/** "Ida Roe, Tom Brisk": names in one line, at most four of them and the number of the others. */
export function listed(names: readonly string[]): string {
  const shown = names.length > MOST_LISTED ? names.slice(0, MOST_LISTED - 1) : names;
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} others` : '');
}

/** "2 March 2031" for an ISO day, in English like the rest of the exports; the day as it is when it is none. */
export function longDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** How often a person is named or described; pronouns are not counted, as they are not marked. */
export function timesNamed(mentions: Reading['people'][number]['mentions']): number {
  return mentions.filter(({ kind }) => kind !== 'pronoun').length;
}

/** "1 quote", "3 quotes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
