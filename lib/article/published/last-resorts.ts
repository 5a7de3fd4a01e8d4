import { type PageFacts, textOf } from '../structured.ts';
import {
  claim,
  type DateClaim,
  ELSEWHERE,
  isNearHeadline,
  isOtherStory,
  NOT_FIRST,
} from './claims-in-elements.ts';
import type { DateContext } from './parse-date.ts';

/** How many text nodes are looked at, and how long a date line can be. */
const MOST_NODES = 3000;
const LONGEST = 100;
const IN_SCRIPT =
  /"(?:date_?published|publish(?:ed)?_?(?:at|date|time|on)|pub_?date|first_?publish(?:ed)?_?(?:at|date)?|publication_?date|display_?date)"\s*:\s*"?([^",}]{8,40})/i;

/**
 * Where a page says nothing plain: its own scripts' data, a line of text that is little else than a date, and at last the day of
 * its last change, which for most pages is that of the publication.
 */
export function lastResorts(document: Document, facts: PageFacts, context: DateContext): DateClaim[] {
  const claims = [...inScripts(document, context), ...bareLines(document, context)];
  return claims.length > 0 ? claims : lastChange(facts, document, context);
}

function inScripts(document: Document, context: DateContext): DateClaim[] {
  for (const script of document.querySelectorAll('script:not([src]):not([type="application/ld+json" i])')) {
    const found = IN_SCRIPT.exec((script.textContent ?? '').slice(0, 500_000));
    const claims = found ? claim(found[1] ?? '', context, 'meta', 0.5) : [];
    if (claims.length > 0) return claims;
  }
  return [];
}

/** The first short line with a full date: near the headline it is trusted, elsewhere just enough. */
function bareLines(document: Document, context: DateContext): DateClaim[] {
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let first: DateClaim | undefined;
  for (let seen = 0; seen < MOST_NODES && walker.nextNode(); seen++) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    const element = walker.currentNode.parentElement;
    if (text.length < 8 || text.length > LONGEST || !/\d/.test(text) || !element) continue;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.nodeName) || NOT_FIRST.test(text)) continue;
    const claims = claim(text, context, 'text', 0.42);
    const [found] = claims;
    if (!found || element.closest(ELSEWHERE) || isOtherStory(element)) continue;
    if (isNearHeadline(element, document)) return [{ ...found, trust: 0.5 }];
    first ??= found;
  }
  return first ? [first] : [];
}

function lastChange(facts: PageFacts, document: Document, context: DateContext): DateClaim[] {
  const told = [
    ...facts.linkedData.map((data) => textOf(data.dateModified)),
    facts.meta(
      'article:modified_time',
      'og:updated_time',
      'last-modified',
      'lastmod',
      'dcterms.modified',
      'revised',
    ),
    ...[...document.querySelectorAll('time')]
      .slice(0, 5)
      .map((time) => time.getAttribute('datetime') ?? time.textContent),
  ];
  for (const text of told) {
    const claims = text ? claim(text, context, 'meta', 0.41) : [];
    if (claims.length > 0) return claims;
  }
  return [];
}
