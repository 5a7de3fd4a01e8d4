import type { Word } from '../outline.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStarting } from '../phrases/starting.ts';

const REACH = 12;
const BLAMING =
  /^(?:accus|blam|criticis|criticiz|mock|blast|slam|attack|condemn|denounc|rebuk|prais|scold|thank|ridicul|fault|chastis|applaud|hail)(?:e|es|ed|s|ing|m?med|m?ming)?$/;
const QUOTING = /^(?:quot|cit)(?:e|es|ed|ing)$/;

/**
 * Whose words a participle brings that stands behind another verb's object: "accused Lund of saying", "mocked Lund for
 * calling", "quoted Lund as saying". The object of that verb, not its subject; null where there is none.
 */
export function objectOfBlame(words: readonly Word[], participle: number, first: number): Phrase | null {
  const link = words[participle - 1]?.lower ?? '';
  if (!/^(?:of|for|as)$/.test(link)) return null;
  for (let i = participle - 3; i >= Math.max(first, participle - REACH); i--) {
    const { lower, text, quote } = words[i] as Word;
    if (quote >= 0 || text === ',') return null;
    if (!(link === 'as' ? QUOTING : BLAMING).test(lower)) continue;
    const object = phraseStarting(words, i + 1, participle - 1);
    return object?.last === participle - 2 ? object : null;
  }
  return null;
}

/** "cited the poet Peter Lund: “…”", "quoted from the report: “…”": whose words are cited right before `colon`. */
export function objectOfQuoting(words: readonly Word[], verb: number, colon: number): Phrase | null {
  if (words[colon]?.text !== ':' || !QUOTING.test((words[verb] as Word).lower)) return null;
  const object = phraseStarting(words, words[verb + 1]?.lower === 'from' ? verb + 2 : verb + 1, colon);
  return object?.last === colon - 1 ? object : null;
}
