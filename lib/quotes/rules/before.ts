import { isLower } from '../../text/word-shapes.ts';
import { type Rule, SHOWN } from '../clue.ts';
import { CUE_NOUNS } from '../cue-verbs.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from '../phrases/cue-verb.ts';
import { phraseEnding } from '../phrases/ending.ts';
import { nameEnding } from '../phrases/names.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStarting } from '../phrases/starting.ts';
import { firstSubject, hasOwner, subjectBefore } from '../phrases/subject.ts';

/** According to Smith, the plan is “…”. As Smith put it, the plan is “…”. */
export const accordingBefore: Rule = (setting) => {
  const { words } = setting.outline;
  for (let i = setting.at - 2; i >= setting.sentence.first; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0 && setting.full) return null;
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

/** In the words of Smith, “…” */
export const inTheWordsOf: Rule = (setting) => {
  const { words } = setting.outline;
  for (let i = setting.at - 2; i > setting.sentence.first && setting.at - i < 20; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0) return null;
    if (!/^(?:words?|view|opinion|telling)$/.test(word.lower) || words[i + 1]?.lower !== 'of') continue;
    const phrase = phraseStarting(words, i + 2, setting.at);
    return (
      phrase && {
        phrase,
        cue: { start: word.start, end: (words[i + 1] as Word).end },
        rule: 'words-of',
        score: 89,
      }
    );
  }
  return null;
};

