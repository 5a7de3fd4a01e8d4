import type { Article, Gender, Person, Span } from '../reading.ts';
import { antecedents, type KnownAntecedent, OPEN } from './pronouns/antecedents.ts';
import { asides } from './pronouns/asides.ts';
import { genderOfFirstName } from './pronouns/first-names.ts';
import { quotedBeside, type ReporterText, reporterText } from './pronouns/reporter-tokens.ts';
import { isSpeaking, type Role, roleOf } from './pronouns/roles.ts';
import { fitness, type Target } from './pronouns/score.ts';
import { pronounAt } from './pronouns/targets.ts';

/** How many antecedents back a pronoun is looked up: keeps the search linear. */
const REACH = 24;
/** Lowest fit that counts, and how far the runner-up must stay behind. */
const ENOUGH = -1.8;
const MARGIN = 0.6;
/** For somebody whose gender is not known: beside one whose gender fits, and where there is no such person. */
const UNKNOWN_GENDER = { besideFitting: -1.5, alone: -0.5 };
/** For somebody spoken of before the paragraph, where its subject is somebody else whose gender is not known. */
const BEHIND_SUBJECT = -1.5;
/** For somebody whose name stands in the quotation: people seldom name themselves. */
const NAMED_IN_QUOTE = -2.5;
/** For somebody who has not spoken, where the quotation tells of a "he" as well: he is more likely the one who is told of. */
const TOLD_OF = -1.2;

/**
 * Adds the pronouns (he, she, him, her, his …) outside quotation marks that certainly mean one of `people` to that
 * person's mentions. Where nobody, or more than one, fits well enough nothing is added. Linear; changes no argument.
 * Salience by role, recency and agreement, after Lappin & Leass (1994).
 */
