import { addressSignals } from './address.ts';
import { dataSignals } from './data.ts';
import { headSignals } from './head.ts';
import { outlineSignals } from './outline.ts';
import { findProse, textSignals } from './text.ts';

/** No signal is larger. */
export const MOST_SIGNAL = 1.2;

/**
 * The signals of a live page under its address in groups, cheapest first, so that a caller may stop in between. All
 * groups together are in the order of `SIGNALS`.
 */
export const GROUPS: readonly ((document: Document, url: string) => number[])[] = [
  (_document, url) => addressSignals(url),
  headSignals,
  dataSignals,
  (document) => {
    const prose = findProse(document);
    return [...textSignals(prose), ...outlineSignals(prose)];
  },
];

/** All signals of a page, by group. */
export function allSignals(document: Document, url: string): number[][] {
  return GROUPS.map((group) => group(document, url));
}
