/** How far from an expression a verb may stand to tell its tense, in characters. */
const REACH = 120;
/** Verb groups from left to right; a group that says what lies ahead is taken whole, so "will be announced" is one. */
const VERBS = new RegExp(
  [
    '(?<was>had been (?:due|scheduled|expected|set|planned)|(?:previously|originally) (?:scheduled|planned|set|due))',
    "(?<future>(?:\\b(?:will|would|shall|won't|can|could|may|might|should|must)|'ll|'d) (?:not |also |then |only |likely |probably |still |soon )*(?:have been |be |have )?[a-z]+" +
      '|\\b(?:is|are|was|were|been|be|had) (?:now |also )?(?:due|scheduled|set|expected|slated|likely|going|planning|about)\\b(?: to (?:be )?[a-z]+)?' +
      '|\\b(?:is|are) to (?:be )?[a-z]+' +
      '|\\b(?:plans?|planned|planning|expects?|expected|intends?|hopes?|hoping|scheduled|slated|set|due|vowed|promised|agreed|ready|wants?) to (?:be )?[a-z]+' +
      '|\\b(?:scheduled|upcoming|ahead of|as (?:early|soon|late) as|postponed (?:until|to|till)|delayed until|extended (?:until|to|till)|effective|deadline of|expires?|begins|starts|opens|resumes?|takes place|planned an?|is due|are due))',
    '(?<past>\\b(?:was|were|had|did|said|says|told|rose|fell|became|began|took|made|came|went|got|gave|found|held|met|won|lost|led|left|sent|saw|kept|paid|sold|bought|spoke|wrote|shot|struck|ran|broke|brought|drew|drove|felt|grew|heard|knew|sat|stood|swept|threw|died|has|have|set|put|hit|cut|shed|read|[a-z]{2,}ed)\\b)',
    '(?<neutral>\\bto (?:be )?[a-z]+)',
  ].join('|'),
  'gi',
);

export type Tense = 'past' | 'future' | null;

/** Tense of the clause around a span: that of the last verb group before it, else of the first one after it. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = lastClause(text.slice(Math.max(0, start - REACH), start));
  const last = tenses(before).at(-1);
  if (last !== undefined) return last;
  return tenses(firstClause(text.slice(end, end + REACH)))[0] ?? null;
}

function tenses(text: string): Tense[] {
  const found: Tense[] = [];
  for (const { groups } of text.matchAll(VERBS)) {
    if (groups?.future !== undefined) found.push('future');
    else if (groups?.neutral === undefined) found.push('past');
  }
  return found;
}

function lastClause(text: string): string {
  for (let i = text.length - 1; i >= 0; i--) if (isClauseEnd(text, i)) return text.slice(i + 1);
  return text;
}

function firstClause(text: string): string {
  for (let i = 0; i < text.length; i++) if (isClauseEnd(text, i)) return text.slice(0, i);
  return text;
}

const CLAUSE_END = /[.!?;:\n]/;

/** The stops of "p.m." and "Nov." end no clause: a blank and a capital must follow. */
function isClauseEnd(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!CLAUSE_END.test(mark)) return false;
  return mark !== '.' || at + 1 >= text.length || /^["')]? {0,2}[A-Z"]/.test(text.slice(at + 1, at + 5));
}
