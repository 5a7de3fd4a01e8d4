import { isLowerWith, startsWithLetter } from '../../text/word-shapes.ts';
import { type Clue, clueFrom, type Rule, type Setting } from '../clue.ts';
import { cueStrength } from '../cue-verbs.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from '../phrases/cue-verb.ts';
import { isOpener } from '../phrases/phrase.ts';
import { phraseStarting } from '../phrases/starting.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { isMainClause } from './main-clause.ts';

/** “…,” Smith thundered over the din. — whoever stands right behind a whole quotation and its comma, whatever the verb. */
export const bareTag: Rule = (setting) => {
  const { words } = setting.outline;
  const { at, full, ends, sentence } = setting;
  const next = words[at + 1];
  if (!full || setting.words < 2 || ends !== ',' || at !== sentence.first || !next || at + 2 >= sentence.last)
    return null;
  const start = isLowerWith(next.text, 'ed') ? at + 2 : at + 1;
  const phrase = phraseStarting(words, start, setting.sentence.last);
  const named = phrase?.kind === 'name' && words[phrase.last]?.name != null;
  return named ? { phrase, cue: null, rule: 'bare-tag', score: 76 } : null;
};

/** “…” of the plan, Smith said. — the tag at the end of the sentence, or of its part before the next quotation. */
export const closingTag: Rule = (setting) => {
  const { words } = setting.outline;
  const opens = setting.at === setting.sentence.first;
  return (
    tagIn(setting, setting.sentence.last) ?? (opens ? tagIn(setting, nextQuotation(words, setting)) : null)
  );
};

/** The last ", Smith said" before `end` with no quotation behind it. */
function tagIn(setting: Setting, end: number): Clue | null {
  const { words } = setting.outline;
  for (let i = end - 1; i > setting.at + 2; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.text === ';') return null;
    if (!isCueVerb(words, i) || cueStrength(word.lower) !== 'saying' || word.lower.endsWith('ing')) continue;
    if (isMainClause(setting, i)) return null;
    const phrase = subjectBefore(words, i, setting.at + 1);
    const tagged = phrase && opensTag(words, phrase.first) && i - phrase.last <= 2;
    return tagged ? clueFrom(phrase, word, word, 'closing-tag', 88) : null;
  }
  return null;
}

/** ", Smith" or ", ferry spokesman Smith": nothing but a role between the comma and the name. */
function opensTag(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    const word = words[i] as Word;
    if (word.text === ',') return true;
    if (
      word.quote >= 0 ||
      word.name ||
      isOpener(word.lower) ||
      isCueVerb(words, i) ||
      !startsWithLetter(word.text)
    )
      return false;
  }
  return false;
}

function nextQuotation(words: readonly Word[], { at, sentence }: Setting): number {
  for (let i = at + 1; i < sentence.last; i++) if ((words[i] as Word).quote >= 0) return i;
  return at;
}

/** “…” of the plan, said another witness. */
export const invertedTag: Rule = (setting) => {
  const { words } = setting.outline;
  for (let i = setting.at + 2; i < setting.sentence.last - 1; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0) return null;
    if (words[i - 1]?.text !== ',' || !/^(?:said|says|wrote|added|warned|explained)$/.test(word.lower))
      continue;
    const phrase = phraseStarting(words, i + 1, setting.sentence.last);
    return phrase && clueFrom(phrase, word, word, 'inverted-tag', 88);
  }
  return null;
};

/** … “all debts.” About this reported Jane Smith. — the speaker comes in the next sentence. */
export const toldAfterwards: Rule = ({ outline: { words }, sentence }) => {
  const end = Math.min(words.length, sentence.last + 20);
  let i = sentence.last;
  if (words[i]?.paragraph !== words[sentence.last - 1]?.paragraph) return null;
  if (/^(?:about|of|on)$/.test(words[i]?.lower ?? '') && /^(?:this|that|it)$/.test(words[i + 1]?.lower ?? ''))
    i += 2;
  else if (/^(?:so|thus)$/.test(words[i]?.lower ?? '')) i += 1;
  else return null;
  const verb = words[i];
  if (!verb || !/^(?:said|says|reported|reports|wrote|writes|announced|told|stated)$/.test(verb.lower))
    return null;
  const phrase = phraseStarting(words, i + 1, end);
  return phrase && clueFrom(phrase, verb, verb, 'told-afterwards', 80);
};
