import type { FactSource } from '../../reading.ts';
import { type DateContext, parseWrittenDate, type WrittenDate } from './parse-date.ts';

/** One place where the page gives a date that may be the publication's. */
export interface DateClaim {
  date: WrittenDate;
  source: FactSource;
  /** 0 to 1: how often such a place is right. */
  trust: number;
}

/** Dates of other stories, of comments and of the site itself stand in these. */
export const ELSEWHERE =
  'nav, body > footer, [role="contentinfo"], aside, [class*="related" i], [class*="recommend" i], [class*="trending" i], [class*="most-read" i], [class*="popular" i], [class*="comment" i], [id*="comment" i], [class*="teaser" i], [class*="sidebar" i], [class*="widget" i], [class*="carousel" i]';
const DATE_CLASS =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [class*="time-stamp" i], [class*="pubtime" i], [class*="byline" i], [class*="entry-meta" i], [class*="article-meta" i], [class*="post-meta" i], [class*="article-info" i], [class*="articleinfo" i], [id*="date" i], [id*="publish" i]';
export const NOT_FIRST =
  /\b(?:updated?|modified|last|edited|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt)\b/i;
const FIRST =
  /\b(?:published|posted|first|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|erstellt)\b/i;
export const LONGEST_LINE = 160;
const MOST_ELEMENTS = 60;

/** What microdata, `<time>` elements and visible date lines say, nearest to the headline first. */
export function elementClaims(document: Document, context: DateContext): DateClaim[] {
  return [
    ...microdata(document, context),
    ...timeElements(document, context),
    ...dateLines(document, context),
  ];
}

function microdata(document: Document, context: DateContext): DateClaim[] {
  return [
    ...document.querySelectorAll('[itemprop~="datePublished" i], [property~="datePublished" i], [pubdate]'),
  ]
    .slice(0, MOST_ELEMENTS)
    .filter((element) => !element.closest(ELSEWHERE) && !isOtherStory(element))
    .flatMap((element) => claim(dateText(element), context, 'microdata', 0.85))
    .slice(0, 1);
}

/** The first `<time>` in the article's head is trusted, a later one only a little. */
function timeElements(document: Document, context: DateContext): DateClaim[] {
  const claims = [...document.querySelectorAll('time')]
    .slice(0, MOST_ELEMENTS)
    .filter((element) => !element.closest(ELSEWHERE) && !isOtherStory(element))
    .flatMap((element) => {
      const around = `${element.className} ${element.parentElement?.className ?? ''} ${(element.parentElement?.textContent ?? '').slice(0, 80)}`;
      const trust =
        (NOT_FIRST.test(around) && !FIRST.test(around) ? 0.25 : 0.6) +
        (isNearHeadline(element, document) ? 0.1 : -0.15);
      return claim(dateText(element), context, 'time-element', trust);
    });
  return claims.sort((a, b) => b.trust - a.trust).slice(0, 1);
}

/** Short lines that a class name or their wording marks as a date line: "Published 3:04 p.m. ET, Nov. 2, 2025". */
function dateLines(document: Document, context: DateContext): DateClaim[] {
  const claims: DateClaim[] = [];
  for (const element of [...document.querySelectorAll(DATE_CLASS)].slice(0, 4 * MOST_ELEMENTS)) {
    const text = (element.textContent ?? '').trim();
    if (
      text.length === 0 ||
      text.length > LONGEST_LINE ||
      element.closest(ELSEWHERE) ||
      isOtherStory(element)
    )
      continue;
    const [first = text] = text.split(/\b(?=updated|modified|aktualisiert|last )/i);
    const line = first.trim() || text;
    const later = NOT_FIRST.test(line) && !FIRST.test(line);
    const near = isNearHeadline(element, document);
    claims.push(
      ...claim(
        line,
        context,
        'text',
        (later ? 0.2 : 0.45) + (FIRST.test(line) ? 0.1 : 0) + (near ? 0.1 : -0.15),
      ),
    );
  }
  return claims.sort((a, b) => b.trust - a.trust).slice(0, 1);
}

export function claim(text: string, context: DateContext, source: FactSource, trust: number): DateClaim[] {
  const date = parseWrittenDate(text, context);
  if (!date) return [];
  return [{ date, source, trust: date.ambiguous ? trust - 0.2 : trust }];
}

const dateText = (element: Element): string =>
  element.getAttribute('content') ||
  element.getAttribute('datetime') ||
  element.getAttribute('title') ||
  (element.textContent ?? '').trim().slice(0, LONGEST_LINE);

/** A date inside a link, or inside an article of its own, belongs to another story. */
export function isOtherStory(element: Element): boolean {
  if (element.closest('a')) return true;
  const article = element.closest('article');
  return (
    article !== null &&
    !article.querySelector('h1') &&
    article.ownerDocument.querySelectorAll('article').length > 2
  );
}

/** Whether a date stands in the same head as the first headline. */
export function isNearHeadline(element: Element, document: Document): boolean {
  const headline = document.querySelector('h1');
  if (!headline) return false;
  let scope: Element | null = headline;
  for (let up = 0; up < 4 && scope; up++) {
    if (scope.contains(element)) return true;
    scope = scope.parentElement;
  }
  return false;
}
