import type { FactSource } from '../../reading.ts';
import { isStamp } from '../boilerplate.ts';
import type { Passage } from '../passage.ts';
import { type PageFacts, textOf } from '../structured.ts';
import { nameWords, parentOf } from '../tree.ts';
import { readMachineDate, readWrittenDate, type WrittenDate } from './parse-day.ts';
import { urlDay } from './url-day.ts';

/** A date that may be the day of publication, with what speaks for it. */
export interface DateCandidate extends WrittenDate {
  source: FactSource;
  /** 0 to 1, before others agree or disagree. */
  trust: number;
  /** True for the day of a later change. */
  update: boolean;
}

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.published',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'pubdate',
  'published-date',
  'publishdate',
  'date_published',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.available',
  'citation_publication_date',
  'citation_date',
  'displaydate',
  'ptime',
  'dat',
  'vr:published_time',
  'article_date_original',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'datecreated',
  'article.created',
  'article:create',
  'creation_date',
  'date',
  'time',
  'release_date',
  'lastpubdate',
  'artikeldatum',
  'last-published',
  'publicationdate',
  'og:pubdate',
  'pub_date',
  'prism.publicationdate',
  'timestamp',
];
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
  'lastmod',
  'article:modified',
  'revision_date',
  'modified',
  'updated_time',
];

/** All dates that structured data, meta tags, the box's microdata and the story's address give. Best first within each source. */
export function statedDates(box: Element, facts: PageFacts, url: string): DateCandidate[] {
  const found: DateCandidate[] = [];
  const add = (value: string | null, source: FactSource, trust: number, update = false) => {
    const read = value ? readMachineDate(value) : null;
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
  for (const [i, name] of PUBLISHED_META.entries()) add(facts.meta(name), 'meta', i < 20 ? 0.92 : 0.8);
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

const UPDATE_WORD =
  /updat|modif|änderung|aktualis|geändert|mis à jour|actuali|atualiz|aggiorn|bijgewerkt|güncel|обновл|更新|revised|last edit/i;
const DATE_NAME =
  / (date|dates|datum|fecha|data|time|timestamp|published|publish|pub|pubdate|posted|dateline|byline|meta|info|entry|submitted|created|stand|datetime|day|when|updated|modified) /;
const PUBLISHED_WORD =
  /publish|posted|erschienen|erstellt|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowan|stand\b|on:|date\b|datum|掲載|公開|written|filed|issued/i;

/** Elements that machines read, near the article: time elements with their place in the page. */
export function timeElements(
  box: Element,
  isNear: (element: Element) => boolean,
  monthFirst: boolean,
): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const element of [...box.querySelectorAll('time,abbr.published,abbr[title].date,relative-time')].slice(
    0,
    60,
  )) {
    const text = (element.textContent ?? '').trim();
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
    const read = readMachineDate(stamp) ?? readWrittenDate(text, monthFirst);
    if (!read) continue;
    const around = `${nameWords(element)} ${(parentOf(element)?.textContent ?? '').slice(0, 80)}`;
    const update = UPDATE_WORD.test(`${text} ${around}`) && !PUBLISHED_WORD.test(around);
    const near = isNear(element);
    const pub =
      element.hasAttribute('pubdate') ||
      / (published|entry date|post date|pubdate) /.test(nameWords(element));
    found.push({ ...read, source: 'time-element', trust: (near ? 0.72 : 0.35) + (pub ? 0.1 : 0), update });
  }
  return found;
}

/** Dates in visible short lines near the headline, or named as a date. `distance` = passages from the headline. */
export function writtenDates(
  passages: Passage[],
  distanceOf: (passage: Passage) => number,
  monthFirst: boolean,
): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const [i, passage] of passages.entries()) {
    if ((passage.text.length > 220 && !/^\W{0,3}\d/.test(passage.text)) || !/\d/.test(passage.text)) continue;
    const distance = distanceOf(passage);
    if (distance > 60) continue;
    const read = readWrittenDate(passage.text, monthFirst);
    if (!read) continue;
    const leads = /^\W{0,3}\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}\b|^\W{0,3}\d{4}-\d\d-\d\d\b/.test(passage.text);
    const short = passage.text.length < 90 || leads;
    const named =
      DATE_NAME.test(nameWords(passage.element)) ||
      DATE_NAME.test(nameWords(parentOf(passage.element) ?? passage.element));
    const before = passages[i - 1]?.text ?? '';
    const said = PUBLISHED_WORD.test(passage.text) || (before.length < 25 && PUBLISHED_WORD.test(before));
    const update =
      UPDATE_WORD.test(passage.text) &&
      !/publish|posted|erschienen|erstellt|veröffentlicht|publié|publicado/i.test(passage.text);
    const near = distance <= 4 ? 0.12 : distance <= 12 ? 0.06 : -0.05;
    const bare = isStamp(passage.text) || leads ? 0.1 : 0;
    const trust = 0.3 + (short ? 0.08 : -0.1) + (named ? 0.14 : 0) + (said ? 0.14 : 0) + bare + near;
    found.push({ ...read, source: 'text', trust, update });
  }
  return found;
}
