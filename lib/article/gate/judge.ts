import { signalGroups } from './signals.ts';
import { STAGES } from './stages.ts';

/** What the gate made of a page, and from what. */
export interface Judgement {
  article: boolean;
  /** How far the log-odds are beyond the limit that decided: above 0 for an article, else at most 0. */
  score: number;
  /** The signals that were looked at, in the order of `SIGNALS`, and what each weighed. */
  signals: number[];
  weights: readonly number[];
}

/**
 * Judges a page by a cascade (Viola and Jones, 2001) of logistic regressions over cheap signals: no layout, no styles,
 * no dependency, because it runs on every page. Each stage knows the signals of the stages before and one group more;
 * the first that is certain answers, the last always does.
 */
export function judgePage(document: Document, url: string): Judgement {
  const judgement: Judgement = { article: false, score: 0, signals: [], weights: [] };
  let stage = 0;
  for (const group of signalGroups(document, url)) {
    const { weights, no, yes } = STAGES[stage++] ?? { weights: [], no: 0, yes: 0 };
    const signals = judgement.signals.concat(group);
    let odds = 0;
    for (let i = 0; i < signals.length; i++) odds += (signals[i] ?? 0) * (weights[i] ?? 0);
    const article = odds > yes;
    Object.assign(judgement, { article, score: odds - (article ? yes : no), signals, weights });
    if (article || odds <= no) break;
  }
  return judgement;
}
