import type { Span } from '../reading.ts';
import {
  type CharClass,
  classAt,
  classOf,
  DIGIT,
  isCapitalised,
  isWordClass,
  OTHER,
  SPACE,
} from './chars.ts';

/** A mark that may open or close a quotation, and what each reading of it would cost (0 = just what it looks like). */
export interface QuotationMark extends Span {
  single: boolean;
  family: MarkFamily;
  /** First thing in its paragraph: a quotation of several paragraphs opens each of them anew. */
  leads: boolean;
  open: number;
  close: number;
  /** Cost of being no quotation mark at all: an apostrophe, an inch, a slip. */
  skip: number;
}

export type MarkFamily = 'straight' | 'curly' | 'guillemet';

const DOUBLES: Record<string, MarkFamily> = {
  '"': 'straight',
  '＂': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
};
const SINGLES: Record<string, MarkFamily> = {
  "'": 'straight',
  '`': 'straight',
  '‘': 'curly',
  '’': 'curly',
  '‚': 'curly',
  '‛': 'curly',
  '‹': 'guillemet',
  '›': 'guillemet',
};
const OPENERS = new Set(['“', '„', '«', '‘', '‚', '‹', '‟', '‛', '`']);
const CLOSERS = new Set(['”', '»', '’', '›']);
const LONGEST_TAG = 800;
const BEFORE_OPENER = new Set(['(', '[', '{', '—', '–', '―', '-', '/', ':', '|']);
const AFTER_CLOSER = new Set([')', ']', '}', ',', '.', ';', ':', '!', '?', '—', '–', '―', '-', '…', '/']);
/** Words that begin with an apostrophe: 'em, 'tis, 'cause … Lower case. */
const ELISIONS = new Set([
  'em',
  'tis',
  'twas',
  'til',
  'till',
  'n',
  'cause',
  'round',
  'bout',
  'neath',
  'hood',
  'burbs',
  'im',
  'er',
]);
/** Words that end with one: o', th', an'. */
const CLIPPED = new Set(['o', 'th', 'an', 'ol', 'lil', 'n', 'wi', 'mo']);

/** Every mark of a text that could be a quotation mark, paragraph by paragraph. Linear. */
export function quotationMarks(text: string, paragraph: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = text[at] as string;
    if (char === '<') {
      at = tagEnd(text, at, paragraph.end);
      continue;
    }
    const double = DOUBLES[char];
    if (double !== undefined) {
      marks.push(doubleMark(text, { start: at, end: at + 1 }, double, paragraph));
      continue;
    }
    const single = SINGLES[char];
    if (single === undefined) continue;
    if (isDoubled(text, at, paragraph)) {
      marks.push(doubleMark(text, { start: at, end: at + 2 }, single, paragraph));
      at += 1;
    } else if (!isInsideWord(text, at)) {
      marks.push(singleMark(text, { start: at, end: at + 1 }, single, paragraph));
    }
  }
  return marks;
}

/** Marks within a left-over HTML tag quote nothing: the tag's last character, or `at` where no tag starts there. */
function tagEnd(text: string, at: number, limit: number): number {
  if (!/[a-z/]/i.test(text[at + 1] ?? '')) return at;
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_TAG); end++) {
    if (text[end] === '>') return end;
    if (text[end] === '<') return at;
  }
  return at;
}

/** '' and `` and ‘‘ stand for one double mark; of three in a row after a word the first one is single. */
function isDoubled(text: string, at: number, { start, end }: Span): boolean {
  const char = text[at];
  if (text[at + 1] !== char || at + 1 >= end || char === '‹' || char === '›') return false;
  if (text[at + 2] !== char) return true;
  return at === start || classAt(text, at - 1) === SPACE;
}

function isInsideWord(text: string, at: number): boolean {
  return isWordClass(classBefore(text, at)) && isWordClass(classAt(text, at + 1));
}

function classBefore(text: string, at: number): CharClass {
  if (at === 0) return SPACE;
  const code = text.charCodeAt(at - 1);
  // The low half of a pair: letters outside the basic plane count as words.
  return code >= 0xdc00 && code <= 0xdfff ? classAt(text, at - 2) : classOf(code);
}

interface Sides {
  /** A space, an opening bracket, a dash or another opening mark stands before. */
  freeBefore: boolean;
  freeAfter: boolean;
  before: string;
  after: string;
}

function sidesOf(text: string, mark: Span, paragraph: Span): Sides {
  const before = mark.start > paragraph.start ? (text[mark.start - 1] as string) : ' ';
  const after = mark.end < paragraph.end ? (text[mark.end] as string) : ' ';
  const isMark = (char: string) => DOUBLES[char] !== undefined || SINGLES[char] !== undefined;
  return {
    before,
    after,
    freeBefore:
      classOf(before.charCodeAt(0)) === SPACE ||
      BEFORE_OPENER.has(before) ||
      (isMark(before) && !CLOSERS.has(before)),
    freeAfter:
      classOf(after.charCodeAt(0)) === SPACE ||
      AFTER_CLOSER.has(after) ||
      (isMark(after) && !OPENERS.has(after)),
  };
}

