import type { Clue, Rule, Setting } from '../clue.ts';
import { cueStrength, onlyBesideQuote } from '../cue-verbs.ts';
import { AUXILIARIES } from '../function-words.ts';
import { firstSubject, isCueVerb, type Phrase, phraseStarting, subjectBefore } from '../noun-phrase.ts';
import type { Word } from '../outline.ts';
import { DOCUMENTS } from '../speaker-nouns.ts';

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
    const passive = isPassive(words, i, first);
    const phrase = passive ? passiveAgent(words, i) : subjectOf(words, i, first);
    if (!phrase && passive && distance <= BESIDE)
      return best ?? { phrase: null, cue: null, rule: 'passive', score: 85 };
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

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (FINITE.has((words[i] as Word).lower) || isCueVerb(words, i)) return true;
  return false;
}

/** Subject of the verb, also of participles ("…, saying"), infinitives ("to accuse") and second verbs ("met them and said"). */
function subjectOf(words: readonly Word[], verb: number, first: number): Phrase | null {
  const lower = (words[verb] as Word).lower;
  const before = words[verb - 1];
  if (before?.lower === 'to') return clauseSubject(words, verb, first);
  const own = subjectBefore(words, verb, first);
  if (lower.endsWith('ing') && !isProgressive(words, verb, first)) {
    return own && hasOwnSubject(words, own, verb) ? own : clauseSubject(words, verb, first);
  }
  if (own === null) {
    const coordinated =
      /^(?:and|but|then|or|,|—|–)$/.test(before?.lower ?? '') || (before !== undefined && before.quote >= 0);
    return coordinated || verb === first ? clauseSubject(words, verb, first) : null;
  }
  if (isReducedRelative(words, own, verb)) return null;
  return outerSpeaker(words, own, verb, first) ?? own;
}

/** "with one driver writing", ", the city recommending", "a message stating": a participle that has a subject of its own. */
function hasOwnSubject(words: readonly Word[], own: Phrase, verb: number): boolean {
  if (own.last !== verb - 1) return false;
  const head = (words[own.last] as Word).lower;
  const lead = words[own.first - 1]?.lower ?? '';
  if (DOCUMENTS.has(head)) return own.first === 0 || !/(?:ed|ing|es|out|put|sent|wrote)$/.test(lead);
  return lead === 'with' || (lead === ',' && own.kind !== 'pronoun');
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

/** The subject of the clause that a participle, infinitive or second verb belongs to. */
function clauseSubject(words: readonly Word[], verb: number, first: number): Phrase | null {
  for (let i = verb - 1; i > first; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0 || !isCueVerb(words, i) || cueStrength(word.lower) !== 'saying') continue;
    if (word.lower.endsWith('ing') || words[i - 1]?.lower === 'to' || isPassive(words, i, first)) continue;
    const speaker = subjectBefore(words, i, first);
    if (speaker) return speaker;
  }
  const start = clauseStart(words, verb, first);
  const opening = firstSubject(words, start, verb);
  if (opening) return opening;
  for (let i = verb - 1; i > first; i--) {
    if (!isFiniteVerb(words, i)) continue;
    const subject = subjectBefore(words, i, first);
    if (subject) return subject;
  }
  return null;
}

/** After the last "; " or ", but" before the verb that has a subject and a finite verb of its own. */
function clauseStart(words: readonly Word[], verb: number, first: number): number {
  for (let i = verb - 2; i > first; i--) {
    const word = words[i] as Word;
    const breaks =
      word.text === ';' || (word.text === ',' && /^(?:and|but|while|as)$/.test(words[i + 1]?.lower ?? ''));
    if (!breaks) continue;
    const subject = firstSubject(words, i + 1, verb);
    if (subject && subject.first - i <= 4 && isFiniteVerb(words, subject.last + 1)) return i + 1;
  }
  return first;
}

function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.quote >= 0 || words[i - 1]?.lower === 'to' || word.lower.endsWith('ing')) return false;
  if (isCueVerb(words, i)) return true;
  return FINITE.has(word.lower) || (/[^e]ed$/.test(word.text) && words[i - 1]?.name !== null);
}

const FINITE = new Set(
  'is was are were has had will would can could may did does do took went came made gave ran sent used'.split(
    ' ',
  ),
);

/** "a class called “Lamps”": no speaker, the class is called so. */
function isReducedRelative(words: readonly Word[], own: Phrase, verb: number): boolean {
  if (
    own.kind !== 'nominal' ||
    own.last !== verb - 1 ||
    !/^(?:called|named|dubbed|titled|entitled|labeled|labelled|termed|nicknamed)$/.test(
      (words[verb] as Word).lower,
    )
  )
    return false;
  const next = words[verb + 1];
  const after = words[verb + 2];
  return (
    next !== undefined &&
    (next.quote >= 0 || (/^(?:a|an|the)$/.test(next.lower) && after !== undefined && after.quote >= 0))
  );
}

/** "Smith said he thinks", "Smith says it means": not the pronoun's clause but the one around it. */
function outerSpeaker(words: readonly Word[], own: Phrase, verb: number, first: number): Phrase | null {
  const strength = cueStrength((words[verb] as Word).lower);
  if (strength === 'saying' || (strength === 'naming' && own.kind !== 'pronoun')) return null;
  const link = words[own.first - 1]?.lower === 'that' ? own.first - 2 : own.first - 1;
  if (link <= first || !isCueVerb(words, link) || cueStrength((words[link] as Word).lower) !== 'saying')
    return null;
  return subjectBefore(words, link, first);
}

/** "was described as", "was asked": not "was saying", and not "was quoted as saying". */
function isPassive(words: readonly Word[], verb: number, first: number): boolean {
  const { lower } = words[verb] as Word;
  if (!/(?:ed|told|written)$/.test(lower)) return false;
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const before = (words[i] as Word).lower;
    if (/^(?:was|were|been|being|is|are|be|got|’s|'s)$/.test(before)) return true;
    if (!/ly$|^(?:also|once|often|later|not|then|again)$/.test(before)) return false;
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
