import type { BlockKind } from '../reading.ts';

/** Why a passage near the article was kept or dropped: one line of the debug view. */
export interface BlockDecision {
  /** The passage's text, cut to 120 characters. */
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
