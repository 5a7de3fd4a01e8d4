import type { Article, Reading } from '../../reading.ts';
import { passageLink } from './text-fragment.ts';

/** What "Copy as JSON" gives: the article and its reading as they are, and a link to each quote's passage by quote id. */
export interface ExportedReading {
  format: 'who-said-when/1';
  article: Article;
  reading: Reading;
  links: Record<string, string>;
}

/** The reading as indented JSON; offsets count UTF-16 units of `article.text`. */
export function toJson(article: Article, reading: Reading): string {
  const exported: ExportedReading = {
    format: 'who-said-when/1',
    article,
    reading,
    links: Object.fromEntries(reading.quotes.map((quote) => [quote.id, passageLink(article, [quote])])),
  };
  return JSON.stringify(exported, null, 2);
}
