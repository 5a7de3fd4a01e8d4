import { type Clue, clueFrom, type Rule, type Setting } from '../clue.ts';
import { cueStrength, onlyBesideQuote } from '../cue-verbs.ts';
import { SUBJECT_PRONOUNS } from '../function-words.ts';
import { lastCharacter, type Word } from '../outline.ts';
import { isCueVerb } from '../phrases/cue-verb.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStarting } from '../phrases/starting.ts';
import { hasVerb, subjectOf } from './clause.ts';
import { objectOfQuoting } from './control.ts';
import { isDenied, isNegated } from './negation.ts';
import { isModal, isPassive, passiveAgent } from './passive.ts';

const BESIDE = 9;

/** The nearest cue verb left of the quotation and its subject: Smith said, “…”; Smith called the plan “…”. */
export const cueBefore: Rule = (setting) => {
  const { words } = setting.outline;
  const { first } = setting.sentence;
  let best: Clue | null = null;
  let negated: Clue | null = null;
  for (let i = setting.at - 1; i >= first; i--) {
    const word = words[i] as Word;
    if (word.text === ';' || startsAnew(setting, i) || endsFrontedClause(setting, i)) break;
    if (!isCueVerb(words, i) || isAside(words, i)) continue;
    const distance = setting.at - i - 1;
    const quoted = objectOfQuoting(words, i, setting.at - 1);
    if (quoted) return clueFrom(quoted, word, word, 'quoted', 90);
    if (onlyBesideQuote(word.lower) && distance > 1) continue;
    const inserted = insertedSpeaker(words, i);
    if (inserted) return clueFrom(inserted, word, word, 'inserted', 88);
    if (isNegated(words, i, first)) {
      // "Berg said that by refusing to say “…” they": the words are told by the one around it.
      negated ??= { phrase: null, cue: null, rule: 'negated', score: distance <= BESIDE ? 96 : 70 };
      continue;
    }
    const passive = isPassive(words, i, first);
    const phrase = passive ? passiveAgent(words, i) : subjectOf(words, i, first);
    if (!phrase && passive && !best && isModal(words, i, first)) continue;
    if (!phrase && passive && distance <= BESIDE)
      return best ?? { phrase: null, cue: null, rule: 'passive', score: distance <= 2 ? 96 : 70 };
    if (!phrase) {
      if (cueStrength(word.lower) === 'saying' && distance <= BESIDE)
        best ??= { phrase: null, cue: null, rule: 'cue-alone', score: 40 };
      continue;
    }
    if (isDenied(words, phrase)) return { phrase: null, cue: null, rule: 'negated', score: 96 };
    const found = { phrase, cue: { start: word.start, end: word.end }, ...rate(setting, i, phrase) };
    if (!best || found.score > best.score) best = found;
    if (cueStrength(word.lower) !== 'speaking' || distance <= 1) break;
  }
  return best ?? negated;
};

function rate(setting: Setting, verb: number, phrase: Phrase): { rule: string; score: number } {
  const { words } = setting.outline;
  const distance = setting.at - verb - 1;
  const strength = cueStrength((words[verb] as Word).lower);
  const linked =
    distance <= 4 &&
    /^(?:that|as|:|,|of)$/.test(words[setting.at - 1]?.lower ?? '') &&
    !hasVerb(words, verb + 1, setting.at);
  const doubtful = strength === 'speaking' && !linked;
  if ((!doubtful && distance <= BESIDE) || distance <= 1)
    return { rule: 'cue-adjacent', score: setting.full ? 90 : 87 };
  const base = strength === 'saying' ? 78 : doubtful ? 62 : 72;
  return {
    rule: 'cue-sentence',
    score: base - Math.min(12, distance / 2) - (phrase.kind === 'nominal' ? 2 : 0),
  };
}

/** ", and I quote,": the reporter's own word. */
function isAside(words: readonly Word[], verb: number): boolean {
  return words[verb]?.lower === 'quote' && words[verb - 1]?.text === 'I' && words[verb - 2]?.lower === 'and';
}

/** In a film that Lund called “dull,” Hale hoped to “go on”: behind the comma of an earlier quotation begins the main clause. */
function startsAnew({ outline: { words, quotations, text } }: Setting, i: number): boolean {
  const { quote } = words[i] as Word;
  const quotation = quotations[quote];
  if (quote < 0 || !quotation) return false;
  const inside = lastCharacter(text, quotation.inner) === ',';
  const next = words[i + 1]?.text === ',' ? words[i + 2] : inside ? words[i + 1] : undefined;
  return (
    next !== undefined && (next.name !== null || SUBJECT_PRONOUNS.has(next.lower)) && next.lower !== 'who'
  );
}

/** "When Lund said he would run, we printed “400” of them": behind its comma others are the subject. */
function endsFrontedClause({ outline: { words }, sentence }: Setting, i: number): boolean {
  if (words[i]?.text !== ',' || !/^(?:we|they|I|it)$/.test(words[i + 1]?.text ?? '')) return false;
  let first = i;
  while (first > sentence.first && words[first - 1]?.text !== ',') first--;
  return /^(?:when|after|before|once|since|because|although|while)$/.test(words[first]?.lower ?? '');
}

/** "The road, said Jane Hale, is “too low.”": between two commas. */
function insertedSpeaker(words: readonly Word[], verb: number): Phrase | null {
  if (words[verb - 1]?.text !== ',' || !/^(?:said|says|wrote|writes)$/.test((words[verb] as Word).lower))
    return null;
  const phrase = phraseStarting(words, verb + 1, Math.min(words.length, verb + LONGEST_INSERTED));
  return phrase && words[phrase.last]?.name && words[phrase.last + 1]?.text === ',' ? phrase : null;
}

const LONGEST_INSERTED = 8;
