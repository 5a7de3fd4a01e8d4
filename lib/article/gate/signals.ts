import { addressSignals } from './address.ts';
import { headSignals } from './head.ts';
import { outlineSignals } from './outline.ts';
import { findProse, textSignals } from './text.ts';

/** No signal is larger. */
export const MOST_SIGNAL = 1.2;

/**
 * The signals of a live page in groups, cheapest first, so that a caller may stop in between. `url` is the page's
 * address. All groups together are in the order of `SIGNALS`.
 */
export function* signalGroups(document: Document, url: string): Generator<number[], void> {
  yield [1, ...addressSignals(url)];
  yield headSignals(document);
  const prose = findProse(document);
  yield textSignals(prose);
  yield outlineSignals(document, prose);
}
