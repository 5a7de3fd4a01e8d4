import type { Clue, Rule, Setting } from '../clue.ts';
import { cueStrength, onlyBesideQuote } from '../cue-verbs.ts';
import { AUXILIARIES } from '../function-words.ts';
import { firstSubject, isCueVerb, type Phrase, phraseStarting, subjectBefore } from '../noun-phrase.ts';
import type { Word } from '../outline.ts';

const BESIDE = 9;

/** The nearest cue verb left of the quotation and its subject: Smith said, “…”; Smith called the plan “…”. */
export const cueBefore: Rule = (setting) => {
  const { words } = setting.outline;
  const { first } = setting.sentence;
  let best: Clue | null = null;
  for (let i = setting.at - 1; i >= first; i--) {
    const word = words[i] as Word;
    if (word.text === ';') break;
    if (!isCueVerb(words, i)) continue;
    const distance = setting.at - i - 1;
    if (onlyBesideQuote(word.lower) && distance > 1) continue;
    const phrase = subjectOf(words, i, first);
    if (!phrase) continue;
    const found = { phrase, cue: { start: word.start, end: word.end }, ...rate(setting, i, phrase) };
    if (!best || found.score > best.score) best = found;
    if (cueStrength(word.lower) !== 'speaking' || distance <= 1) break;
  }
  return best;
};

function rate(setting: Setting, verb: number, phrase: Phrase): { rule: string; score: number } {
  const { words } = setting.outline;
  const distance = setting.at - verb - 1;
  const strength = cueStrength((words[verb] as Word).lower);
  const doubtful = strength === 'speaking';
  if ((!doubtful && distance <= BESIDE) || distance <= 1)
    return { rule: 'cue-adjacent', score: setting.full ? 90 : 87 };
  const base = strength === 'saying' ? 78 : doubtful ? 62 : 72;
  return {
    rule: 'cue-sentence',
    score: base - Math.min(12, distance / 2) - (phrase.kind === 'nominal' ? 2 : 0),
  };
}

/** Subject of the verb, also of participles ("…, saying"), infinitives ("to accuse") and second verbs ("met them and said"). */
function subjectOf(words: readonly Word[], verb: number, first: number): Phrase | null {
  const lower = (words[verb] as Word).lower;
  const before = words[verb - 1];
  if (isPassive(words, verb, first)) return passiveAgent(words, verb);
  if (before?.lower === 'to' || (lower.endsWith('ing') && !isProgressive(words, verb, first)))
    return clauseSubject(words, verb, first);
  const own = subjectBefore(words, verb, first);
  if (own === null) {
    const coordinated =
      /^(?:and|but|then|or|,|—|–)$/.test(before?.lower ?? '') || (before !== undefined && before.quote >= 0);
    return coordinated || verb === first ? clauseSubject(words, verb, first) : null;
  }
  return own.kind === 'pronoun' ? (outerSpeaker(words, own, verb, first) ?? own) : own;
}

/** "was saying" */
function isProgressive(words: readonly Word[], verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const lower = (words[i] as Word).lower;
    if (/^(?:was|were|is|are|been|be|am)$/.test(lower)) return true;
    if (!AUXILIARIES.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

/** The subject of the finite verb that governs what stands at `verb`. */
function clauseSubject(words: readonly Word[], verb: number, first: number): Phrase | null {
  for (let i = verb - 1; i > first; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0 || !isFiniteVerb(words, i)) continue;
    const outer = subjectBefore(words, i, first);
    if (outer && outer.last < i) return outer;
  }
  return firstSubject(words, first, verb);
}

function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (words[i - 1]?.lower === 'to' || word.lower.endsWith('ing')) return false;
  if (isCueVerb(words, i)) return true;
  return FINITE.has(word.lower) || (/[^e]ed$/.test(word.text) && words[i - 1]?.name !== null);
}

const FINITE = new Set(
  'is was are were has had will would can could may did does do took went came made gave ran sent used'.split(
    ' ',
  ),
);

/** "Smith said he thinks", "Smith says it means": not the pronoun's clause but the one around it. */
function outerSpeaker(words: readonly Word[], own: Phrase, verb: number, first: number): Phrase | null {
  if (cueStrength((words[verb] as Word).lower) !== 'speaking') return null;
  const link = words[own.first - 1]?.lower === 'that' ? own.first - 2 : own.first - 1;
  if (link <= first || !isCueVerb(words, link) || cueStrength((words[link] as Word).lower) !== 'saying')
    return null;
  return subjectBefore(words, link, first);
}

/** "was described as", but not "was saying". */
function isPassive(words: readonly Word[], verb: number, first: number): boolean {
  const { lower } = words[verb] as Word;
  if (!/ed$/.test(lower) || cueStrength(lower) !== 'naming') return false;
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const before = (words[i] as Word).lower;
    if (/^(?:was|were|been|being|is|are|be|got)$/.test(before)) return true;
    if (!/ly$|^(?:also|once|often|later|not)$/.test(before)) return false;
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

/** According to Smith, the plan is “…”. As Smith put it, the plan is “…”. */
export const accordingBefore: Rule = (setting) => {
  const { words } = setting.outline;
  for (let i = setting.at - 2; i >= setting.sentence.first; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0) return null;
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      const phrase = phraseStarting(words, i + 2, setting.at);
      const cue = { start: word.start, end: (words[i + 1] as Word).end };
      return phrase && { phrase, cue, rule: 'according-before', score: 88 };
    }
    if (/^(?:put|puts|puts)$/.test(word.lower) && words[i + 1]?.lower === 'it') {
      const phrase = subjectBefore(words, i, setting.sentence.first);
      return (
        phrase && {
          phrase,
          cue: { start: word.start, end: (words[i + 1] as Word).end },
          rule: 'put-it',
          score: 88,
        }
      );
    }
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