function doubleMark(text: string, span: Span, family: MarkFamily, paragraph: Span): QuotationMark {
  const sides = sidesOf(text, span, paragraph);
  const char = text[span.start] as string;
  const mark = { ...span, single: false, family, leads: span.start === paragraph.start };
  const looksOpen = sides.freeBefore && !sides.freeAfter;
  const looksClosed = !sides.freeBefore && sides.freeAfter;
  if (char !== "'" && OPENERS.has(char))
    return { ...mark, open: looksClosed ? 2 : 0, close: looksClosed ? 0.8 : 4, skip: 3.5 };
  if (char !== "'" && CLOSERS.has(char))
    return { ...mark, open: looksOpen ? 0.8 : 4, close: looksOpen ? 1.5 : 0, skip: 3.5 };
  if (isInch(text, span.start)) return { ...mark, open: 4, close: 1, skip: 0 };
  const skip = classOf(sides.before.charCodeAt(0)) === DIGIT ? 0.9 : 3.5;
  if (looksOpen)
    return { ...mark, open: 0, close: sides.before === '—' || sides.before === '-' ? 1.5 : 3, skip };
  if (looksClosed) return { ...mark, open: 3, close: 0, skip };
  return { ...mark, open: ',.!?'.includes(sides.before) ? 2 : 0.8, close: 0.8, skip };
}

/** 6'3" */
function isInch(text: string, at: number): boolean {
  let from = at;
  while (from > at - 3 && classBefore(text, from) === DIGIT) from--;
  const foot = text[from - 1];
  return from < at && (foot === "'" || foot === '’') && classBefore(text, from - 1) === DIGIT;
}

function singleMark(text: string, span: Span, family: MarkFamily, paragraph: Span): QuotationMark {
  const sides = sidesOf(text, span, paragraph);
  const char = text[span.start] as string;
  const mark = { ...span, single: true, family, leads: span.start === paragraph.start };
  const impossible = 9;
  if (sides.freeBefore && !sides.freeAfter) {
    const elided = isElision(text, span.end);
    if (CLOSERS.has(char)) return { ...mark, open: elided ? 5 : 2.5, close: 4, skip: elided ? 0 : 0.6 };
    if (char === "'") return { ...mark, open: elided ? 1.8 : 0.3, close: 4, skip: elided ? 0.2 : 2 };
    return { ...mark, open: elided ? 1 : 0, close: impossible, skip: elided ? 0.5 : 3 };
  }
  if (!sides.freeBefore && sides.freeAfter) {
    const close = closing(text, span, sides);
    return OPENERS.has(char)
      ? { ...mark, open: 4, close: close.close + 1, skip: close.skip }
      : { ...mark, open: impossible, ...close };
  }
  const floats = sides.freeBefore && sides.freeAfter;
  if (floats && OPENERS.has(char)) return { ...mark, open: 0.8, close: 3, skip: 2 };
  return { ...mark, open: 3, close: floats ? 1 : 1.5, skip: 0.8 };
}

function isElision(text: string, at: number): boolean {
  if (classAt(text, at) === DIGIT) {
    // '90s and '16, but not '3,210 people'
    let end = at;
    while (end < at + 3 && classAt(text, end) === DIGIT) end++;
    return end === at + 2 && !(text[end] === ',' || text[end] === '.' || text[end] === '-');
  }
  let end = at;
  while (end < at + 6 && isWordClass(classAt(text, end))) end++;
  return ELISIONS.has(text.slice(at, end).toLowerCase());
}

/** A mark after a word: closing mark, plural possessive ("the workers' rights") or a clipped word ("goin' home")? */
function closing(text: string, span: Span, { before, after }: Sides): { close: number; skip: number } {
  const kind = classOf(before.charCodeAt(0));
  if (kind === OTHER) return { close: 0, skip: 3 };
  if (kind === DIGIT) return { close: 0.3, skip: 0.5 };
  const beforeSpace = classOf(after.charCodeAt(0)) === SPACE;
  if (before === 's' || before === 'z' || before === 'x') {
    if (!beforeSpace) return { close: 0.1, skip: 0.9 };
    const next = text[span.end + 1] ?? '';
    return isCapitalised(next) ? { close: 0.6, skip: 0.4 } : { close: 0.8, skip: 0.3 };
  }
  let from = span.start;
  while (from > span.start - 8 && isWordClass(classBefore(text, from))) from--;
  const word = text.slice(from, span.start).toLowerCase();
  if (CLIPPED.has(word)) return { close: 1.5, skip: 0.1 };
  if (word.endsWith('in') && word.length > 3) return { close: 0.6, skip: 0.6 };
  return { close: 0, skip: beforeSpace ? 1.6 : 1.8 };
}
