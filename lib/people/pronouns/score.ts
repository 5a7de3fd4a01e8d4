import { isCapitalised } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import { isLower } from '../../text/word-shapes.ts';
import { clauseBetween, isAdverb } from './clauses.ts';
import { AUXILIARIES, SPEECH_VERBS, SUBORDINATORS } from './closed-classes.ts';
import { isVerb, type Role } from './roles.ts';
import type { PronounForm } from './targets.ts';

/** A name, description or resolved pronoun that a later pronoun may go back to. Token indexes, `last` included. */
export interface Antecedent {
  /** Who it is: an index into the caller's list. */
  who: number;
  first: number;
  last: number;
  sentence: number;
  paragraph: number;
  role: Role;
  pronoun: boolean;
  /** Subject of a verb of speech. */
  speaking: boolean;
  /** Subject of the "when" clause that its sentence begins with. */
  fronted?: boolean;
  /** Named by "according to". */
  source?: boolean;
  /** Stands in round brackets. */
  bracketed?: boolean;
}

export interface Target extends PronounForm {
  at: number;
  sentence: number;
  paragraph: number;
  /** First and last (exclusive) token of its sentence. */
  from: number;
  to: number;
  speaking: boolean;
}

/** Prices in one unit: a sentence further away costs `sentence`. Set by hand on development texts. */
const WEIGHT = {
  sentence: 1.3,
  paragraph: 0.4,
  subject: 1.6,
  fronted: -0.8,
  bracketed: -1.6,
  source: 2.5,
  coordinate: 0.3,
  genitive: 0.5,
  oblique: -0.4,
  subjectForSubject: 0.5,
  chain: 1.2,
  speakers: 1.2,
  between: 0.35,
  nearGenitive: 1,
  frontedCataphor: 2.2,
  otherCataphor: -4,
  boundSubject: -6.5,
  subjectAgain: -0.5,
  ownRelative: 2.2,
  andHis: 2.5,
  reportedSubject: 1.6,
};

/** How well the pronoun may go back to this antecedent. `between`: others of fitting gender named between the two. */
export function fitness(
  tokens: readonly Token[],
  target: Target,
  candidate: Antecedent,
  between: number,
): number {
  if (candidate.first > target.at) return cataphor(tokens, target, candidate);
  const sentences = target.sentence - candidate.sentence;
  let score = -WEIGHT.sentence * Math.min(sentences, 6) - WEIGHT.between * between;
  if (target.paragraph !== candidate.paragraph) score -= WEIGHT.paragraph;
  if (candidate.role === 'subject') score += WEIGHT.subject;
  if (candidate.role === 'subject' && target.use === 'subject') score += WEIGHT.subjectForSubject;
  if (candidate.fronted && sentences > 0) score += WEIGHT.fronted;
  if (candidate.bracketed && sentences > 0) score += WEIGHT.bracketed;
  if (candidate.role === 'coordinate') score += WEIGHT.coordinate;
  if (candidate.role === 'genitive') score += WEIGHT.genitive;
  if (candidate.role === 'oblique') score += WEIGHT.oblique;
  if (candidate.speaking && target.speaking) score += WEIGHT.speakers;
  if (candidate.source && target.speaking) score += WEIGHT.source;
  if (candidate.pronoun) score += WEIGHT.chain;
  if (sentences === 0) {
    if (isOwnRelative(tokens, candidate, target.at)) score += WEIGHT.ownRelative;
    if (
      target.use === 'genitive' &&
      tokens[target.at - 1]?.text === 'and' &&
      candidate.last === target.at - 2
    )
      score += WEIGHT.andHis;
    const sameClause = !clauseBetween(tokens, candidate.last + 1, target.at);
    if (target.use === 'genitive' && sameClause) score += WEIGHT.nearGenitive;
    if (target.use === 'reflexive' && sameClause && candidate.role === 'subject') score += 2;
    if (target.use === 'object' && sameClause && candidate.role === 'subject') score += WEIGHT.boundSubject;
    if (target.use === 'subject' && reports(tokens, candidate, target)) score += WEIGHT.reportedSubject;
    else if (target.use === 'subject' && sameClause) score += WEIGHT.subjectAgain;
  }
  return score;
}

/** "Robert Berg, who kept his word" */
function isOwnRelative(tokens: readonly Token[], candidate: Antecedent, at: number): boolean {
  const who = tokens[candidate.last + 1]?.text === ',' ? candidate.last + 2 : candidate.last + 1;
  if (!/^who(?:se)?$/.test(tokens[who]?.text ?? '') || who >= at) return false;
  for (let i = who + 1; i < at; i++) if (/^[,;:“]/.test((tokens[i] as Token).text)) return false;
  return true;
}

const LONGEST_ADDRESSEE = 4;

/** "Robert Berg said he …", "Robert Berg, who told the court that he …": whoever speaks mostly speaks of himself. */
function reports(tokens: readonly Token[], candidate: Antecedent, { at }: Target): boolean {
  let verb = at - 1;
  if (tokens[verb]?.text === 'that') verb--;
  const nearest = verb - LONGEST_ADDRESSEE;
  while (verb > Math.max(candidate.last, nearest) && isAddressee(tokens[verb] as Token)) verb--;
  if (verb <= candidate.last || !SPEECH_VERBS.has(tokens[verb]?.text ?? '')) return false;
  const relative = tokens[candidate.last + 1]?.text === ',' && tokens[candidate.last + 2]?.text === 'who';
  if (candidate.role !== 'subject' && !relative) return false;
  for (let i = candidate.last + (relative ? 3 : 1); i < verb; i++) {
    const { text } = tokens[i] as Token;
    if (!AUXILIARIES.has(text) && !isAdverb(text)) return false;
  }
  return true;
}

/** A word of whom is spoken to: "told Anna Berg", "told the court". */
function isAddressee({ text }: Token): boolean {
  return !SPEECH_VERBS.has(text) && (isCapitalised(text) || isLower(text)) && !isVerb(text);
}

/** "In his list, Robert Berg named …": the subject after a fronted phrase. */
function cataphor(tokens: readonly Token[], target: Target, candidate: Antecedent): number {
  if (candidate.sentence !== target.sentence) return -9;
  const opening = target.at - target.from <= 4 && target.use !== 'subject';
  const subordinate = SUBORDINATORS.has((tokens[target.from] as Token).text.toLowerCase());
  if (!opening && !subordinate) return WEIGHT.otherCataphor;
  const commas: number[] = [];
  for (let i = target.at; i < candidate.first; i++) if ((tokens[i] as Token).text === ',') commas.push(i);
  const first =
    commas.length === 1 || (commas.length === 2 && isApposed(tokens, commas[0] ?? 0, candidate.first));
  return first && candidate.role === 'subject' ? WEIGHT.frontedCataphor : WEIGHT.otherCataphor;
}

const LONGEST_TITLE = 6;

/** "In his speech, the town's mayor, Robert Berg, said": between the comma and the name only what the name is. */
function isApposed(tokens: readonly Token[], comma: number, first: number): boolean {
  if (tokens[first - 1]?.text !== ',' || first - comma - 2 > LONGEST_TITLE) return false;
  for (let i = comma + 1; i < first - 1; i++) if (isVerb((tokens[i] as Token).text)) return false;
  return true;
}
