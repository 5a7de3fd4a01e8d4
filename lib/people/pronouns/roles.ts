import { classAt, isCapitalised, isWordClass } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import { isLower, isLowerWith } from '../../text/word-shapes.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  IRREGULAR_PASTS,
  NOT_VERBS,
  PREPOSITIONS,
  SPEECH_VERBS,
  SUBORDINATORS,
} from './closed-classes.ts';

/** What a quotation becomes in the reporter's text. */
export const QUOTED = '“”';

/** Part that a name or pronoun plays in its clause, as far as its neighbours tell. */
export type Role = 'subject' | 'object' | 'oblique' | 'genitive' | 'coordinate';

const MAX_MODIFIERS = 7;
const MAX_APPOSITION = 30;

export interface Place {
  tokens: readonly Token[];
  /** First and last (exclusive) token of the sentence. */
  from: number;
  to: number;
}

/** Role of the tokens first..last (inclusive). */
export function roleOf({ tokens, from, to }: Place, first: number, last: number): Role {
  const next = tokens[last + 1];
  if (last + 1 < to && next && /^[’']s$/i.test(next.text)) return 'genitive';
  if (last + 1 < to && next && /^[’']$/.test(next.text) && tokens[last]?.text.endsWith('s'))
    return 'genitive';
  const left = leftEdge(tokens, first, from);
  if (left > from && isInverted(tokens, left, from)) return 'subject';
  const before = left > from ? (tokens[left - 1] as Token).text.toLowerCase() : '';
  if (isAbsolute(tokens, left - 1, from) && participleFollows(tokens, last + 1, to)) return 'subject';
  if (PREPOSITIONS.has(before) && !SUBORDINATORS.has(before)) return 'oblique';
  if (verbFollows(tokens, last + 1, to))
    return isLastOfSeveral(tokens, left, last + 1, from, to) ? 'coordinate' : 'subject';
  if (opensList(tokens, last + 1, to)) return 'coordinate';
  if (before === '' || CONJUNCTIONS.has(before)) return before === '' ? 'subject' : 'coordinate';
  return PREPOSITIONS.has(before) ? 'oblique' : 'object';
}

/** "Anna Berg, Jane Hale and …": names one after the other, the last one after "and". */
function opensList(tokens: readonly Token[], comma: number, to: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  let capitals = 0;
  for (let at = comma + 1; at < Math.min(to, comma + MAX_APPOSITION); at++) {
    const { text } = tokens[at] as Token;
    if (isCapitalised(text)) capitals++;
    else if (text === 'and') return capitals > 0 && isCapitalised(tokens[at + 1]?.text ?? '');
    else if (text !== ',') return false;
  }
  return false;
}

const PLURAL = /^(?:are|were|have|do)$/;
const LONGEST_KIN = 3;

/** "Robert Berg and his wife Anna were there": one of those whom the verb is about. `left` is where the last one's phrase begins. */
function isLastOfSeveral(
  tokens: readonly Token[],
  left: number,
  after: number,
  from: number,
  to: number,
): boolean {
  let and = left - 1;
  while (and > Math.max(from, left - 1 - LONGEST_KIN) && isLower((tokens[and] as Token).text)) {
    if (tokens[and]?.text === 'and') break;
    and--;
  }
  if (tokens[and]?.text !== 'and') return false;
  const comma = tokens[after]?.text === ',' ? closingComma(tokens, after, to) : -1;
  return PLURAL.test(tokens[comma > 0 ? comma + 1 : after]?.text ?? '');
}

/** "Prime Minister Anna Berg", "the singer Anna Berg": from the name to where its phrase begins. */
function leftEdge(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (
    at > from &&
    first - at < MAX_MODIFIERS &&
    isCapitalised((tokens[at - 1] as Token).text) &&
    !(at - 1 === from && isFunctionWord(tokens[at - 1] as Token))
  )
    at--;
  return at;
}

/** “…,” said Anna Berg. */
function isInverted(tokens: readonly Token[], left: number, from: number): boolean {
  const verb = left > from ? tokens[left - 1] : undefined;
  if (!verb) return false;
  const before = left - 2 >= from ? tokens[left - 2] : undefined;
  return (
    SPEECH_VERBS.has(verb.text) && (before === undefined || before.text === ',' || before.text === QUOTED)
  );
}

/** Is the subject first..last that of a verb of speech? */
export function isSpeaking({ tokens, from, to }: Place, first: number, last: number): boolean {
  const left = leftEdge(tokens, first, from);
  if (isInverted(tokens, left, from)) return true;
  // "his father, Peter Lund, called"
  if (tokens[left - 1]?.text === ',' && tokens[last + 1]?.text === ',' && last + 2 < to)
    if (SPEECH_VERBS.has(tokens[last + 2]?.text ?? '')) return true;
  for (let at = last + 1; at < Math.min(to, last + 1 + MAX_APPOSITION); at++) {
    const { text } = tokens[at] as Token;
    if (SPEECH_VERBS.has(text)) return true;
    if (at === last + 1 && text === ',') {
      at = closingComma(tokens, at, to);
      if (at < 0) return false;
    } else if (isVerb(text) && !AUXILIARIES.has(text)) return false;
    else if (isCapitalised(text) || text === QUOTED) return false;
  }
  return false;
}

function isFunctionWord({ text }: Token): boolean {
  const lower = text.toLowerCase();
  return PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower);
}

/** Does a finite verb follow, past adverbs, a bracket or an apposition between commas? */
function verbFollows(tokens: readonly Token[], start: number, to: number): boolean {
  let at = start;
  const first = tokens[at];
  if (at >= to || !first) return false;
  if (first.text === '(') {
    while (at < to && at - start < MAX_APPOSITION && tokens[at]?.text !== ')') at++;
    at++;
  } else if (first.text === ',') {
    if (isVerbAt(tokens, at + 1, to)) return true;
    const close = closingComma(tokens, at, to);
    return close > 0 && isVerbAt(tokens, close + 1, to);
  }
  if (CONJUNCTIONS.has(tokens[at]?.text ?? '')) return false;
  return isVerbAt(tokens, at, to);
}

/** A "with" that opens a phrase of its own, not "an interview with". */
function isAbsolute(tokens: readonly Token[], at: number, from: number): boolean {
  if (at < from || tokens[at]?.text.toLowerCase() !== 'with') return false;
  return at === from || /^[,;—–]$/.test(tokens[at - 1]?.text ?? '');
}

/** "with Anna Berg — a banker — calling for calm": past an insertion between two marks. */
function participleFollows(tokens: readonly Token[], start: number, to: number): boolean {
  let at = start;
  const mark = tokens[at]?.text ?? '';
  if (/^[,—–]$/.test(mark)) {
    do at++;
    while (at < Math.min(to, start + MAX_APPOSITION) && tokens[at]?.text !== mark);
    at++;
  }
  return at < to && isLowerWith(tokens[at]?.text ?? '', 'ing');
}

function closingComma(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 2; i < Math.min(to, at + MAX_APPOSITION); i++) {
    const { text } = tokens[i] as Token;
    if (text === ';' || text === ':') return -1;
    if (text === ',' && isVerbAt(tokens, i + 1, to)) return i;
  }
  return -1;
}

export function isVerbAt(tokens: readonly Token[], start: number, to: number): boolean {
  let at = start;
  while (
    at < to &&
    at - start < 2 &&
    /(?:ly|^also|^then|^later|^never|^first|^once|^often|^now|^still)$/.test((tokens[at] as Token).text)
  )
    at++;
  const token = tokens[at];
  return at < to && token !== undefined && isVerb(token.text);
}

export function isVerb(text: string): boolean {
  if (isCapitalised(text) || !isWordClass(classAt(text, 0))) return false;
  if (AUXILIARIES.has(text) || IRREGULAR_PASTS.has(text)) return true;
  return text.length > 3 && /(?:ed|s)$/.test(text) && !/(?:ss|us|ous)$/.test(text) && !NOT_VERBS.has(text);
}
