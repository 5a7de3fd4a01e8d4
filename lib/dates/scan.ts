import { beside } from './beside.ts';
import { firstWords } from './first-words.ts';
import { smallLetters } from './pattern.ts';
import type { Candidate, DateParser, Groups, Surroundings } from './types.ts';
import { MONTH, WEEKDAY } from './vocabulary.ts';

/** How much of the text around a match a parser may look at: enough for a few words. */
const SURROUNDINGS = 48;
/** Before a word: letters and digits of any script, and marks that make a number something else ("$1990", "3.2000"). */
const GLUED = /[\p{L}\p{N}£€¥]$/u;
/** The same for most texts: the pattern above takes a fresh process ms to compile. */
const GLUED_ASCII = /[\w$#@&]$|\d[.,:]$/;
/** After "x-" only a date's own prefix or another date may go before: "mid-May", "July-August", not "Catch-22". */
const HYPHENATED = /[A-Za-z]-$/;
const DATE_PREFIX = new RegExp(`(?:^|[^A-Za-z])(?:mid|post|pre|early|late|${MONTH}|${WEEKDAY})-$`, 'i');

/** What is decided once for the whole article. */
export type DocumentFacts = Pick<Surroundings, 'dayFirst' | 'monthNames' | 'isSport' | 'today'>;

/** The parsers by the first word of what they can match, so that most words of a text cost one look-up. */
export function byFirstWord(parsers: readonly DateParser[]): ReadonlyMap<string, readonly DateParser[]> {
  const table = new Map<string, DateParser[]>();
  for (const parser of parsers) {
    for (const word of firstWords(parser.pattern.source)) {
      const list = table.get(word) ?? [];
      list.push(parser);
      table.set(word, list);
    }
  }
  return table;
}

/**
 * Proposes candidates from left to right: at each word the longest match of any parser (the earlier parser on a tie),
 * then on from its end. `text` is normalised. Linear: no pattern can match more than a bounded stretch.
 */
export function scan(
  text: string,
  table: ReadonlyMap<string, readonly DateParser[]>,
  document: DocumentFacts,
): Candidate[] {
  const found: Candidate[] = [];
  const small = smallLetters(text);
  const words = /[A-Za-z]+|\d+/g;
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const first = word[0].length < 16 ? word[0].toLowerCase() : '';
    const parsers = table.get(/^\d/.test(word[0]) ? '0' : first);
    if (!parsers || isGlued(text, word.index)) continue;
    const best = longest(text, small, word.index, parsers, document);
    if (!best) continue;
    found.push(best);
    words.lastIndex = best.end;
  }
  return found;
}

function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (GLUED_ASCII.test(before)) return true;
  const code = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (code > 0x7f && !isPunctuation(code) && GLUED.test(before)) return true;
  return HYPHENATED.test(before) && !DATE_PREFIX.test(text.slice(Math.max(0, at - 12), at));
}

/** Quotation marks, dashes and spaces of typesetting. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** What the groups caught, as it is written. */
function groupsOf({ indices }: RegExpExecArray, text: string): Groups {
  const groups: Groups = {};
  for (const [name, place] of Object.entries(indices?.groups ?? {}))
    groups[name] = place && text.slice(...place);
  return groups;
}

function longest(
  text: string,
  small: string,
  start: number,
  parsers: readonly DateParser[],
  document: DocumentFacts,
): Candidate | null {
  let best: Candidate | null = null;
  for (const parser of parsers) {
    parser.pattern.lastIndex = start;
    const match = parser.pattern.exec(small);
    if (!match || (best && best.end >= start + match[0].length)) continue;
    const end = start + match[0].length;
    const found = parser.read(groupsOf(match, text), text.slice(start, end), {
      ...beside(text, { start, end }, SURROUNDINGS),
      ...document,
    });
    if (!found) continue;
    const { time = null, ...meaning } = found;
    best = { start, end, meaning, time, parser };
  }
  return best;
}
