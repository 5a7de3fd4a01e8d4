/** How far from an expression a verb may stand to tell its tense. */
const REACH = 160;
const CLAUSE_END = /[.!?;:\n]/;
const PAST =
  /\b(?:was|were|had|did|said|told|rose|fell|became|began|took|made|came|went|got|gave|found|held|met|won|lost|led|left|sent|saw|kept|paid|sold|bought|spoke|wrote|shot|struck|ran|broke|brought|drew|drove|felt|grew|heard|knew|sat|stood|swept|threw|died|has|have|[a-z]{2,}ed)\b/gi;
const FUTURE =
  /\b(?:will|would|shall|is to|are to|was to|were to|is due|are due|due|set to|going to|scheduled|expected|expects?|plans?|planned|planning|intends?|slated|until|by|deadline|expires?|begins|starts|opens|resumes?|takes place|is scheduled|ahead of|upcoming|coming|tomorrow|if|may|can|could|should|must|ready|before)\b|'ll\b/gi;

export type Tense = 'past' | 'future' | null;

/** Tense of the clause around a span, told by the nearest verb; what stands before the span counts more. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = lastClause(text.slice(Math.max(0, start - REACH), start));
  const after = firstClause(text.slice(end, end + REACH));
  const past = Math.min(lastDistance(PAST, before), firstDistance(PAST, after));
  const future = Math.min(lastDistance(FUTURE, before), firstDistance(FUTURE, after));
  if (past === future) return null;
  return past < future ? 'past' : 'future';
}

/** A verb after the span is that much farther away. */
const AFTER_PENALTY = 8;

function lastDistance(words: RegExp, text: string): number {
  let distance = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(words)) distance = text.length - match.index - match[0].length;
  return distance;
}

function firstDistance(words: RegExp, text: string): number {
  for (const match of text.matchAll(words)) return match.index + AFTER_PENALTY;
  return Number.POSITIVE_INFINITY;
}

function lastClause(text: string): string {
  for (let i = text.length - 1; i >= 0; i--) if (isClauseEnd(text, i)) return text.slice(i + 1);
  return text;
}

function firstClause(text: string): string {
  for (let i = 0; i < text.length; i++) if (isClauseEnd(text, i)) return text.slice(0, i);
  return text;
}

/** The stops of "p.m." and "Nov." end no clause: a blank and a capital must follow. */
function isClauseEnd(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!CLAUSE_END.test(mark)) return false;
  return mark !== '.' || at + 1 >= text.length || /^["')]? {0,2}[A-Z"]/.test(text.slice(at + 1, at + 5));
}
