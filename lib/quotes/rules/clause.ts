import { cueStrength } from '../cue-verbs.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from '../phrases/cue-verb.ts';
import { phraseEnding } from '../phrases/ending.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { firstSubject, subjectBefore } from '../phrases/subject.ts';
import { DOCUMENTS } from '../speaker-nouns.ts';
import { objectOfBlame } from './control.ts';
import { isModal, isPassive } from './passive.ts';

/** Does a verb stand in words[from, to)? */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (FINITE.has((words[i] as Word).lower) || isCueVerb(words, i)) return true;
  return false;
}

/** Subject of the verb, also of participles ("…, saying"), infinitives ("to accuse") and second verbs ("met them and said"). */
export function subjectOf(words: readonly Word[], verb: number, first: number): Phrase | null {
  const lower = (words[verb] as Word).lower;
  const before = words[verb - 1];
  if (before?.lower === 'to') return clauseSubject(words, verb, first);
  const own = subjectBefore(words, verb, first);
  const and = own ? andBeforePlace(words, own, first) : -1;
  if (and >= 0) return finiteSubject(words, and, first) ?? clauseSubject(words, and, first);
  if (lower.endsWith('ing') && !isProgressive(words, verb, first)) {
    if (own && hasOwnSubject(words, own, verb)) return own;
    return objectOfBlame(words, verb, first) ?? clauseSubject(words, verb, first);
  }
  if (own === null) {
    const coordinated =
      /^(?:and|but|then|or|,|—|–)$/.test(before?.lower ?? '') || (before !== undefined && before.quote >= 0);
    if (coordinated && cueStrength(lower) !== 'saying')
      return finiteSubject(words, verb, first) ?? clauseSubject(words, verb, first);
    return coordinated || verb === first ? clauseSubject(words, verb, first) : null;
  }
  if (isReducedRelative(words, own, verb)) return null;
  const joint = withPartner(words, own, first);
  return outerSpeaker(words, joint, verb, first) ?? joint;
}

/** "met them and in a statement called": the conjunction before a phrase of place that is no subject; -1 where there is none. */
function andBeforePlace(words: readonly Word[], own: Phrase, first: number): number {
  const and = own.first - 2;
  return and > first &&
    own.kind === 'nominal' &&
    /^(?:in|on|at|during|via)$/.test(words[own.first - 1]?.lower ?? '') &&
    /^(?:and|but)$/.test(words[and]?.lower ?? '')
    ? and
    : -1;
}

/** "with one driver writing", ", the city recommending", "a message stating": a participle that has a subject of its own. */
function hasOwnSubject(words: readonly Word[], own: Phrase, verb: number): boolean {
  if (own.last !== verb - 1) return false;
  const head = (words[own.last] as Word).lower;
  const lead = words[own.first - 1]?.lower ?? '';
  if (DOCUMENTS.has(head)) return own.first === 0 || !/(?:ed|ing|es|out|put|sent|wrote)$/.test(lead);
  // "recalled Lund saying", "received a call from Lund saying"
  if (/^(?:recall|remember|hear|saw|see|watch|receive|got$|gets$)/.test(lead)) return true;
  const partner = lead === 'and' ? phraseEnding(words, own.first - 2, 0) : null;
  return (
    lead === 'with' ||
    (lead === ',' && own.kind !== 'pronoun') ||
    (partner !== null && words[partner.first - 1]?.lower === 'with')
  );
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
    if (speaker && speaker.kind !== 'relative') return speaker;
  }
  const start = clauseStart(words, verb, first);
  const opening = firstSubject(words, start, verb);
  if (opening) return opening;
  return finiteSubject(words, verb, first);
}

/** The subject of the nearest finite verb to the left. */
function finiteSubject(words: readonly Word[], verb: number, first: number): Phrase | null {
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
  return (
    FINITE.has(word.lower) ||
    (/[^e]ed$/.test(word.text) &&
      (words[i - 1]?.name != null || SUBJECT_PRONOUNS.has(words[i - 1]?.lower ?? '')))
  );
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
    words[own.first - 1]?.lower === 'what' ||
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

/** "he and Berg agreed": both of them. */
export function withPartner(words: readonly Word[], own: Phrase, first: number): Phrase {
  if (own.kind !== 'name' || words[own.first - 1]?.lower !== 'and' || own.first - 2 < first) return own;
  const partner = phraseEnding(words, own.first - 2, first);
  const named = partner && (partner.kind === 'pronoun' || words[partner.last]?.name != null);
  return partner && named ? { first: partner.first, last: own.last, kind: 'joint' } : own;
}

/** "Smith said he thinks", "Smith says it means": not the pronoun's clause but the one around it. */
function outerSpeaker(words: readonly Word[], own: Phrase, verb: number, first: number): Phrase | null {
  const strength = cueStrength((words[verb] as Word).lower);
  const lead = words[own.first - 1]?.lower ?? '';
  if (own.kind === 'pronoun' && lead === 'what') return firstSubject(words, first, own.first - 1);
  if (own.kind === 'relative' && !words[own.head?.last ?? own.last]?.name) return toldOf(words, own, first);
  if (isModal(words, verb, first)) return earlierSpeaker(words, own.first, first);
  if (strength === 'saying' || (strength === 'naming' && own.kind !== 'pronoun')) return null;
  if (own.kind === 'pronoun')
    return /^(?:which|whom|where)$/.test(lead) ? null : earlierSpeaker(words, own.first, first);
  return toldOf(words, own, first);
}

/** "Smith said that anybody who complains": the subject of the verb of speech right before. */
function toldOf(words: readonly Word[], own: Phrase, first: number): Phrase | null {
  const link = words[own.first - 1]?.lower === 'that' ? own.first - 2 : own.first - 1;
  if (
    link <= first ||
    words[link]?.lower === 'read' ||
    !isCueVerb(words, link) ||
    cueStrength((words[link] as Word).lower) !== 'saying'
  )
    return null;
  return (words[link] as Word).lower.endsWith('ing')
    ? clauseSubject(words, link, first)
    : subjectBefore(words, link, first);
}

/** The subject of the verb of speech that the clause with the pronoun hangs on. */
function earlierSpeaker(words: readonly Word[], before: number, first: number): Phrase | null {
  for (let i = before - 1; i > first; i--) {
    const word = words[i] as Word;
    if (word.quote >= 0 || word.text === ';') return null;
    if (!isCueVerb(words, i) || cueStrength(word.lower) !== 'saying' || word.lower.endsWith('ing')) continue;
    return isPassive(words, i, first) ? null : subjectBefore(words, i, first);
  }
  return null;
}
