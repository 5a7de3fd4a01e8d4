import { isLowerWith, opensLikeSentence, startsLower } from '../../text/word-shapes.ts';
import { type Clue, clueFrom, type Rule, type Setting } from '../clue.ts';
import { cueStrength } from '../cue-verbs.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../function-words.ts';
import type { Outline, Word } from '../outline.ts';
import { isCueVerb } from '../phrases/cue-verb.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStarting } from '../phrases/starting.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { withPartner } from './clause.ts';
import { hasContent, isMainClause } from './main-clause.ts';
import { isPassive, passiveAgent } from './passive.ts';

const FARTHEST_VERB = 45;

/** “…,” Hale was told by the judge. “…,” Hale recalled being told. — she is not the one who says it. */
function addressee(words: readonly Word[], verb: number, first: number): Clue | null {
  const next = words[verb + 1]?.lower ?? '';
  const passive = isPassive(words, verb, first) && !/^(?:as|to)$/.test(next);
  if (!passive && !/^(?:being|hearing)$/.test(next)) return null;
  const agent = passive ? passiveAgent(words, verb) : null;
  return agent
    ? clueFrom(agent, words[verb] as Word, words[verb] as Word, 'passive', 93)
    : { phrase: null, cue: null, rule: 'passive', score: 96 };
}

/** “…,” said Smith. */
export const verbThenSubject: Rule = (setting) => {
  const { words } = setting.outline;
  let start = afterComma(setting);
  while (isLowerWith(words[start]?.text ?? '', 'ly')) start++;
  const verb = words[start];
  const reads =
    /^reads?$/.test(verb?.lower ?? '') &&
    /^(?:the|a|an|one|its|his|her)$/.test(words[start + 1]?.lower ?? '');
  if (!verb || start >= limit(setting) || !(reads || isCueVerb(words, start)) || verb.lower.endsWith('ing'))
    return null;
  if (!setting.open && cueStrength(verb.lower) !== 'saying') return null;
  if (!setting.open && !/^(?:said|says)$/.test(verb.lower)) return null;
  const phrase = phraseStarting(words, start + 1, limit(setting));
  return phrase && clueFrom(withSecond(words, phrase, limit(setting)), verb, verb, 'verb-subject', 94);
};

/** “…,” said Hale and Lund. — both; not “…,” said Hale and Lund nodded. */
function withSecond(words: readonly Word[], phrase: Phrase, end: number): Phrase {
  if (phrase.kind !== 'name' || words[phrase.last + 1]?.lower !== 'and') return phrase;
  const second = phraseStarting(words, phrase.last + 2, end);
  const next = second && words[second.last + 1];
  const named = second?.kind === 'name' && words[second.last]?.name != null;
  return named && (!next || /^[.,;)]$/.test(next.text) || PREPOSITIONS.has(next.lower))
    ? { first: phrase.first, last: second.last, kind: 'joint' }
    : phrase;
}

/** “…,” Smith said. Also with an apposition, a relative clause or a bracket between the two. */
export const subjectThenVerb: Rule = (setting) => {
  const { words } = setting.outline;
  if (!endsMarked(setting) && !isWholeTag(setting)) return null;
  const start = afterComma(setting);
  const end = limit(setting);
  const opener = phraseStarting(words, start, end);
  if (!opener && !startsLower(words[start]?.text ?? '')) return null;
  if (beginsClause(setting, start)) return null;
  let brackets = 0;
  for (let i = start + 1; i < end && i - start < FARTHEST_VERB; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.text === ';' || word.text === ':') return null;
    if (word.text === '(') brackets++;
    if (word.text === ')') brackets--;
    if (brackets > 0 || !isCueVerb(words, i) || word.lower.endsWith('ing') || word.lower === 'heard')
      continue;
    const addressed = addressee(words, i, start);
    if (addressed) return addressed;
    const strength = cueStrength(word.lower);
    const phrase = subjectBefore(words, i, start);
    if (!phrase) continue;
    if (words[i + 1]?.text === ':' && setting.at > setting.sentence.first) return null;
    if (isIntroduced(setting) && (isExclaimed(setting) || leadsOn(words, i, end))) return null;
    if (isExclaimed(setting) && setting.at > setting.sentence.first && hasContent(setting, i)) return null;
    if (isMainClause(setting, i)) return null;
    if (phrase.first - start <= 8 && !hasClauseBreak(words, start, phrase.first)) {
      const subject = withPartner(words, phrase, start);
      return clueFrom(subject, word, word, 'subject-verb', strength === 'saying' ? 93 : 84);
    }
    if (strength === 'saying' && phrase.first > (opener?.last ?? start)) return null;
  }
  return null;
};

/** … the plan “absurd,” and Hale said she agreed. — behind the conjunction comes something else. */
function beginsClause({ outline: { words }, at, sentence }: Setting, start: number): boolean {
  const lower = words[start]?.lower ?? '';
  return at > sentence.first && (CONJUNCTIONS.has(lower) || (SUBORDINATORS.has(lower) && lower !== 'as'));
}

/** Smith said, “…”, Smith shouted: “…” or Smith answered Lund with, “…”: its speaker stands before it, with nothing between that ends a clause. */
function isIntroduced({ outline: { words }, at, sentence }: Setting): boolean {
  const marked = /^[,:]$/.test(words[at - 1]?.text ?? '');
  const farthest = marked ? at - 2 - INTRODUCED_WITHIN : at - 1;
  for (let i = marked ? at - 2 : at - 1; i >= Math.max(sentence.first, farthest); i--) {
    const { text, quote } = words[i] as Word;
    if (quote >= 0 || /^[,;:—–]$/.test(text)) return false;
    if (isCueVerb(words, i) && (marked || cueStrength((words[i] as Word).lower) === 'saying')) return true;
  }
  return false;
}

