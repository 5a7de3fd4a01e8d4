import { classAt, isLetterClass, UPPER } from '../../text/chars.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import {
  COMMON_WORD,
  clusterAt,
  DICTIONARY,
  FIRST_NAME,
  flagsAt,
  LAST_NAME,
  type Lexicon,
  slotOf,
} from '../lexicon.ts';
import { type Casing, casingOf } from './casing.ts';
import { hashString } from './hash.ts';
import { classOfWord, NUMBER, PARTICLE } from './word-classes.ts';

/**
 * What is known about each token before any feature is built: one entry per token, then one for "before the sentence" (index
 * `count`) and one for "after the sentence" (`count + 1`), so that features need no bounds checks.
 */
export interface Words {
  count: number;
  lower: string[];
  /** Hash of the lower-case word, and of the word as it would stand in a normal sentence. */
  low: Uint32Array;
  form: Uint32Array;
  shape: Uint32Array;
  flags: Uint16Array;
  /** Word clusters from fine to coarse; 0 = none. */
  fine: Uint16Array;
  middle: Uint16Array;
  coarse: Uint16Array;
  cls: Uint8Array;
  /** Capitalised, or would be in a normal sentence. */
  cap: Uint8Array;
  letters: Uint8Array;
  /** Casing of the sentence. */
  casing: Uint8Array;
  /** May be part of a name; everything else is outside without being looked at. */
  live: Uint8Array;
}

const GAP_IN_NAMES = 3;

/** Looks every token up once. Linear. */
export function readWords(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): Words {
  const words = emptyWords(tokens.length);
  tokens.forEach((token, i) => {
    describe(words, i, token.text, lexicon);
  });
  const seenLow = new Set<number>();
  const seenCap = new Set<number>();
  const casings = sentences.map((sentence) => casingOf(tokens, sentence));
  sentences.forEach((sentence, s) => {
    words.casing.fill(casings[s] as Casing, sentence.first, sentence.last);
    if (casings[s] !== 0) return;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!words.letters[i]) continue;
      if (!words.cap[i]) seenLow.add(words.low[i] as number);
      else if (i > sentence.first) seenCap.add(words.low[i] as number);
    }
  });
  sentences.forEach((sentence, s) => {
    if (casings[s] !== 0) normaliseCase(words, tokens, sentence, seenLow, seenCap);
    markLive(words, tokens, sentence);
  });
  return words;
}

function emptyWords(count: number): Words {
  const size = count + 2;
  const words: Words = {
    count,
    lower: [],
    low: new Uint32Array(size),
    form: new Uint32Array(size),
    shape: new Uint32Array(size),
    flags: new Uint16Array(size),
    fine: new Uint16Array(size),
    middle: new Uint16Array(size),
    coarse: new Uint16Array(size),
    cls: new Uint8Array(size),
    cap: new Uint8Array(size),
    letters: new Uint8Array(size),
    casing: new Uint8Array(size),
    live: new Uint8Array(size),
  };
  for (const edge of [count, count + 1]) {
    words.low[edge] = words.form[edge] = words.shape[edge] = edge - count + 1;
    words.cls[edge] = 30;
    words.lower[edge] = '';
  }
  return words;
}

function describe(words: Words, i: number, text: string, lexicon: Lexicon): void {
  const lower = text.toLowerCase();
  const low = hashString(lower);
  const kind = classAt(text, 0);
  words.lower[i] = lower;
  words.low[i] = low;
  words.form[i] = lower === text ? low : hashString(text);
  words.shape[i] = shapeOf(text);
  words.cap[i] = kind === UPPER ? 1 : 0;
  words.letters[i] = isLetterClass(kind) ? 1 : 0;
  words.cls[i] = classOfWord(lower);
  const slot = findSlot(lexicon, lower, low);
  if (slot >= 0) {
    words.flags[i] = flagsAt(lexicon, slot);
    const fine = clusterAt(lexicon, slot);
    words.fine[i] = fine;
    if (fine > 0) {
      words.middle[i] = (lexicon.middle[fine - 1] as number) + 1;
      words.coarse[i] = (lexicon.coarse[fine - 1] as number) + 1;
    }
  }
  if (!words.flags[i] && lower.includes('-')) words.flags[i] = flagsOfParts(lexicon, lower);
}