export function resolvePronouns(
  article: Pick<Article, 'text' | 'blocks'>,
  people: readonly Person[],
): Person[] {
  const reporter = reporterText(article.text, article.blocks);
  const known = gendersOf(people);
  const assigned = assign(reporter, article.blocks, people, known);
  return people.map((person, who) => {
    const { gender, pronouns } = agreeing(known[who] ?? person.gender, assigned[who] ?? []);
    const mentions = pronouns.map(({ start, end }) => ({ start, end, kind: 'pronoun' as const }));
    return {
      ...person,
      gender,
      mentions: [...person.mentions, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}

interface Pronoun extends Span {
  gender: Gender;
  subject: boolean;
}

/** "He" so many times as often as "she". */
const OUTVOTES = 2;

/**
 * Nobody is both a "he" and a "she": of somebody whose gender is not known and who would be both, the clearly more frequent subject
 * pronoun says which, and where none is, no pronoun is certain.
 */
function agreeing(
  gender: Gender,
  pronouns: readonly Pronoun[],
): { gender: Gender; pronouns: readonly Pronoun[] } {
  const count = (wanted: Gender) =>
    pronouns.filter(({ gender, subject }) => subject && gender === wanted).length;
  if (gender !== 'unknown' || new Set(pronouns.map((pronoun) => pronoun.gender)).size < 2)
    return { gender, pronouns };
  const [male, female] = [count('male'), count('female')];
  if (Math.max(male, female) < OUTVOTES * Math.max(1, Math.min(male, female)))
    return { gender, pronouns: [] };
  const more = male > female ? 'male' : 'female';
  return { gender: more, pronouns: pronouns.filter((pronoun) => pronoun.gender === more) };
}

function gendersOf(people: readonly Person[]): readonly Gender[] {
  return people.map(({ gender, name }) => (gender === 'unknown' ? genderOfFirstName(name) : gender));
}

/** The pronouns of each person, found in text order. */
function assign(
  reporter: ReporterText,
  blocks: Article['blocks'],
  people: readonly Person[],
  genders: readonly Gender[],
): Pronoun[][] {
  const aside = asides(reporter, blocks);
  const added = people.map((): Pronoun[] => []);
  const known = antecedents(reporter, people).map((one) => aside.place(one));
  const seen: KnownAntecedent[] = [];
  let next = 0;
  reporter.tokens.forEach(({ start, end }, at) => {
    while (next < known.length && (known[next] as KnownAntecedent).first < at)
      seen.push(known[next++] as KnownAntecedent);
    const found = targetAt(reporter, at);
    if (!found) return;
    const target = aside.place(found);
    const ahead = known.slice(next, next + 3);
    const quoted = target.speaking ? quotedBeside(reporter, at) : '';
    const said: Said = { named: namedIn(quoted, people), tellsOf: TELLS_OF[target.gender].test(quoted) };
    const near = [...seen.slice(-REACH), ...ahead].filter((one) => aside.reach(one, target));
    const who = choose(reporter, target, near, genders, said);
    if (who !== null && who >= 0) {
      added[who]?.push({ start, end, gender: target.gender, subject: target.use === 'subject' });
    }
    // Who speaks and is left open stays open: "she said" goes on with the "she said" before, not with somebody whom that one spoke of.
    if (who !== null || target.speaking) seen.push(asAntecedent(reporter, target, who ?? OPEN));
  });
  return added;
}

function targetAt(reporter: ReporterText, at: number): Target | null {
  const form = pronounAt(reporter.tokens, at);
  if (!form) return null;
  const sentence = reporter.sentence[at] as number;
  const { from, to } = reporter.bounds[sentence] as { from: number; to: number };
  const speaking = form.use === 'subject' && isSpeaking({ tokens: reporter.tokens, from, to }, at, at);
  return { ...form, at, sentence, paragraph: reporter.paragraph[at] as number, from, to, speaking };
}

function asAntecedent({ tokens }: ReporterText, target: Target, who: number): KnownAntecedent {
  const { at, sentence, paragraph, from, to, gender, speaking } = target;
  const role =
    target.use === 'genitive'
      ? 'genitive'
      : target.use === 'subject'
        ? 'subject'
        : objectRole(roleOf({ tokens, from, to }, at, at));
  return { who, first: at, last: at, sentence, paragraph, role, gender, pronoun: true, speaking };
}

/** "…, called him": no inversion, as "…, said he" would be. */
const objectRole = (role: Role): Role => (role === 'subject' ? 'object' : role);

/** Who fits best: an index into the people, STRANGER for somebody unnamed, null when that cannot be told. */
function choose(
  reporter: ReporterText,
  target: Target,
  candidates: readonly KnownAntecedent[],
  genders: readonly Gender[],
  { named, tellsOf }: Said,
): number | null {
  const best = new Map<number, number>();
  const fitting = candidates.filter((candidate) => {
    const gender = genderOf(candidate, genders);
    return gender === 'unknown' || gender === target.gender;
  });
  const fittingKnown = fitting.some((candidate) => genderOf(candidate, genders) === target.gender);
  for (const candidate of fitting) {
    const between = new Set(
      fitting
        .filter((o) => o.first > candidate.last && o.first < target.at && o.who !== candidate.who)
        .map((o) => o.who),
    ).size;
    let score = fitness(reporter.tokens, target, candidate, between);
    if (genderOf(candidate, genders) === 'unknown') {
      score += fittingKnown ? UNKNOWN_GENDER.besideFitting : UNKNOWN_GENDER.alone;
    }
    if (fitting.some((one) => isNewSubject(one, candidate, target, genders))) score += BEHIND_SUBJECT;
    if (named.has(candidate.who)) score += NAMED_IN_QUOTE;
    if (tellsOf && !candidate.speaking) score += TOLD_OF;
    if (score > (best.get(candidate.who) ?? -99)) best.set(candidate.who, score);
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < ENOUGH) return null;
  return second && first[1] - second[1] < MARGIN ? null : first[0];
}

/** Is `one` the subject of the pronoun's own paragraph, of unknown gender, and `candidate` somebody else of an earlier one? */
function isNewSubject(
  one: KnownAntecedent,
  candidate: KnownAntecedent,
  target: Target,
  genders: readonly Gender[],
): boolean {
  if (one.who === candidate.who || one.role !== 'subject' || one.pronoun) return false;
  if (one.paragraph !== target.paragraph || candidate.paragraph === target.paragraph) return false;
  return one.first < target.at && genderOf(one, genders) === 'unknown';
}

function genderOf(candidate: KnownAntecedent, genders: readonly Gender[]): Gender {
  return candidate.who < 0 ? candidate.gender : (genders[candidate.who] ?? 'unknown');
}

/** What is quoted beside a pronoun: who is named there, and whether it tells of somebody of the same gender. */
interface Said {
  named: ReadonlySet<number>;
  tellsOf: boolean;
}

const TELLS_OF = { male: /\b(?:he|him|his)\b/i, female: /\b(?:she|her|hers)\b/i };

const NOBODY: ReadonlySet<number> = new Set();

/** The people whose last name stands in what was said. */
function namedIn(quoted: string, people: readonly Person[]): ReadonlySet<number> {
  if (quoted === '') return NOBODY;
  const named = new Set<number>();
  people.forEach(({ name }, who) => {
    if (quoted.includes(name.slice(name.lastIndexOf(' ') + 1))) named.add(who);
  });
  return named;
}
