import type { Word } from '../outline.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStarting } from '../phrases/starting.ts';

/** "was described as", "was asked": not "was saying", and not "was quoted as saying". */
export function isPassive(words: readonly Word[], verb: number, first: number): boolean {
  const { lower } = words[verb] as Word;
  if (!/(?:ed|told|written)$/.test(lower)) return false;
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const before = (words[i] as Word).lower;
    if (/^[’']s$/.test(before)) return /^(?:he|she|it|that|there|who|what)$/.test(words[i - 1]?.lower ?? '');
    if (/^(?:was|were|been|being|is|are|be|got)$/.test(before)) return true;
    if (!/ly$|^(?:also|once|often|later|not|then|again)$/.test(before)) return false;
  }
  return false;
}

/** "could be called", "should be described as": nobody has said so yet but the one who is told about. */
export function isModal(words: readonly Word[], verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--)
    if (/^(?:can|could|may|might|should|would|must|will)$/.test((words[i] as Word).lower)) return true;
  return false;
}

/** “… was described by Smith as …” */
export function passiveAgent(words: readonly Word[], verb: number): Phrase | null {
  for (let i = verb + 1; i < Math.min(words.length, verb + 10); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.sentence !== words[verb]?.sentence) return null;
    if (word.lower === 'by') return phraseStarting(words, i + 1, Math.min(words.length, i + 14));
  }
  return null;
}
