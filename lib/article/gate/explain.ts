import { judgePage } from './judge.ts';
import { SIGNALS } from './names.ts';

/** What the gate thinks of a page, and why. */
export interface GateAnswer {
  article: boolean;
  /** How far the log-odds are beyond the limit that decided: above 0 for an article, else at most 0. */
  score: number;
  /** The signals that counted, strongest first: "+2.3 article type in JSON-LD". */
  why: string[];
}

/** The gate's answer with its reasons: the signals that it looked at until it was certain. */
export function explainGate(document: Document, url: string): GateAnswer {
  const { article, score, signals, weights } = judgePage(document, url);
  const why = signals
    .map((signal, i) => ({ name: SIGNALS[i] ?? '', part: signal * (weights[i] ?? 0) }))
    .filter(({ part }) => Math.abs(part) >= 0.1)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .map(({ name, part }) => `${part > 0 ? '+' : ''}${part.toFixed(1)} ${name}`);
  return { article, score, why };
}
