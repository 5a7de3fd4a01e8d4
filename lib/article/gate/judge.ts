import { GROUPS } from './signals.ts';
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

/** How many signals the address has, the bias among them. */
export const OF_ADDRESS = 13;

/**
 * Before its text is looked at, what a page says of itself has to speak for an article by so much, in log-odds: at an
 * article's address there may be an error, a list or nothing yet.
 */
export const LEAST_SAID = 1;

/** There is a stage for each group, and the last always answers. */
const NO_STAGE = { weights: [], no: 0, yes: 0 };

/**
 * Judges a page by a cascade (Viola and Jones, 2001) of logistic regressions over cheap signals: no layout, no styles,
 * no dependency, because it runs on every page. Each stage knows the signals of the stages before and one group more;
 * the first that is certain answers, the last always does.
 */
export function judgePage(document: Document, url: string): Judgement {
  let signals: number[] = [];
  let stage = 0;
  for (;;) {
    signals = signals.concat(GROUPS[stage]?.(document, url) ?? []);
    const { weights, no, yes } = STAGES[stage++] ?? NO_STAGE;
    let odds = 0;
    let said = 0;
    for (let i = 0; i < weights.length; i++) {
      const part = (signals[i] ?? 0) * (weights[i] ?? 0);
      odds += part;
      if (i >= OF_ADDRESS) said += part;
    }
    const article = odds > yes && (said >= LEAST_SAID || no === yes);
    if (article || odds <= no) return { article, score: odds - (article ? yes : no), signals, weights };
  }
}
