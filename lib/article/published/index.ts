import type { PublishedDate } from '../../reading.ts';
import type { Passage } from '../passage.ts';
import type { Scope } from '../story-scopes.ts';
import { isInside } from '../tree.ts';
import { statedDates, timeElements, writtenDates } from './candidates.ts';
import { chooseDate } from './choose.ts';

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
  now,
}: PublishedInput): PublishedDate | null {
  const monthFirst = isAmerican(document, url);
  const anchor = headline?.index ?? first?.index ?? 0;
  const end = last?.index ?? anchor;
  const near = passages.filter((p) => p.index > anchor - 30 && p.index < end + 50);
  const distanceOf = ({ index }: Passage) =>
    index > end
      ? 6 + index - end
      : Math.min(Math.abs(index - anchor), Math.abs(index - (first?.index ?? anchor)));
  return chooseDate(
    [
      ...statedDates(box, facts, address),
      ...timeElements(
        box,
        (element) => isInside(element, root) || isBetween(element, headline, first),
        monthFirst,
      ),
      ...writtenDates(near, distanceOf, monthFirst),
    ],
    { now, url: address },
  );
}

function isBetween(element: Element, headline: Passage | undefined, first: Passage | undefined): boolean {
  if (!headline || !first) return false;
  return (
    (headline.element.compareDocumentPosition(element) & 4) !== 0 &&
    (first.element.compareDocumentPosition(element) & 2) !== 0
  );
}

/** Does the page write the month first? American English does; the page's own tag or its address tells. */
function isAmerican(document: Document, url: string): boolean {
  const lang = document.documentElement.getAttribute('lang') ?? '';
  if (/^en[-_]us/i.test(lang)) return true;
  if (lang && !/^en$/i.test(lang)) return false;
  return !/^https?:\/\/[^/]+\.(uk|au|nz|in|ie|za|eu|de|fr|it|es|[a-z]{2})(?=[/:]|$)/i.test(url);
}
