import { keptOf, type PeopleNotes } from '../../notes/people-notes.ts';
import type { Article, Reading } from '../../reading.ts';
import { passageLink } from './text-fragment.ts';

/**
 * What "Copy as JSON" gives: the article and its reading as they are, a link to each quote's passage by quote id, and what
 * the reader keeps of people by person id.
 */
export interface ExportedReading {
  format: 'who-said-when/1';
  article: Article;
  reading: Reading;
  links: Record<string, string>;
  own: Record<string, { followed: boolean; note: string }>;
}

/** The reading as indented JSON; offsets count UTF-16 units of `article.text`. */
export function toJson(article: Article, reading: Reading, people: PeopleNotes = {}): string {
  const exported: ExportedReading = {
    format: 'who-said-when/1',
    article,
    reading,
    own: ownOf(reading, people),
    links: Object.fromEntries(reading.quotes.map((quote) => [quote.id, passageLink(article, [quote])])),
  };
  return JSON.stringify(exported, null, 2);
}

function ownOf({ people }: Reading, notes: PeopleNotes): ExportedReading['own'] {
  return Object.fromEntries(
    people.flatMap(({ id, name }) => {
      const kept = keptOf(notes, name);
      return kept ? [[id, { followed: kept.followed, note: kept.note }]] : [];
    }),
  );
}
