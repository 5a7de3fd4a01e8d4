import type { Span } from '../../reading.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TaggedText } from '../tagger/tag.ts';
import type { Cluster } from './cluster.ts';
import { fold } from './name.ts';
import { FORMER, meanSame, NEUTRAL, PARTIES, WIDER } from './role-words.ts';
import { headAt, isPlaceWord, type Role, rolesAround } from './roles.ts';

/** A description that means a person: "the Ukrainian president", "the 19-year-old". Index into the clusters. */
export interface Description extends Span {
  cluster: number;
}

const MOST_MODIFIERS = 4;
const PASSING = 1;
const DOMINANCE = 4;
const COMPOUND: ReadonlySet<string> = new Set(
  'election race office candidate hopeful nominee campaign contest residence palace designate elect pro in-waiting emeritus'.split(
    ' ',
  ),
);

/**
 * Descriptions with "the" that fit one person only, by what the article itself calls each person ("US Defence Secretary NAME").
 * Where two people fit, or the words say more than the article told of anybody, there is none.
 */
export function findDescriptions(
  tagged: TaggedText,
  clusters: readonly Cluster[],
  lexicon: Lexicon,
): Description[] {
  const roles = clusters.map(() => [] as Role[]);
  const ages = clusters.map(() => new Set<string>());
  const owner = new Map<number, number>();
  const sentenceOf = sentenceFinder(tagged);
  clusters.forEach(({ mentions }, c) => {
    for (const { first, last } of mentions) {
      for (let i = first; i < last; i++) owner.set(i, c);
      const sentence = sentenceOf(first);
      roles[c]?.push(...rolesAround(tagged, first, last, sentence.first, sentence.last));
      const age = ageAt(tagged, first, last);
      if (age) ages[c]?.add(age);
    }
  });
  const found: Description[] = [];
  for (const { first, last } of tagged.sentences) {
    for (let i = first; i < last; i++) {
      const phrase = phraseEndingAt(tagged, i, first, last, owner);
      if (!phrase) continue;
      const cluster =
        phrase.age !== null
          ? only(ages, (set) => set.has(phrase.age as string))
          : resolve(phrase, roles, clusters, lexicon);
      if (cluster === null) continue;
      const start = tagged.tokens[phrase.first]?.start ?? 0;
      found.push({ start, end: tagged.tokens[phrase.last]?.end ?? start, cluster });
    }
  }
  return found;
}

interface Phrase {
  first: number;
  last: number;
  head: string;
  modifiers: string[];
  former: boolean;
  age: string | null;
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

/** The description whose head is token `i`: "the", up to four modifiers, the head; "of X" belongs to it. */
function phraseEndingAt(
  tagged: TaggedText,
  i: number,
  from: number,
  to: number,
  owner: ReadonlyMap<number, number>,
): Phrase | null {
  const { words } = tagged;
  const age = /^(\d{1,2})-year-old$/.exec(words.lower[i] as string)?.[1] ?? null;
  const found = age ? { head: '', first: i } : headAt(tagged, i);
  if (!found || owner.has(i)) return null;
  const next = words.lower[i + 1] ?? '';
  if (
    i + 1 < to &&
    (owner.has(i + 1) || words.cap[i + 1] === 1 || COMPOUND.has(next) || headAt(tagged, i + 1))
  )
    return null;
  if (i + 1 < to && next === '-') return null;
  if (found.head === 'prime minister' && words.lower[i] === 'pm')
    return { ...found, first: i, last: i, modifiers: [], former: false, age };
  const modifiers: string[] = [];
  let at = found.first - 1;
  while (at >= from && words.lower[at] !== 'the') {
    const lower = words.lower[at] as string;
    if (owner.has(at) || !/^\p{L}/u.test(lower) || modifiers.length === MOST_MODIFIERS) return null;
    if (words.cap[at] !== 1 && !NEUTRAL.has(lower) && !FORMER.has(lower) && !isPortfolio(lower)) return null;
    modifiers.push(fold(lower));
    at--;
  }
  if (at < from || (words.lower[at - 1] === ',' && owner.has(at - 2))) return null;
  let last = i;
  if (next === 'of' || next === 'for') {
    last = complementEnd(tagged, i + 2, to);
    if (last === i + 1) return null;
    for (let j = i + 2; j <= last; j++) modifiers.push(fold(words.lower[j] as string));
  }
  const former = modifiers.some((word) => FORMER.has(word));
  const telling = modifiers.filter((word) => !FORMER.has(word) && !NEUTRAL.has(word));
  return { first: at, last, head: found.head, modifiers: telling, former, age };
}

/** The last token of "of X": capitalised words, or one plain word. */
function complementEnd({ words }: TaggedText, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 3 && words.cap[at] === 1) at++;
  if (at > from) return at - 1;
  return from < to && isPortfolio(words.lower[from] as string) ? from : from - 1;
}

