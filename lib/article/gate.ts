import { readSignals, SIGNALS } from './gate-signals.ts';
import { WEIGHTS } from './gate-weights.ts';

/** What the gate thinks of a page. */
export interface GateAnswer {
  article: boolean;
  /** Log-odds that this is an article; above 0 it is taken for one. */
  score: number;
  /** The signals that counted, strongest first: "+2.3 article type in JSON-LD". */
  why: string[];
}

/**
 * Does this page look like one article? A logistic regression over cheap signals of the page and its address: no
 * layout, no styles, no dependency, because it runs on every page. Reads the page, never changes it.
 */
export function looksLikeArticle(document: Document, url: string): GateAnswer {
  const parts = readSignals(document, url).map((signal, i) => ({
    name: SIGNALS[i] ?? '',
    part: signal * (WEIGHTS[i] ?? 0),
  }));
  const score = parts.reduce((sum, { part }) => sum + part, 0);
  const why = parts
    .filter(({ part }) => Math.abs(part) >= 0.1)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .map(({ name, part }) => `${part > 0 ? '+' : ''}${part.toFixed(1)} ${name}`);
  return { article: score > 0, score, why };
}
