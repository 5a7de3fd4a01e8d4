import type { Clue, Rule, Setting } from '../clue.ts';
import { cueStrength } from '../cue-verbs.ts';
import { firstSubject, isCueVerb, type Phrase, phraseStarting, subjectBefore } from '../noun-phrase.ts';
import type { Word } from '../outline.ts';

/** The nearest cue verb left of the quotation and its subject: Smith said, “…”; Smith called the plan “…”. */
export const cueBefore: Rule = (setting) => {
  const { words } = setting.outline;
  const { first } = setting.sentence;
  let best: Clue | null = null;
  for (let i = setting.at - 1; i >= first; i--) {
    const word = words[i] as Word;
    if (word.text === ';') break;
    if (!isCueVerb(words, i)) continue;
    const phrase = subjectOf(words, i, first);
    if (!phrase) continue;
    const found = { phrase, cue: { start: word.start, end: word.end }, ...rate(setting, i, phrase) };
    if (!best || found.score > best.score) best = found;
    if (cueStrength(word.lower) !== 'speaking' || setting.at - i <= 2) break;
  }
  return best;
};

function rate(setting: Setting, verb: number, phrase: Phrase): { rule: string; score: number } {
  const { words } = setting.outline;
  const distance = setting.at - verb - 1;
  const strength = cueStrength((words[verb] as Word).lower);
  const doubtful = strength === 'speaking';
  if ((!doubtful && distance <= 9) || distance <= 1)
    return { rule: 'cue-adjacent', score: setting.full ? 90 : 87 };
  const base = strength === 'saying' ? 78 : doubtful ? 62 : 72;
  return {
    rule: 'cue-sentence',
    score: base - Math.min(12, distance / 2) - (phrase.kind === 'nominal' ? 2 : 0),
  };
}

/** Subject of the verb, through participles ("…, saying") and coordination ("met them and said"). */
function subjectOf(words: readonly Word[], verb: number, first: number): Phrase | null {
  const lower = (words[verb] as Word).lower;
  if (isPassive(words, verb, first)) return passiveAgent(words, verb) ?? null;
  const own = subjectBefore(words, verb, first);
  const participle = lower.endsWith('ing');
  if (own && !(participle && (own.kind === 'nominal' || words[verb - 1]?.text === ','))) return own;
  if (
    !participle &&
    own === null &&
    !/^(?:and|but|then|or|,|—|to)$/.test(words[verb - 1]?.lower ?? '') &&
    verb > first
  )
    return null;
  for (let i = verb - 1; i > first; i--) {
    if ((words[i] as Word).quote >= 0) continue;
    if (!isCueVerb(words, i) || (words[i] as Word).lower.endsWith('ing')) continue;
    const outer = subjectBefore(words, i, first);
    if (outer) return outer;
  }
  return firstSubject(words, first, verb);
}

/** "was described as", but not "was saying". */
function isPassive(words: readonly Word[], verb: number, first: number): boolean {
  if (!/(?:ed|bed|en|told)$/.test((words[verb] as Word).lower)) return false;
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const lower = (words[i] as Word).lower;
    if (/^(?:was|were|been|being|is|are|be|got)$/.test(lower))
      return cueStrength((words[verb] as Word).lower) === 'naming';
    if (!/ly$|^(?:also|once|often|later|not)$/.test(lower)) return false;
  }
  return false;
}

function passiveAgent(words: readonly Word[], verb: number): Phrase | null {
  for (let i = verb + 1; i < Math.min(words.length, verb + 10); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.sentence !== words[verb]?.sentence) return null;
    if (word.lower === 'by') return phraseStarting(words, i + 1, Math.min(words.length, i + 14));
  }
  return null;
}

/** According to Smith, the plan is “…”. */
export const accordingBefore: Rule = (setting) => {
  const { words } = setting.outline;
  for (let i = setting.at - 2; i >= setting.sentence.first; i--) {
    if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') continue;
    const phrase = phraseStarting(words, i + 2, setting.at);
    const cue = { start: (words[i] as Word).start, end: (words[i + 1] as Word).end };
    return phrase && { phrase, cue, rule: 'according-before', score: 88 };
  }
  return null;
};

/** Said Smith: “…” */
export const invertedBefore: Rule = (setting) => {
  const { words } = setting.outline;
  const verb = words[setting.sentence.first];
  if (!verb || setting.sentence.first + 1 >= setting.at) return null;
  if (!/^(?:Said|Says|Added|Adds|Wrote|Writes|Tweeted|Asked|Tweets|Explained|Recalled)$/.test(verb.text))
    return null;
  const phrase = phraseStarting(words, setting.sentence.first + 1, setting.at);
  return phrase && { phrase, cue: { start: verb.start, end: verb.end }, rule: 'inverted-before', score: 89 };
};

/** Smith on the new road: “…” */
export const colonBefore: Rule = (setting) => {
  const { words } = setting.outline;
  if (words[setting.at - 1]?.text !== ':') return null;
  const phrase = firstSubject(words, setting.sentence.first, setting.at - 1);
  return phrase && { phrase, cue: null, rule: 'colon', score: 84 };
};

/** No verb of speech at all: who the sentence is about. */
export const sentenceSubject: Rule = (setting) => {
  const phrase = firstSubject(setting.outline.words, setting.sentence.first, setting.at);
  return phrase && phrase.kind !== 'nominal'
    ? { phrase, cue: null, rule: 'sentence-subject', score: 50 }
    : null;
};
