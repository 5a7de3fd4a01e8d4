import type { Gender, Person, PersonMention } from '../../reading.ts';
import { isCapitalised } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import type { TaggedText } from '../tagger/tag.ts';
import type { Cluster } from './cluster.ts';
import { findKinships, kinOf, type Meant } from './kin.ts';
import { kinWord } from './kin-words.ts';

const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** Words between a name and a possessive of its sentence. */
const FARTHEST_NAME = 40;

/**
 * Adds "his wife", "her father", "his client" to the person they mean, where the pronoun is already known to mean somebody and the
 * text says who that person's wife or father is. `people` are the clusters' people in the same order. Changes no argument.
 */
export function addKinDescriptions(
  tagged: TaggedText,
  clusters: readonly Cluster[],
  people: readonly Person[],
): Person[] {
  const { tokens, words } = tagged;
  const meant = meantBy(tokens, people);
  const kinships = kinOf(findKinships(tagged, clusters, meant));
  if (kinships.size === 0) return [...people];
  const possessors = new Map(meant.map(({ first, cluster }) => [first, cluster]));
  const names = new Map(
    clusters.flatMap(({ mentions }, c) => mentions.map(({ last }) => [last, c] as const)),
  );
  const added = people.map((): PersonMention[] => []);
  for (let i = 0; i + 1 < tokens.length; i++) {
    const gender = POSSESSIVES.get(words.lower[i] as string);
    const kin = kinWord(words.lower[i + 1])?.kin;
    if (!gender || !kin) continue;
    const of = possessors.get(i) ?? namedBefore(tagged, names, i);
    const having = kinships.get(kin);
    if (of === undefined || !having) continue;
    // Where the pronoun is open: the one man, or woman, of the article who is said to have a wife or whatever it is.
    const certain = possessors.has(i) || (having.size === 1 && people[of]?.gender === gender);
    const is = certain ? having.get(of) : undefined;
    if (is === undefined || is === null || namesAnother(tokens, i + 2, people[is])) continue;
    const start = tokens[i]?.start ?? 0;
    added[is]?.push({ start, end: tokens[i + 1]?.end ?? start, kind: 'nominal' });
  }
  return people.map((person, p) => ({
    ...person,
    mentions: [...person.mentions, ...(added[p] ?? [])].sort((a, b) => a.start - b.start || b.end - a.end),
  }));
}

/** The descriptions and pronouns of people, by token. */
function meantBy(tokens: readonly Token[], people: readonly Person[]): Meant[] {
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  const ends = new Map(tokens.map(({ end }, i) => [end, i + 1]));
  return people.flatMap(({ mentions }, cluster) =>
    mentions.flatMap(({ kind, start, end }): Meant[] => {
      const [first, last] = [starts.get(start), ends.get(end)];
      return kind === 'name' || first === undefined || last === undefined ? [] : [{ first, last, cluster }];
    }),
  );
}

/** Who is named last before the pronoun at `at`, in its sentence. */
function namedBefore(
  { words }: TaggedText,
  names: ReadonlyMap<number, number>,
  at: number,
): number | undefined {
  for (
    let i = at;
    i > Math.max(0, at - FARTHEST_NAME) && !/^[.!?]$/.test(words.lower[i - 1] as string);
    i--
  ) {
    const name = names.get(i);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** "his wife, Ida": somebody else than the wife who is known. */
function namesAnother(tokens: readonly Token[], after: number, person: Person | undefined): boolean {
  const at = tokens[after]?.text === ',' ? after + 1 : after;
  const next = tokens[at]?.text ?? '';
  return isCapitalised(next) && !person?.name.split(' ').includes(next);
}