/** "corp." is looked up as "corp", "jean-marie" as it is and then by its last part (for the cluster). */
function findSlot(lexicon: Lexicon, lower: string, low: number): number {
  const slot = slotOf(lexicon, low);
  if (slot >= 0) return slot;
  if (lower.length > 2 && lower.endsWith('.')) return slotOf(lexicon, hashString(lower, 0, lower.length - 1));
  return -1;
}

function flagsOfParts(lexicon: Lexicon, lower: string): number {
  let flags = 0;
  for (const part of lower.split('-', 4)) {
    const slot = slotOf(lexicon, hashString(part));
    if (slot >= 0) flags |= flagsAt(lexicon, slot) & (FIRST_NAME | LAST_NAME);
  }
  return flags;
}

/** "Xx", "X.X.", "x-X", "d": runs of a class become one letter; at most seven, packed into a number. */
function shapeOf(text: string): number {
  let shape = 0;
  let previous = -1;
  for (let i = 0, length = 0; i < text.length && length < 7; i++) {
    const kind = classAt(text, i);
    const code = kind === 0 || kind === 6 ? 8 + (text.charCodeAt(i) & 127) : kind;
    if (code === previous) continue;
    shape = (Math.imul(shape, 139) + code) >>> 0;
    previous = code;
    length++;
  }
  return shape;
}

/** In headlines with Capital Letters or ALL CAPITALS: guesses which words would be capitalised in running text. */
function normaliseCase(
  words: Words,
  tokens: readonly Token[],
  { first, last }: Sentence,
  seenLow: ReadonlySet<number>,
  seenCap: ReadonlySet<number>,
): void {
  const isCommon = (i: number) => {
    const low = words.low[i] as number;
    if (seenCap.has(low)) return false;
    return seenLow.has(low) || ((words.flags[i] as number) & (COMMON_WORD | DICTIONARY)) !== 0;
  };
  for (let i = first; i < last; i++) {
    if (!words.cap[i]) continue;
    const beforeName =
      ((words.flags[i] as number) & FIRST_NAME) !== 0 && i + 1 < last && words.cap[i + 1] === 1;
    // "Emma Castle": a family name that is a word, after a first name that is none.
    const afterFirst =
      i > first &&
      words.cap[i - 1] === 1 &&
      ((words.flags[i - 1] as number) & FIRST_NAME) !== 0 &&
      !isCommon(i - 1);
    const isFamily = afterFirst && ((words.flags[i] as number) & LAST_NAME) !== 0;
    const common = isCommon(i) && !isFamily && !(beforeName && !isCommon(i + 1));
    const text = (tokens[i] as Token).text;
    const lower = words.lower[i] as string;
    // "Voters Desert the SNP": what is in capitals among Capital Letters is so in running text, too.
    if (words.casing[i] === 1 && !common && text.length > 1 && text === text.toUpperCase()) continue;
    words.cap[i] = common ? 0 : 1;
    const form = common ? lower : text.slice(0, 1) + lower.slice(1);
    words.form[i] = hashString(form);
    words.shape[i] = shapeOf(form);
  }
}

/** Capitalised words and what stands between capitalised words of one name. */
function markLive(words: Words, tokens: readonly Token[], { first, last }: Sentence): void {
  let previous = -1;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    if (!words.cap[i] && (text === words.lower[i] || !hasInnerCapital(text))) continue;
    words.live[i] = 1;
    if (previous >= first && i - previous <= GAP_IN_NAMES + 1) words.live.fill(1, previous + 1, i);
    if (i > first && (words.cls[i - 1] === NUMBER || words.cls[i - 1] === PARTICLE)) words.live[i - 1] = 1;
    if (i + 1 < last && words.cls[i + 1] === NUMBER) words.live[i + 1] = 1;
    previous = i;
  }
}

const PREFIX = /^(?:al|el|ul|ad|as|an|at|ar|az|ash|bin|ben|ibn|abu|umm|d|l|o|n|m|t)[-‐‑'’]/;

/** "al-Assad", "d’Orsay": begins like a name although it begins with a small letter. */
function hasInnerCapital(text: string): boolean {
  const prefix = PREFIX.exec(text);
  return prefix !== null && classAt(text, prefix[0].length) === UPPER;
}
