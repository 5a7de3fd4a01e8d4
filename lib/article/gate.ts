import { MOST_SIGNAL, signalGroups } from './gate/signals.ts';
import { WEIGHTS } from './gate/weights.ts';

/**
 * Does this page look like one article? A logistic regression over cheap signals of the page and its address: no
 * layout, no styles, no dependency, because it runs on every page. Stops as soon as the signals that are left could
 * not turn the answer. Reads the page, never changes it.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  let score = 0;
  let at = 0;
  for (const signals of signalGroups(document, url)) {
    for (const signal of signals) score += signal * (WEIGHTS[at++] ?? 0);
    let up = 0;
    let down = 0;
    for (let i = at; i < WEIGHTS.length; i++) {
      const weight = WEIGHTS[i] ?? 0;
      if (weight > 0) up += weight;
      else down += weight;
    }
    if (score + up * MOST_SIGNAL <= 0 || score + down * MOST_SIGNAL > 0) break;
  }
  return score > 0;
}
