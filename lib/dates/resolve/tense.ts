import type { Beside } from '../beside.ts';

const MODAL =
  "(?:(?:will|would|shall|won't|may|might)|'ll) (?:not |also |then |only |likely |probably |still |soon )*(?:have been |be |have )?[a-z]+";
const PLANNED =
  'to be [a-z]+ed|(?:is|are|was|were|been|be|had) (?:now |also )?(?:due|scheduled|set|expected|slated|likely|going|planning|supposed|about)\\b(?: to (?:be )?[a-z]+)?' +
  '|(?:is|are) to (?:be )?[a-z]+' +
  '|(?:when|once|if|until|before) (?:[a-z]+ ){1,3}(?:is|are) [a-z]+' +
  '|(?:plans?|planned|planning|expects?|expected|intends?|hopes?|hoping|scheduled|slated|set|due|vowed|promised|agreed|decided|ready|wants?) to (?:be )?[a-z]+' +
  '|(?:promised|pledged) (?:an?|the|his|her|its|their|more)\\b' +
  '|(?:planned|scheduled|slated|set|due|expected) for' +
  '|(?:scheduled|upcoming|as (?:early|soon|late) as|(?:postponed|delayed|extended) (?:until|to)|deadline of|expires?|begins|starts|(?:re)?opens|closes|ends|meets?|hosts|faces|plays|visits|launches|returns|arrives|hears|votes|airs|kicks off|resumes?|continues(?= (?:on )?$)|goes on sale|takes? (?:place|on|effect)|comes? into force|planned an?)';
const PAST =
  'was|were|had|did|said|says|told|rose|fell|became|began|took|made|came|went|got|gave|found|held|met|won|lost|led|left|sent|saw|kept|' +
  'paid|sold|bought|spoke|wrote|shot|struck|ran|broke|brought|drew|drove|felt|grew|heard|knew|sat|stood|died|has|have|' +
  'set|put|hit|cut|read|flew|beat|thought|fought|caught|built|spent|' +
  '(?!hundred|indeed|un[a-z]+ed|speed|need|feed|seed|succeed|sacred)[a-z]{2,}ed';

/**
 * Verb groups from left to right. A group that says what lies ahead is taken whole, so "will be announced" is one;
 * what had been planned counts as past. Verbs are in lower case: "United" is none, nor is "star-studded".
 */
const VERBS = new RegExp(
  `(?<![A-Za-z-])(?:${[
    '(?<was>had been (?:due|scheduled|expected|set|planned)|(?:previously|originally) (?:scheduled|planned|set|due))',
    `(?<future>${MODAL}|${PLANNED})`,
    `(?<past>${PAST})`,
    '(?<neutral>to (?:be )?[a-z]+)',
  ].join('|')})\\b`,
  'g',
);
/** After the expression only a plain future counts: "On Tuesday, it plans to call", but not "On Friday, it planned to". */
const PLAIN_FUTURE =
  /^(?:will\b|won't|'ll|(?:is|are) (?:to|due|scheduled|set|expected|slated)\b|(?:plans?|expects?|intends?|hopes?) to\b)/;

/** "The deadline is Friday", but not "It is Friday evening, and …". */
const IS_ON = /(?<!\b[Ii]t )\b(?:is|are)(?: on)? $/;

export type Tense = 'past' | 'future' | null;

/** Tense of the clause around a span: that of the last verb group before it, else of the first one after it. */
export function tenseOf({ before, after }: Beside): Tense {
  if (IS_ON.test(before)) return 'future';
  const last = verbs(lastClause(before)).at(-1);
  if (last) return last.isFuture ? 'future' : 'past';
  const first = verbs(firstClause(after))[0];
  if (!first) return null;
  return first.isFuture && PLAIN_FUTURE.test(first.words) ? 'future' : 'past';
}

function verbs(text: string): { words: string; isFuture: boolean }[] {
  const found: { words: string; isFuture: boolean }[] = [];
  for (const { 0: words, groups } of text.matchAll(VERBS))
    if (groups?.neutral === undefined) found.push({ words, isFuture: groups?.future !== undefined });
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

const ABBREVIATED = /(?:^|[^A-Za-z])(?:vs|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Rev|Prof|[A-Z])$/;

/** The stops of "p.m.", "Nov." and "Mr." end no clause: a blank and a capital must follow, and no title or initial stand before. */
function isClauseEnd(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!CLAUSE_END.test(mark)) return false;
  if (mark !== '.' || at + 1 >= text.length) return true;
  return (
    /^["')]? {0,2}[A-Z"]/.test(text.slice(at + 1, at + 5)) &&
    !ABBREVIATED.test(text.slice(Math.max(0, at - 5), at))
  );
}
