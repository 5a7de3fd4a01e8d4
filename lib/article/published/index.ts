import type { PublishedDate } from '../../reading.ts';
import type { Passage } from '../passage.ts';
import type { Scope } from '../story-scopes.ts';
import { isInside } from '../tree.ts';
import { chooseDate, isSettled } from './choose.ts';
import { monthsIn } from './months.ts';
import { type Place, timeElements, writtenDates } from './shown.ts';
import { statedDates } from './stated.ts';
import type { DateHabits } from './written-date.ts';

export interface PublishedInput {
  document: Document;
  /** The page's address: tells how its country writes dates. */
  url: string;
  /** The part of the page that is about this article. */
  scope: Scope;
  /** Where the article stands in the scope's passages. */
  headline: Passage | undefined;
  first: Passage | undefined;
  last: Passage | undefined;
  root: Element;
  /** The article's, BCP 47. */
  language: string;
  /** ms since 1970: nothing is published after it. */
  now: number;
}

/** The day of publication with where it was read, or null where the page does not say. Offsets and zones are kept as written. */
export function findPublished({
  document,
  url,
  scope: { box, passages, facts, address },
  headline,
  first,
  last,
  root,
  language,
  now,
}: PublishedInput): PublishedDate | null {
  const habits: DateHabits = { monthFirst: isAmerican(document, url), monthOf: monthsIn(language) };
  const anchor = headline?.index ?? first?.index ?? 0;
  const end = last?.index ?? anchor;
  const near = passages.filter((p) => p.index > anchor - 30 && p.index < end + 50);
  const place: Place = {
    distanceOf: ({ index }) =>
      index > end
        ? 6 + index - end
        : Math.min(Math.abs(index - anchor), Math.abs(index - (first?.index ?? anchor))),
    isBefore: ({ index }) => index < anchor,
    partOf: (element) => {
      if (isBetween(element, headline, first)) return 'head';
      if (!isInside(element, root)) return 'elsewhere';
      return first && isAfter(element, first.element) ? 'text' : 'head';
    },
  };
  const options = { now, url: address };
  const candidates = statedDates(box, facts, address, habits);
  for (const more of [() => timeElements(box, place, habits), () => writtenDates(near, place, habits)]) {
    if (isSettled(candidates, options)) break;
    candidates.push(...more());
  }
  return chooseDate(candidates, options);
}

function isBetween(element: Element, headline: Passage | undefined, first: Passage | undefined): boolean {
  return Boolean(headline && first && isAfter(element, headline.element) && isAfter(first.element, element));
}

/** Does `element` stand after `other` in the document? */
function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) !== 0;
}

/** Does the page write the month first? American English does; the page's own tag or its address tells. */
function isAmerican(document: Document, url: string): boolean {
  const lang = document.documentElement.getAttribute('lang') ?? '';
  if (/^en[-_]us/i.test(lang)) return true;
  if (lang && !/^en$/i.test(lang)) return false;
  return !/^https?:\/\/[^/]+\.(uk|au|nz|in|ie|za|eu|de|fr|it|es|[a-z]{2})(?=[/:]|$)/i.test(url);
}