const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'foreign defence defense finance interior economy health education justice trade energy transport home environment culture labour ' +
    'labor agriculture chief executive press parliamentary standards opposition party political military army police standards state war ' +
    'science sport sports housing immigration security welfare fashion pop'
  ).split(' '),
);

function isPortfolio(word: string): boolean {
  return PORTFOLIOS.has(word);
}

/** The one person whose roles fit the phrase, or null. */
function resolve(
  phrase: Phrase,
  roles: readonly (readonly Role[])[],
  clusters: readonly Cluster[],
  lexicon: Lexicon,
): number | null {
  const hasHead = (role: Role) =>
    role.head === phrase.head || (WIDER.get(role.head) ?? []).includes(phrase.head);
  const holders = roles.flatMap((own, c) => (own.some(hasHead) ? [c] : []));
  const fitting = holders.filter((c) =>
    fits(phrase, (roles[c] as readonly Role[]).filter(hasHead), roles[c] as readonly Role[], lexicon),
  );
  if (fitting.length < 2) return fitting[0] ?? null;
  const named = phrase.modifiers.some((word) => isPlaceWord(word, lexicon));
  const closer = fitting.filter((c) =>
    (roles[c] as readonly Role[]).filter(hasHead).some((role) => {
      const places = role.modifiers.filter((word) => isPlaceWord(word, lexicon));
      return named
        ? places.some((place) => phrase.modifiers.some((word) => meanSame(word, place)))
        : places.length === 0 && role.modifiers.length === 0;
    }),
  );
  if (closer.length === 1) return closer[0] as number;
  return named ? null : dominant(fitting, clusters);
}

/** The one that the article is about, when the others are only just mentioned. */
function dominant(fitting: readonly number[], clusters: readonly Cluster[]): number | null {
  const count = (c: number) => (clusters[c] as Cluster).mentions.length;
  const [first, second] = [...fitting].sort((a, b) => count(b) - count(a)) as [number, number];
  return count(second) <= PASSING && count(first) >= DOMINANCE * count(second) ? first : null;
}

/** Does the phrase say nothing against, and nothing beyond, what the article calls this person? */
function fits(phrase: Phrase, held: readonly Role[], all: readonly Role[], lexicon: Lexicon): boolean {
  if (
    phrase.former !== held.some((role) => role.former) &&
    !(phrase.former === false && held.some((role) => !role.former))
  )
    return false;
  const known = all.flatMap((role) => role.modifiers);
  const places = known.filter((word) => isPlaceWord(word, lexicon));
  return phrase.modifiers.every((word) => {
    if (known.some((other) => meanSame(word, other))) return true;
    if (PARTIES.has(word)) return !known.some((other) => PARTIES.has(other));
    return isPlaceWord(word, lexicon) && places.length === 0;
  });
}

function only<T>(items: readonly T[], test: (item: T) => boolean): number | null {
  const found = items.flatMap((item, i) => (test(item) ? [i] : []));
  return found.length === 1 ? (found[0] as number) : null;
}