/** Smith’s claim that the road is “…”; her description of it as “…” */
export const ownWords: Rule = (setting) => {
  const { words } = setting.outline;
  for (let i = setting.at - 1; i > setting.sentence.first && setting.at - i < 12; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.text === ';') return null;
    const states = CONTENTS.has(word.lower) && isStated(words, i, setting.at);
    if (!states && !CUE_NOUNS.has(word.lower)) continue;
    if (!states && (isJudged(words, i, setting.at) || saysWhatItIs(words, i, setting.at))) return null;
    const at = states && isLower(words[i - 1]?.text ?? '') && !isOwner(words[i - 1]) ? i - 2 : i - 1;
    const owner = words[at] as Word;
    if (words[at - 1]?.lower === 'and' && (words[at - 2]?.quote ?? -1) >= 0) return null;
    const cue = { start: word.start, end: word.end };
    const denied = words[i + 1]?.lower === 'that' && denial(words, i) !== '';
    const score = denied ? 91 : states ? 86 : 82;
    if (isOwner(owner)) {
      return { phrase: { first: at, last: at, kind: 'pronoun' }, cue, rule: 'own-words', score };
    }
    if (!/^[’']s?$/.test(owner.lower)) continue;
    const phrase = phraseEnding(words, at - 1, setting.sentence.first);
    // "answered to Lund’s claim that": whatever the verb, the claim is Lund’s.
    const apart =
      phrase &&
      TO_WHAT.test(words[phrase.first - 1]?.lower ?? '') &&
      words[i + 1]?.lower === 'that' &&
      !words.slice(i + 2, setting.at).some((_, k) => isCueVerb(words, i + 2 + k));
    return phrase && { phrase, cue, rule: 'own-words', score: apart ? 91 : score };
  }
  return null;
};

const TO_WHAT = /^(?:to|at|about|against|over|on|of)$/;

const isOwner = (word: Word | undefined) => /^(?:his|her|their)$/.test(word?.lower ?? '');

/** Nouns of words that have an owner: "her answer was “…”" gives them. */
const CONTENTS = new Set(
  'answer response reply message motto slogan mantra advice dictum verdict retort question'.split(' '),
);

/** Nothing but "was", "was that" or a colon, and no more than a "to the crew" before it. */
function isStated(words: readonly Word[], noun: number, at: number): boolean {
  const last = words[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  const copula = words[last]?.text === ',' ? last - 1 : last;
  if (copula <= noun || copula - noun > 5 || !/^(?:is|was|:)$/.test(words[copula]?.lower ?? '')) return false;
  return words
    .slice(noun + 1, copula)
    .every((word) => word.quote < 0 && !/^(?:is|was|that|which)$/.test(word.lower));
}

/**
 * What stands between a noun of speech and the words in marks can make these somebody else's words about it: "her statement was
 * “…”", "played down her remarks as “…”", "her claim that the road is shut is “…”". Not so "her claim was that “…”".
 */
function isJudged(words: readonly Word[], noun: number, at: number): boolean {
  const between = words.slice(noun + 1, at).map(({ lower }) => lower);
  const copulas = between.filter((lower) => /^(?:was|is|were|are)$/.test(lower)).length;
  if (between[0] === 'that') return copulas > 1;
  if (/^(?:that|:|,)$/.test(between.at(-1) ?? '')) return false;
  const likens = /^(?:descri|character|refer)/.test((words[noun] as Word).lower);
  return copulas > 0 || (!likens && between.includes('as'));
}

/** "Her claim “is false”": somebody else's words about it. */
function saysWhatItIs(words: readonly Word[], noun: number, at: number): boolean {
  return (
    noun === at - 1 &&
    /^[^A-Za-z]{0,2}(?:is|are|was|were|has|had|will|would|does|did)\b/.test(words[at]?.text ?? '')
  );
}

/** "He denied her claim that …": what follows are not the words of the one who denies. */
const NOT_OF_THE_SUBJECT = new Set(
  (
    'denied denies rejected rejects disputed disputes countered counters dismissed dismisses mocked mocks questioned ' +
    'questions challenged challenges refuted refutes rebutted rebuts doubted doubts contradicted contradicts'
  ).split(' '),
);

/** Such a verb shortly before "her claim" or "Smith’s claim", or nothing. */
function denial(words: readonly Word[], noun: number): string {
  for (let i = noun - 1; i >= 0 && noun - i < 8; i--) {
    const { lower, quote } = words[i] as Word;
    if (quote >= 0) return '';
    if (NOT_OF_THE_SUBJECT.has(lower)) return lower;
  }
  return '';
}

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

/** SMITH: “…” and, of a person or in a headline, Smith: the road is “…”; in a list, Holm: the road is “…” is about a place. */
export const labelBefore: Rule = ({ outline: { words }, paragraph, at }) => {
  const phrase = phraseStarting(words, paragraph.first, at);
  if (phrase?.kind !== 'name' || words[phrase.last + 1]?.text !== ':') return null;
  if (phrase.last + 2 < at && paragraph.first > 0 && !words[phrase.last]?.name) return null;
  for (let i = phrase.last + 2; i < at; i++) if ((words[i] as Word).text === ':') return null;
  return { phrase, cue: null, rule: 'label', score: 86 };
};

/** Smith on the new road: “…” and, at the end of a line of its own, The new road — Smith: “…” */
export const colonBefore: Rule = (setting) => {
  const { words } = setting.outline;
  if (words[setting.at - 1]?.text !== ':') return null;
  const last = phraseEnding(words, setting.at - 2, setting.sentence.first);
  if (last?.kind === 'name' && /^[—–-]$/.test(words[last.first - 1]?.text ?? ''))
    return { phrase: last, cue: null, rule: 'label', score: 86 };
  const sender = senderBefore(words, setting.at - 2, setting.sentence.first);
  if (sender) return { phrase: sender, cue: null, rule: 'sender', score: 86 };
  const phrase = firstSubject(words, setting.sentence.first, setting.at - 1);
  // "The timing did not surprise the pollster: “…”": what the sentence is about says nothing.
  return phrase && { phrase, cue: null, rule: 'colon', score: phrase.kind === 'nominal' ? SHOWN - 2 : 84 };
};

/** "Hale got a call from Lund: “…”": the name that ends at `last`, if it is whom the call came from. */
function senderBefore(words: readonly Word[], last: number, from: number): Phrase | null {
  if (!words[last]?.name) return null;
  const name = nameEnding(words, last, from);
  return words[name.first - 1]?.lower === 'from' && SENT.test(words[name.first - 2]?.lower ?? '')
    ? name
    : null;
}

const SENT =
  /^(?:calls?|letters?|texts?|messages?|notes?|emails?|e-mails?|telegrams?|answers?|reply|response|word|statement|postcards?|tweets?)$/;

/** No verb of speech at all: who the sentence is about. */
export const sentenceSubject: Rule = ({ outline: { words }, sentence, at }) => {
  const phrase = firstSubject(words, sentence.first, at);
  return phrase && (phrase.kind !== 'nominal' || hasOwner(words, phrase))
    ? { phrase, cue: null, rule: 'sentence-subject', score: 50 }
    : null;
};
