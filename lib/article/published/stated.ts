import type { FactSource } from '../../reading.ts';
import { type PageFacts, textOf } from '../structured.ts';
import { readMachineDate, type WrittenDate } from './parse-day.ts';
import { urlDay } from './url-day.ts';
import { type DateHabits, readWrittenDate } from './written-date.ts';

/** A date that may be the day of publication, with what speaks for it. */
export interface DateCandidate extends WrittenDate {
  source: FactSource;
  /** 0 to 1, before others agree or disagree. */
  trust: number;
  /** True for the day of a later change. */
  update: boolean;
}

const PUBLISHED_META = (
  'article:published_time article:published og:article:published_time og:published_time datepublished date.published ' +
  'publish-date publish_date published_time publication_date pubdate published-date publishdate date_published ' +
  'rnews:datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'article.published'
).split(' ');
const CREATED_META = (
  'originalpublicationdate dc.date.issued dcterms.created dc.date.created dcterms.issued dc.date dcterms.date ' +
  'dcterms.available citation_publication_date citation_date ptime dat vr:published_time article_date_original ' +
  'bt:pubdate shareaholic:article_published_time iso-8601-publish-date datecreated article.created article:create ' +
  'creation_date release_date artikeldatum publicationdate og:pubdate pub_date prism.publicationdate'
).split(' ');
/** Names that some pages use for the day on which they were made up for the reader. */
const VAGUE_META = 'date time timestamp displaydate lastpubdate last-published'.split(' ');
const UPDATED_META = (
  'article:modified_time og:updated_time datemodified last-modified dc.date.modified dcterms.modified lastmod ' +
  'article:modified revision_date modified updated_time'
).split(' ');

/** Numbers that mean two days: which comes first, day or month? */
const AMBIGUOUS = /^\s*(\d{1,2})\/(\d{1,2})\/\d{4}\b/;

/** All dates that structured data, meta tags, the box's microdata and the story's address give. Best first within each source. */
export function statedDates(
  box: Element,
  facts: PageFacts,
  url: string,
  habits: DateHabits,
): DateCandidate[] {
  const found: DateCandidate[] = [];
  const add = (value: string | null, source: FactSource, trust: number, update = false) => {
    if (!value) return;
    if (AMBIGUOUS.test(value)) {
      const swapped = { ...habits, monthFirst: !habits.monthFirst };
      for (const [order, less] of [
        [habits, 0.2],
        [swapped, 0.35],
      ] as const) {
        const read = readWrittenDate(value, order);
        if (read) found.push({ ...read, source, trust: trust - less, update });
      }
      return;
    }
    const read = readMachineDate(value) ?? readWrittenDate(value, habits);
    if (read) found.push({ ...read, source, trust, update });
  };
  for (const data of facts.articles) {
    add(textOf(data.datePublished), 'json-ld', 0.95);
    add(textOf(data.dateCreated) ?? textOf(data.uploadDate), 'json-ld', 0.7);
    add(textOf(data.dateModified), 'json-ld', 0.4, true);
  }
  for (const data of facts.linkedData) {
    if (!facts.articles.includes(data)) add(textOf(data.datePublished), 'json-ld', 0.6);
  }
  for (const name of PUBLISHED_META) add(facts.meta(name), 'meta', 0.92);
  for (const name of CREATED_META) add(facts.meta(name), 'meta', 0.8);
  for (const name of VAGUE_META) add(facts.meta(name), 'meta', 0.62);
  for (const name of UPDATED_META) add(facts.meta(name), 'meta', 0.4, true);
  for (const element of box.querySelectorAll(
    '[itemprop~="datePublished" i],[property~="datePublished" i],[itemprop~="dateCreated" i]',
  )) {
    add(contentOf(element), 'microdata', 0.85);
  }
  for (const element of box.querySelectorAll('[itemprop~="dateModified" i]'))
    add(contentOf(element), 'microdata', 0.4, true);
  const day = urlDay(url);
  if (day) found.push({ day, iso: day, source: 'url', trust: 0.8, update: false });
  return found;
}

function contentOf(element: Element): string {
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.textContent ?? '').trim().slice(0, 100)
  );
}
