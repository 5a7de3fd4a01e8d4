/** Character classes, by code point. Latin is asked of Unicode once each, everything else each time. */
export const OTHER = 0;
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
/** Letters without case (Han, Arabic, Hebrew …). */
export const LETTER = 4;
export const DIGIT = 5;
/** Combining marks, and the soft hyphens and joiners that stand unseen inside words. */
export const MARK = 6;

export type CharClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const TABLE_SIZE = 0x250;
const INVISIBLE_IN_WORDS = new Set([0xad, 0x200c, 0x200d, 0x2060]);

const SIGNS = '¡¢£¤¥¦§¨©«¬®¯°±´¶·¸»¿×÷';

const UNKNOWN = 255;
const TABLE = new Uint8Array(TABLE_SIZE).fill(UNKNOWN);

/** The class of a code point (or of a lone surrogate: OTHER). */
export function classOf(code: number): CharClass {
  if (code >= TABLE_SIZE) return isDashOrQuote(code) ? OTHER : askUnicode(code);
  if (TABLE[code] === UNKNOWN) TABLE[code] = ofLatin(code);
  return TABLE[code] as CharClass;
}

/** Most texts need no more than this: the patterns below take the background ms to compile at each start. */
function ofLatin(code: number): CharClass {
  const char = String.fromCharCode(code);
  if (char !== char.toLowerCase()) return UPPER;
  if (char !== char.toUpperCase()) return LOWER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)) return SPACE;
  return code < 0x80 || SIGNS.includes(char) ? OTHER : askUnicode(code);
}

function isDashOrQuote(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

function askUnicode(code: number): CharClass {
  if (INVISIBLE_IN_WORDS.has(code)) return MARK;
  const char = String.fromCodePoint(code);
  if (/[\s\u200b\ufeff]/u.test(char)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\p{M}/u.test(char) ? MARK : OTHER;
}

/** The class of the character that starts at UTF-16 offset `at`; OTHER past the end. */
export function classAt(text: string, at: number): CharClass {
  const code = text.codePointAt(at);
  return code === undefined ? OTHER : classOf(code);
}

/** Letters, digits and marks: what words are made of. */
export function isWordClass(c: CharClass): boolean {
  return c >= UPPER;
}

export function isLetterClass(c: CharClass): boolean {
  return c === UPPER || c === LOWER || c === LETTER;
}

/** True when the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return classAt(word, 0) === UPPER;
}

/** ' and ’ (and the modifier letter some sites use): the marks that stand inside words. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** Hyphens that join words: "-", "‐", "‑". Dashes are not hyphens. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Marks that can close a quotation or a bracket after the full stop. */
export const CLOSING_MARKS = new Set(['"', '”', '’', "'", '»', '›', ')', ']', '“']);

/** Marks that can open a sentence. */
export const OPENING_MARKS = new Set(['"', '“', '‘', "'", '«', '‹', '„', '‚', '(', '[', '”', '¿', '¡']);