/** Ends with a question or an exclamation, which may end the sentence as well. */
const isExclaimed = ({ ends }: Setting) => /[?!]/.test(ends);

const INTRODUCED_WITHIN = 5;

/** … Hale replied, “…”: the tag is the opening of the quotation that comes next. */
function leadsOn(words: readonly Word[], verb: number, end: number): boolean {
  for (let i = verb + 1; i < end; i++)
    if ((words[i] as Word).quote >= 0) return /^[,:]$/.test((words[i - 1] as Word).text);
  return false;
}

/** “We opened it” Smith said. — the comma is missing, but nothing else follows, or much has been said. */
function isWholeTag({ outline: { words }, sentence, at, full, words: length }: Setting): boolean {
  if (!full || at !== sentence.first) return false;
  const verb = words[sentence.last - 2];
  if (sentence.last - at <= 6 && words[sentence.last - 1]?.text === '.' && TAG_VERB.test(verb?.lower ?? ''))
    return true;
  if (length < LONG_SPEECH) return false;
  const phrase = phraseStarting(words, at + 1, sentence.last);
  return phrase !== null && TAG_VERB.test(words[phrase.last + 1]?.lower ?? '');
}

const TAG_VERB = /^(?:said|says|added|wrote)$/;
/** Words of a quotation that is no title. */
const LONG_SPEECH = 7;

/** A comma, a question mark or the like stands at the end: the sentence goes on with a tag, not with its object. */
function endsMarked({ ends, outline, at }: Setting): boolean {
  return /[,?!—–\-…]/.test(ends) || /^[,—–-]$/.test(outline.words[at + 1]?.text ?? '');
}

/** “…” — Jane Smith. A line with nothing but the name. */
export const signature: Rule = (setting) => {
  const { words } = setting.outline;
  const dash = words[setting.at + 1];
  if (!dash || !/^[—–―-]$/.test(dash.text)) return null;
  const phrase = phraseStarting(words, setting.at + 2, Math.min(words.length, setting.at + 10));
  if (phrase?.kind !== 'name') return null;
  const next = words[phrase.last + 1];
  const ends =
    !next ||
    next.paragraph !== dash.paragraph ||
    next.text === '.' ||
    (next.text === ',' && !/\d/.test(words[phrase.last + 3]?.text ?? ''));
  const sentence = words
    .slice(phrase.last + 1, phrase.last + 12)
    .some((word, k) => word.paragraph === dash.paragraph && isCueVerb(words, phrase.last + 1 + k));
  return ends && !sentence ? clueFrom(phrase, dash, dash, 'signature', 92) : null;
};

/** “…,” according to Smith. */
export const accordingTo: Rule = (setting) => {
  const { words } = setting.outline;
  const end = Math.min(setting.sentence.last, setting.at + 30);
  for (let i = setting.at + 1; i + 1 < end; i++) {
    const { quote } = words[i] as Word;
    if (quote >= 0 && (setting.full || isFull(setting.outline, quote))) return null;
    if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') continue;
    const phrase = phraseStarting(words, i + 2, setting.sentence.last);
    const near = i - setting.at <= 2;
    return phrase && clueFrom(phrase, words[i] as Word, words[i + 1] as Word, 'according-to', near ? 95 : 72);
  }
  return null;
};

/** A quotation that starts like a sentence. */
function isFull({ text, quotations }: Outline, quote: number): boolean {
  const inner = quotations[quote]?.inner;
  return inner !== undefined && opensLikeSentence(text.slice(inner.start, inner.end));
}

/** described as “…” by Smith; as Smith put it; — Jane Smith */
export const byLine: Rule = (setting) => {
  const { words } = setting.outline;
  const next = words[setting.at + 1];
  if (next?.lower !== 'by' || next.sentence !== words[setting.at]?.sentence) return null;
  const named = words
    .slice(setting.sentence.first, setting.at)
    .some((word) => cueStrength(word.lower) === 'naming' || /^(?:named|quoted|cited)$/.test(word.lower));
  const phrase = named ? phraseStarting(words, setting.at + 2, setting.sentence.last) : null;
  return phrase && clueFrom(phrase, next, next, 'by', 97);
};

/** “…,” as Smith put it. */
export const asPutIt: Rule = (setting) => {
  const { words } = setting.outline;
  const start = afterComma(setting);
  if (words[start]?.lower !== 'as') return null;
  for (let i = start + 2; i < Math.min(limit(setting), start + 10); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0) return null;
    if (
      !/^(?:put|puts|described|describes|called|calls|termed|says|said|phrased|explained|noted)$/.test(
        word.lower,
      )
    )
      continue;
    const phrase = subjectBefore(words, i, start + 1);
    return phrase && clueFrom(phrase, word, word, 'as-put', 90);
  }
  return null;
};

function afterComma(setting: Setting): number {
  const next = setting.outline.words[setting.at + 1];
  return next && /^[,—–-]$/.test(next.text) ? setting.at + 2 : setting.at + 1;
}

function limit(setting: Setting): number {
  return setting.sentence.last;
}

function hasClauseBreak(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:that|which|but|because|if|when|while)$/.test((words[i] as Word).lower)) return true;
  return false;
}
