import type { Span } from '../reading.ts';
import {
  BEFORE_NUMBERS,
  LOWER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.ts';
import {
  type CharClass,
  classOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  isWordClass,
  LOWER,
  SPACE,
  UPPER,
} from './chars.ts';

/** A word, a number, or one mark. `text` is the slice of the text it stands for. */
export interface Token extends Span {
  text: string;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const LONGEST_ABBREVIATION = 6;

/**
 * Cuts a text into tokens, in order, spaces left out. One pass, no backtracking: linear for any input.
 *
 * Words keep inner apostrophes and hyphens ("O’Brien", "al-Assad", "didn't"); a possessive 's is a token of its own;
 * "U.S.", "J." before a name, "Mr." and "Inc." keep their stops; "1,250.5" is one token; other marks stand alone.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    const kind = classOf(code);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end = isWordClass(kind)
      ? wordEnd(text, at, kind)
      : isApostrophe(code) && isPossessive(text, at)
        ? at + 2
        : at + width(code);
    tokens.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function classAt(text: string, at: number): CharClass {
  return at < text.length ? classOf(text.codePointAt(at) as number) : SPACE;
}

/** Is this apostrophe the start of a possessive 's (or of "he's")? */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordClass(classAt(text, at + 2));
}

function wordEnd(text: string, start: number, first: CharClass): number {
  let at = start;
  let kind: CharClass = first;
  let onlyDigits = true;
  for (;;) {
    while (isWordClass(kind)) {
      if (kind !== DIGIT) onlyDigits = false;
      at += width(text.codePointAt(at) as number);
      kind = classAt(text, at);
    }
    const code = text.charCodeAt(at);
    const next = classAt(text, at + 1);
    if (!isWordClass(next)) break;
    const joins =
      isHyphen(code) ||
      (isApostrophe(code) && !isPossessive(text, at)) ||
      ((code === STOP || code === COMMA) && onlyDigits && next === DIGIT);
    if (!joins) break;
    if (isHyphen(code)) onlyDigits = false;
    at += 1;
    kind = next;
  }
  return text.charCodeAt(at) === STOP ? withStop(text, start, at) : at;
}

/** Where the word [start, at) ends if the stop at `at` belongs to it; else `at`. */
function withStop(text: string, start: number, at: number): number {
  if (at - start === 1) return letterWithStop(text, start, at);
  if (at - start > LONGEST_ABBREVIATION) return at;
  const word = text.slice(start, at).toLowerCase();
  // Lower-case "miss.", "mar.", "rep." are words at the end of a sentence.
  const known =
    classAt(text, start) === UPPER
      ? TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word)
      : LOWER_ABBREVIATIONS.has(word) || word === 'etc';
  if (BEFORE_NUMBERS.has(word)) return followedBy(text, at + 1, DIGIT) ? at + 1 : at;
  if (!known) return at;
  return classAt(text, at + 1) === SPACE || text.charCodeAt(at + 1) === COMMA ? at + 1 : at;
}

/** "U.S.", "a.m.", "J.R.R.": letters and stops in turn. One letter alone keeps its stop only before a name. */
function letterWithStop(text: string, start: number, at: number): number {
  const kind = classAt(text, start);
  if (kind !== UPPER && kind !== LOWER) return at;
  let end = at + 1;
  while (classAt(text, end) === kind && text.charCodeAt(end + 1) === STOP) end += 2;
  if (end > at + 1) return end;
  if (kind !== UPPER) return at;
  return isHyphen(text.charCodeAt(end)) || followedBy(text, end, UPPER) ? end : at;
}

function followedBy(text: string, at: number, kind: CharClass): boolean {
  const next = classAt(text, at) === SPACE ? at + 1 : at;
  return classAt(text, next) === kind;
}
