import type { Gender, Person, Span } from '../../reading.ts';
import { classAt, isCapitalised, isWordClass } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import { SUBORDINATORS } from './closed-classes.ts';
import { humanNoun } from './human-nouns.ts';
import type { ReporterText } from './reporter-tokens.ts';
import { isSpeaking, type Place, roleOf } from './roles.ts';
import type { Antecedent } from './score.ts';

/** Nobody on the list of people: a person who is described but not named. */
export const STRANGER = -1;
/** Whoever a pronoun meant of which that could not be told. */
export const OPEN = -2;

export interface KnownAntecedent extends Antecedent {
  gender: Gender;
}

/** Every mention of a person, and of strangers, in the reporter's own words, in text order. Linear. */
export function antecedents(reporter: ReporterText, people: readonly Person[]): KnownAntecedent[] {
  const found: KnownAntecedent[] = [];
  const taken = new Uint8Array(reporter.tokens.length);
  people.forEach((person, who) => {
    for (const mention of person.mentions) {
      if (mention.kind === 'pronoun') continue;
      const range = tokenRange(reporter, mention);
      if (!range || isCredit(reporter, range)) continue;
      taken.fill(1, range.first, range.last + 1);
      found.push({ ...place(reporter, range), who, gender: person.gender, pronoun: false });
    }
  });
  reporter.tokens.forEach((token, at) => {
    if (taken[at]) return;
    const gender = humanNoun(token.text);
    if (gender === null || isApposed(reporter, at, taken) || !hasArticle(reporter, at, taken)) return;
    found.push({ ...place(reporter, { first: at, last: at }), who: STRANGER, gender, pronoun: false });
  });
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

interface Range {
  first: number;
  last: number;
}

function place(reporter: ReporterText, { first, last }: Range): Omit<Antecedent, 'who' | 'pronoun'> {
  const sentence = reporter.sentence[first] as number;
  const bounds = reporter.bounds[sentence] ?? { from: 0, to: reporter.tokens.length };
  const clause = { tokens: reporter.tokens, ...bounds };
  const source = isSource(clause, first);
  const role = roleOf(clause, first, last);
  const speaking = source || (role === 'subject' && isSpeaking(clause, first, last));
  const fronted = role === 'subject' && isFronted(clause, first);
  const bracketed = isBracketed(clause, first);
  const paragraph = reporter.paragraph[first] as number;
  return { first, last, sentence, paragraph, role, speaking, source, fronted, bracketed };
}

/** "according to the harbour master Anna Berg": who has said what the sentence says. */
function isSource({ tokens, from }: Place, first: number): boolean {
  for (let i = first - 1; i > from && first - i < LONGEST_DESCRIPTION; i--) {
    const { text } = tokens[i] as Token;
    if (text === 'to') return /^[Aa]ccording$/.test(tokens[i - 1]?.text ?? '');
    if (!isWordClass(classAt(text, 0))) return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 6;

/** Does a bracket stand open before the token? */
function isBracketed({ tokens, from }: Place, first: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - LONGEST_BRACKET); i--) {
    if (tokens[i]?.text === ')') return false;
    if (tokens[i]?.text === '(') return true;
  }
  return false;
}

const LONGEST_BRACKET = 30;

const PICTURE =
  /^(?:photo|photos|photograph|photographs|picture|pictures|image|images|credit|illustration)$/i;

/** "Photograph: Anna Berg", "Photo by Anna Berg", "Anna Berg/KPN": who took a picture is not spoken of. */
function isCredit({ tokens }: ReporterText, { first, last }: Range): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (/^(?::|by)$/i.test(before) && PICTURE.test(tokens[first - 2]?.text ?? '')) return true;
  return tokens[last + 1]?.text === '/' && isCapitalised(tokens[last + 2]?.text ?? '');
}

/** "When Anna Berg spoke, …": the clause that opens the sentence, before its first comma. */
function isFronted({ tokens, from }: Place, first: number): boolean {
  if (!SUBORDINATORS.has(tokens[from]?.text.toLowerCase() ?? '')) return false;
  for (let i = from + 1; i < first; i++) if (tokens[i]?.text === ',') return false;
  return true;
}

/** Tokens that a span covers; null when it lies within a quotation. */
export function tokenRange({ tokens }: ReporterText, span: Span): Range | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  if (!token || token.start >= span.end || token.text.startsWith('“')) return null;
  let last = low;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < span.end) last++;
  return { first: low, last };
}

/** "his father, Peter Lund,": the one who is named. */
function isApposed({ tokens }: ReporterText, at: number, taken: Uint8Array): boolean {
  return tokens[at + 1]?.text === ',' && taken[at + 2] === 1;
}

/** "a woman", "the other driver", "his wife": one person, newly or again spoken of; not "woman Prime Minister Hale". */
function hasArticle({ tokens }: ReporterText, at: number, taken: Uint8Array): boolean {
  if (taken[at + 1]) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const lower = tokens[i]?.text.toLowerCase() ?? '';
    if (/^(?:a|an|the|his|her|their|another|one|my)$|^[’']s$/.test(lower)) return true;
    if (!isWordClass(classAt(lower, 0)) || /^(?:of|and|in|to|for)$/.test(lower)) return false;
  }
  return false;
}
