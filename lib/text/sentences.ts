import type { Span } from '../reading.ts';
import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { CLOSING_MARKS, classAt, DIGIT, isCapitalised, LETTER, OPENING_MARKS, UPPER } from './chars.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence, and which tokens it holds: `tokens[first]` up to but not including `tokens[last]`. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

const ENDS = new Set(['.', '!', '?', '…', '。']);

/**
 * Cuts a text into sentences. A line break always ends one, so none crosses the "\n\n" between blocks.
 * A full stop ends one when a capital, a digit or an opening mark follows after a space; the stop of an abbreviation
 * ("U.S.", "Inc.") only before a word that cannot be part of a name. Linear.
 */
export function sentences(text: string, tokens: readonly Token[] = tokenize(text)): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(text, tokens, i);
    if (last === null) continue;
    found.push({
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      first,
      last,
    });
    first = last;
    i = last - 1;
  }
  return found;
}

/** The index after the last token of the sentence, when token `i` ends one; else null. */
function endOfSentence(text: string, tokens: readonly Token[], i: number): number | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined || hasLineBreak(text, token.end, next.start)) return i + 1;
  if (!ENDS.has(token.text)) return endsAfterAbbreviation(token, next) ? i + 1 : null;
  let last = i + 1;
  let previous = token;
  for (;;) {
    const closing = tokens[last];
    if (closing === undefined) return last;
    if (closing.start !== previous.end) break;
    if (!CLOSING_MARKS.has(closing.text) && !ENDS.has(closing.text)) return null;
    previous = closing;
    last += 1;
  }
  const after = tokens[last] as Token;
  if (hasLineBreak(text, previous.end, after.start)) return last;
  return canStart(after) ? last : null;
}

function canStart(token: Token): boolean {
  const kind = classAt(token.text, 0);
  return kind === UPPER || kind === DIGIT || kind === LETTER || OPENING_MARKS.has(token.text);
}

/** "in the U.S. The minister", but not "the U.S. Senate" and never "Mr. The". */
function endsAfterAbbreviation(token: Token, next: Token): boolean {
  if (token.text.length < 2 || !token.text.endsWith('.')) return false;
  if (TITLE_ABBREVIATIONS.has(token.text.slice(0, -1).toLowerCase())) return false;
  if (token.text.length === 2 && isCapitalised(token.text)) return false;
  return classAt(next.text, 0) === UPPER && SENTENCE_STARTERS.has(next.text.toLowerCase());
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
