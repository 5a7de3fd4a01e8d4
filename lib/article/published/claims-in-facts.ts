import { type LinkedData, type PageFacts, textOf } from '../structured.ts';
import { likeness } from '../title.ts';
import type { DateClaim } from './claims-in-elements.ts';
import { type DateContext, parseWrittenDate } from './parse-date.ts';

/** Meta names in which sites write the first publication, most explicit first, with how far each is to be trusted. */
const META: ReadonlyArray<readonly [string, number]> = [
  ['article:published_time', 0.95],
  ['og:article:published_time', 0.9],
  ['og:published_time', 0.9],
  ['article:published', 0.9],
  ['datepublished', 0.9],
  ['rnews:datepublished', 0.9],
  ['parsely-pub-date', 0.9],
  ['sailthru.date', 0.85],
  ['cxenseparse:recs:publishtime', 0.85],
  ['bt:pubdate', 0.85],
  ['publish_date', 0.8],
  ['publish-date', 0.8],
  ['publishdate', 0.8],
  ['publication_date', 0.8],
  ['publicationdate', 0.8],
  ['pubdate', 0.8],
  ['citation_publication_date', 0.8],
  ['dcterms.issued', 0.75],
  ['dc.date.issued', 0.75],
  ['dcterms.created', 0.7],
  ['dc.date.created', 0.7],
  ['article.published', 0.8],
  ['article.created', 0.6],
  ['dc.date', 0.6],
  ['dcterms.date', 0.6],
  ['originalpublicationdate', 0.85],
  ['ptime', 0.6],
  ['displaydate', 0.6],
  ['date', 0.55],
  ['created', 0.5],
  ['og:pubdate', 0.8],
];

/** What JSON-LD and meta tags say about the first publication. */
export function factClaims(facts: PageFacts, title: string, context: DateContext): DateClaim[] {
  const claims: DateClaim[] = [];
  const add = (text: string | null, source: DateClaim['source'], trust: number) => {
    const date = text === null ? null : parseWrittenDate(text, context);
    if (date) claims.push({ date, source, trust });
  };
  for (const data of mainFirst(facts.articles, title)) {
    add(textOf(data.datePublished), 'json-ld', 1);
    add(textOf(data.dateCreated), 'json-ld', 0.5);
  }
  if (claims.length === 0) {
    for (const data of facts.linkedData) add(textOf(data.datePublished), 'json-ld', 0.7);
  }
  for (const [name, trust] of META) add(facts.meta(name), 'meta', trust);
  return claims;
}

/** The object of this article: of several, those whose headline is the title; without headlines, the first. */
function mainFirst(articles: readonly LinkedData[], title: string): readonly LinkedData[] {
  if (articles.length < 2) return articles;
  const own = articles.filter(
    (data) => likeness(textOf(data.headline) ?? textOf(data.name) ?? '', title) > 0.6,
  );
  return own.length > 0 ? own : articles.slice(0, 1);
}
