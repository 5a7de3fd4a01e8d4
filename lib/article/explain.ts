import type { Article, BlockKind } from '../reading.ts';
import type { GateAnswer } from './gate/explain.ts';

/** Why a passage near the article was kept or dropped: one line of the debug view. */
export interface BlockDecision {
  /** The passage's text, cut to 120 characters with a mark where it goes on. */
  text: string;
  kept: boolean;
  /** What it was taken for; null when dropped. */
  kind: BlockKind | null;
  /** In words: "in Readability's choice", "box named newsletter". */
  reason: string;
}

/** A passage with the verdict on it. */
export interface Verdict {
  kind: BlockKind | null;
  reason: string;
}

/** Reasons that a look at the passages before and after may overrule. */
export const NOT_VOTED = "not in Readability's choice";
export const ALL_LINKS = 'nothing but links';

/** Why a page is taken for what it is. Plain JSON, so that it can be sent. */
export interface Explanation {
  gate: GateAnswer;
  /** One for each article found in the text, whatever the gate says. */
  articles: ExplainedArticle[];
}

/** What was read off the page about an article, and its passages, kept and dropped, in page order. */
export interface ExplainedArticle
  extends Pick<Article, 'title' | 'byline' | 'credit' | 'published' | 'language'> {
  passages: BlockDecision[];
}
