import type { Span } from '../reading.ts';
import type { Outline, Word } from './outline.ts';
import type { Phrase } from './phrases/phrase.ts';

/** What a rule found out: who speaks as written, the words that say so, and how sure that is (0–100). */
export interface Clue {
  /** Null: certainly not the subject of the sentence ("she was asked"), and nobody is named instead. */
  phrase: Phrase | null;
  cue: Span | null;
  rule: string;
  score: number;
}

/** A speaker whose clue scores less is not named. */
export const SHOWN = 60;

/** A clue whose cue runs from one word to another. */
export function clueFrom(phrase: Phrase, first: Word, last: Word, rule: string, score: number): Clue {
  return { phrase, cue: { start: first.start, end: last.end }, rule, score };
}

/** Word indexes; `last` exclusive. */
export interface WordRange {
  first: number;
  last: number;
}

/** The surroundings of one quotation. */
export interface Setting {
  outline: Outline;
  /** Index of the quotation, and of its word. */
  quote: number;
  at: number;
  sentence: WordRange;
  paragraph: WordRange;
  /** Its last character inside the marks. */
  ends: string;
  /** Something of its sentence is still to come: it ends with a comma, or in the middle of one. */
  open: boolean;
  /** Starts with a capital, a digit or an ellipsis: at least a whole clause. */
  full: boolean;
  words: number;
}

export type Rule = (setting: Setting) => Clue | null;
