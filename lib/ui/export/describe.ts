import type { Article, Reading, Speaker } from '../../reading.ts';
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
