import { MONTH, OPENING_WORD, WEEKDAY } from './vocabulary.ts';

const AMBIGUOUS = ['may', 'march', 'april', 'june', 'august'];
/** Capitalised words that stand before a month without being a first name. */
const NOT_A_NAME = new RegExp(`^(?:${MONTH}|${WEEKDAY}|${OPENING_WORD})$`, 'i');
const BEFORE = /\b([A-Z][a-z]+)\.? (May|March|April|June|August)\b(?! \d)/g;
const AFTER = /\b(April|June|August|May) (?!Day|Fool|Bank)([A-Z][a-z]+)\b/g;

/** True for months that are also given names, surnames or verbs. */
export function isAmbiguous(month: string): boolean {
  return AMBIGUOUS.includes(month);
}

/** Months that are somebody's name in this article ("Ms May", "June Carver"), in lower case. */
export function monthsAsNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, before = '', month = ''] of text.matchAll(BEFORE))
    if (!NOT_A_NAME.test(before)) names.add(month.toLowerCase());
  for (const [, month = '', after = ''] of text.matchAll(AFTER))
    if (!NOT_A_NAME.test(after)) names.add(month.toLowerCase());
  return names;
}
