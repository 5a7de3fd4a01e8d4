import type { Article, Span } from '../../reading.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { isTitle } from '../titles.ts';
import type { Cluster } from './cluster.ts';
import { findEpithets } from './epithets.ts';
import { type Kinship, kinRoles } from './kin.ts';
import { isPortfolio, type Phrase, phraseAt } from './phrases.ts';
import { meanSame, PARTIES, WIDER } from './role-words.ts';
import { isPlaceWord, type Role, rolesAround } from './roles.ts';
import { othersInSentence, type Seen, settleShared } from './same-bearer.ts';

/** A description that means a person: "the Ukrainian president", "the 19-year-old". Index into the clusters. */
export interface Description extends Span {
  cluster: number;
}

const NOBODY: ReadonlySet<number> = new Set();
const PASSING = 1;
const DOMINANCE = 4;

/**
 * Descriptions with "the" that fit one person only, by what the article itself calls each person ("US Defence Secretary NAME").
 * Where two people fit, or the words say more than the article told of anybody, there is none.
 */
export function findDescriptions(
  tagged: TaggedText,
  clusters: readonly Cluster[],
  kinships: readonly Kinship[],
  article: Pick<Article, 'blocks'>,
  lexicon: Lexicon,
): Description[] {
  const roles = clusters.map(() => [] as Role[]);
  const ages = clusters.map(() => new Set<string>());
  const owner = new Map<number, number>();
  const sentenceOf = sentenceFinder(tagged);
  clusters.forEach(({ mentions }, c) => {
    for (const { first, last } of mentions) for (let i = first; i < last; i++) owner.set(i, c);
  });
  clusters.forEach(({ mentions }, c) => {
    for (const { first, last } of mentions) {
      const sentence = sentenceOf(first);
      roles[c]?.push(...rolesAround(tagged, owner, first, last, sentence.first, sentence.last));
      const age = ageAt(tagged, first, last);
      if (age) ages[c]?.add(age);
    }
  });
  for (const { cluster, role } of kinRoles(kinships)) roles[cluster]?.push(role);
  const holders = holdersByHead(roles);
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const firstNamed = clusters.map(({ mentions }) => mentions[0]?.first ?? 0);
  const opening = openingOf(tagged, article);
  const seen: Seen[] = [];
  for (const { first, last, start } of tagged.sentences) {
    const inHeadline = headline !== undefined && start >= headline.start && start < headline.end;
    for (let i = first; i < last; i++) {
      const phrase = phraseAt(tagged, i, first, last, owner, inHeadline);
      if (!phrase) continue;
      const { age } = phrase;
      if (age !== null) {
        seen.push({ phrase, fitting: [], others: NOBODY, cluster: only(ages, (own) => own.has(age)) });
        continue;
      }
      const others = othersInSentence(tagged, owner, first, last, phrase);
      const setting = { roles, clusters, others, lexicon };
      const near = (holders.get(phrase.head) ?? []).filter(
        (c) => (firstNamed[c] as number) < i || i < opening || isToldInFull(phrase, roles[c] as Role[]),
      );
      const fitting = holdersOf(phrase, near, setting);
      seen.push({ phrase, fitting, others, cluster: resolve(phrase, fitting, setting) });
    }
  }
  const settled = settleShared(seen);
  const described = seen.flatMap(({ phrase, cluster: own }): Description[] => {
    const cluster = own ?? settled.get(phrase) ?? null;
    const named = nameAfterComma(tagged, owner, phrase.last);
    if (cluster === null || (named !== null && named !== cluster)) return [];
    const start = tagged.tokens[phrase.first]?.start ?? 0;
    return [{ start, end: tagged.tokens[phrase.last]?.end ?? start, cluster }];
  });
  const taken = new Set(described.map(({ start }) => start));
  const epithets = findEpithets(tagged, clusters, owner, { ages, isHeld: (head) => holders.has(head) });
  const added = epithets.flatMap(({ first, last, cluster }): Description[] => {
    const start = tagged.tokens[first]?.start ?? 0;
    return taken.has(start) ? [] : [{ start, end: tagged.tokens[last]?.end ?? start, cluster }];
  });
  return [...described, ...added];
}

/** Up to here, the first paragraph, somebody may be described first and named next; later nobody is. First token behind it. */
function openingOf({ tokens }: TaggedText, { blocks }: Pick<Article, 'blocks'>): number {
  const end = blocks.find(({ kind }) => kind === 'paragraph')?.end ?? 0;
  const at = tokens.findIndex(({ start }) => start >= end);
  return at < 0 ? tokens.length : at;
}

/** "The chief, Mr. NAME, said": the one named right behind. */
function nameAfterComma(
  { words }: TaggedText,
  owner: ReadonlyMap<number, number>,
  last: number,
): number | null {
  if (words.lower[last + 1] !== ',') return null;
  let at = last + 2;
  while (at < last + 5 && !owner.has(at) && isTitle(words.lower[at] ?? '')) at++;
  return owner.get(at) ?? null;
}

function sentenceFinder({ sentences }: TaggedText) {
  return (token: number) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.last ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    return sentences[low] ?? { first: token, last: token + 1 };
  };
}

