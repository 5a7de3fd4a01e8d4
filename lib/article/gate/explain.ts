import { SIGNALS } from './names.ts';
import { signalGroups } from './signals.ts';
import { WEIGHTS } from './weights.ts';

/** What the gate thinks of a page, and why. */
export interface GateAnswer {
  article: boolean;
  /** Log-odds that this is an article; above 0 it is taken for one. */
  score: number;
  /** The signals that counted, strongest first: "+2.3 article type in JSON-LD". */
  why: string[];
}

/** The gate's answer with its reasons, from all signals; `looksLikeArticle` gives the same answer without them. */
export function explainGate(document: Document, url: string): GateAnswer {
  const parts = [...signalGroups(document, url)].flat().map((signal, i) => ({
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
