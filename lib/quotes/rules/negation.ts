import { AUXILIARIES } from '../function-words.ts';
import type { Word } from '../outline.ts';
import type { Phrase } from '../phrases/phrase.ts';

const REACH = 6;
const NEGATIONS = new Set(['not', 'never', 'nor', 'without', 'cannot']);
const CONTRACTED = /n[’']t$/;
/** "denied calling", "avoided saying" and, with an infinitive, "refused to say". */
const DENYING = /^(?:den(?:y|ied|ies|ying)|avoid(?:ed|s|ing)?|resist(?:ed|s|ing)?)$/;
const REFUSING = /^(?:refus(?:e|ed|es|ing|al)|declin(?:e|ed|es|ing)|fail(?:ed|s|ing|ure)?)$/;
/** "did not want to say", "was not going to say" */
const WANTING = /^(?:want|wish|dare|intend|plan|mean|care|going|able|willing|ready)(?:ed|s)?$/;

/**
 * Is what the verb introduces just what its subject did not say ("never called it “…”", "denied saying “…”", "refused to say
 * “…”", "stopped short of calling it “…”")? Not so "did not hesitate to say", "not only said".
 */
export function isNegated(words: readonly Word[], verb: number, first: number): boolean {
  const lower = (i: number) => (i >= first ? (words[i]?.lower ?? '') : '');
  if (DENYING.test(lower(verb)) && lower(verb + 1).endsWith('ing')) return true;
  for (let i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
    const word = lower(i);
    if (NEGATIONS.has(word) || CONTRACTED.test(word)) return true;
    if (word === 'to' && WANTING.test(lower(i - 1))) {
      i--;
      continue;
    }
    if (word === 'to') return REFUSING.test(lower(i - 1));
    if (word === 'of') return lower(i - 1) === 'short';
    if (DENYING.test(word)) return lower(i + 1).endsWith('ing');
    if (/^(?:only|just|merely|simply)$/.test(word)) return false;
    if (word !== 'having' && !AUXILIARIES.has(word) && !(word.endsWith('ly') && word.length > 4))
      return false;
  }
  return false;
}

/** "denied that Lund had called her “…”": whether he has is what is denied. */
export function isDenied(words: readonly Word[], subject: Phrase): boolean {
  return words[subject.first - 1]?.lower === 'that' && DENYING.test(words[subject.first - 2]?.lower ?? '');
}