/** "NAME, 19," or "19-year-old NAME". */
function ageAt({ words }: TaggedText, first: number, last: number): string | null {
  const after = words.lower[last + 1] ?? '';
  if (words.lower[last] === ',' && /^\d{1,2}$/.test(after) && words.lower[last + 2] === ',') return after;
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const match = /^(\d{1,2})-year-old$/.exec(words.lower[i] as string);
    if (match) return match[1] as string;
    if (words.lower[i] === ',' || words.lower[i] === '.') break;
  }
  return null;
}

interface Setting {
  roles: readonly (readonly Role[])[];
  clusters: readonly Cluster[];
  /** People of the sentence that the phrase cannot mean. */
  others: ReadonlySet<number>;
  lexicon: Lexicon;
}

/** What a holder of this post may be called. */
function headsOf({ head }: Role): readonly string[] {
  return [head, ...(WIDER.get(head) ?? [])];
}

function holdersByHead(roles: readonly (readonly Role[])[]): Map<string, number[]> {
  const holders = new Map<string, Set<number>>();
  roles.forEach((own, c) => {
    for (const head of own.flatMap(headsOf)) holders.set(head, (holders.get(head) ?? new Set()).add(c));
  });
  return new Map([...holders].map(([head, set]) => [head, [...set]]));
}

/** What of a person's roles the head of the phrase can mean. */
function heldAs({ head }: Phrase, all: readonly Role[]): readonly Role[] {
  return all.filter((role) => headsOf(role).includes(head));
}

/** The people whose roles fit the phrase. */
function holdersOf(phrase: Phrase, holders: readonly number[], { roles, lexicon }: Setting): number[] {
  return holders.filter((c) => {
    const all = roles[c] as Role[];
    return fits(phrase, heldAs(phrase, all), all, lexicon);
  });
}

/** The one person that is meant among those who fit, or null. */
function resolve(
  phrase: Phrase,
  fitting: readonly number[],
  { roles, clusters, others, lexicon }: Setting,
): number | null {
  const held = (c: number) => heldAs(phrase, roles[c] as Role[]);
  if (fitting.length < 2) return fitting[0] ?? null;
  const places = phrase.modifiers.filter((word) => isPlaceWord(word, lexicon));
  const closer = fitting.filter((c) =>
    held(c).some(({ modifiers }) =>
      places.length > 0
        ? modifiers.some((word) => places.some((place) => meanSame(word, place)))
        : modifiers.length === 0,
    ),
  );
  if (closer.length === 1) return closer[0] as number;
  if (places.length > 0) return null;
  // "The president" beside a "Ukrainian president" is the other one.
  const homely = closer.filter((c) =>
    held(c).every(({ modifiers }) => !modifiers.some((word) => isPlaceWord(word, lexicon))),
  );
  const main = dominant(fitting, clusters);
  if (main !== null) return main;
  if (homely.length === 1) return homely[0] as number;
  // "Vance hoped that the president would return": a sentence that begins with one of two presidents speaks of the other.
  const left = fitting.filter((c) => !others.has(c));
  return left.length === 1 ? (left[0] as number) : null;
}

/** The one that the article is about, when the others are only just mentioned. */
function dominant(fitting: readonly number[], clusters: readonly Cluster[]): number | null {
  const count = (c: number) => (clusters[c] as Cluster).mentions.length;
  const [first, second] = [...fitting].sort((a, b) => count(b) - count(a)) as [number, number];
  return count(second) <= PASSING && count(first) >= DOMINANCE * count(second) ? first : null;
}

function knows(all: readonly Role[], word: string): boolean {
  return all.some(({ modifiers }) => modifiers.some((other) => meanSame(word, other)));
}

/** Does the article say of this person all that the phrase says, and that is more than a post? */
function isToldInFull({ modifiers }: Phrase, all: readonly Role[]): boolean {
  return modifiers.length > 0 && modifiers.every((word) => knows(all, word));
}

/** Does the phrase say nothing against, and nothing beyond, what the article calls this person? */
function fits(phrase: Phrase, held: readonly Role[], all: readonly Role[], lexicon: Lexicon): boolean {
  if (!held.some(({ former, late }) => former === phrase.former && (late || !phrase.late))) return false;
  if (phrase.origin && !isToldInFull(phrase, all)) return false;
  const known = all.flatMap((role) => role.modifiers);
  const isKnown = (word: string) => knows(all, word);
  const places = known.filter((word) => isPlaceWord(word, lexicon));
  const someKnown = phrase.modifiers.some((word) => isKnown(word) && !isPlaceWord(word, lexicon));
  return phrase.modifiers.every((word) => {
    if (isKnown(word)) return true;
    if (PARTIES.has(word)) return !known.some((other) => PARTIES.has(other));
    if (isPlaceWord(word, lexicon)) return places.length === 0;
    return someKnown && isPortfolio(word);
  });
}

function only<T>(items: readonly T[], test: (item: T) => boolean): number | null {
  const found = items.flatMap((item, i) => (test(item) ? [i] : []));
  return found.length === 1 ? (found[0] as number) : null;
}
