import { isVerb } from '../pronouns/roles.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { isTitle } from '../titles.ts';
import type { Cluster } from './cluster.ts';
import { kinWord } from './kin-words.ts';
import { headAt, type Role } from './roles.ts';

/** Person `of` has `kin` in person `is`: "Ellen Calder's husband, Frank" → of Ellen, husband, is Frank. Indexes of clusters. */
export interface Kinship {
  of: number;
  kin: string;
  is: number;
  /** What the phrase calls the first person ("the mayor's wife"), where it names a post. */
  role: Role | null;
}

/** Who is meant by the tokens [first, last). */
export interface Meant {
  first: number;
  last: number;
  cluster: number;
}

const MOST_TITLES = 4;
/** Words between a name and "the daughter of …" that is said of it. */
const FARTHEST = 14;

/**
 * Kinship, and who is whose lawyer, as the text states it between two people: "A’s wife, B", "A’s wife B", "B, A’s wife", "B, the
 * daughter of A", "B is the daughter of A", "his wife, B" and, where exactly one other person has B's surname, "B, the mayor’s wife".
 * Both directions are given where gender is known. `meant` are pronouns and descriptions that are known to mean somebody.
 */
export function findKinships(
  tagged: TaggedText,
  clusters: readonly Cluster[],
  meant: readonly Meant[] = [],
): Kinship[] {
  const { words } = tagged;
  const named = clusters.flatMap(({ mentions }, cluster) =>
    mentions.map(({ first, last }) => ({ first, last, cluster })),
  );
  const names = placesOf(named);
  const all = placesOf([...named, ...meant]);
  const found: Kinship[] = [];
  for (let i = 1; i < words.count; i++) {
    const kin = kinWord(words.lower[i])?.kin;
    if (!kin) continue;
    const add = (of: number | undefined, is: number | undefined, role: Role | null = null) => {
      if (of !== undefined && is !== undefined && is !== of) found.push({ of, kin, is, role });
    };
    const possessor = all.ending.get(i);
    if (words.lower[i + 1] === 'of')
      add(all.starting.get(pastTitles(tagged, i + 2)), saidOf(tagged, names, i));
    if (/^(?:his|her)$/.test(words.lower[i - 1] as string)) add(possessor, nameAfter(tagged, names, i));
    if (!/^['’]s?$/.test(words.lower[i - 1] as string)) continue;
    const of = all.ending.get(i - 1);
    const before = nameBefore(tagged, names, i - 1);
    const is = nameAfter(tagged, names, i) ?? before;
    add(of, is);
    const head = headAt(tagged, i - 2);
    if (of === undefined && is !== undefined && is === before && head) {
      add(sameSurname(clusters, is), is, { head: head.head, modifiers: [], former: false, late: false });
    }
  }
  return found.flatMap((kinship) => [kinship, ...inverse(kinship, clusters)]);
}

interface Places {
  /** Who is meant by the mention that begins with, or ends before, a token. */
  starting: ReadonlyMap<number, number>;
  ending: ReadonlyMap<number, number>;
}

function placesOf(list: readonly Meant[]): Places {
  return {
    starting: new Map(list.map(({ first, cluster }) => [first, cluster])),
    ending: new Map(list.map(({ last, cluster }) => [last, cluster])),
  };
}

/** "wife B", "wife, Dr. B": the name behind the kin word at `i`. */
function nameAfter(tagged: TaggedText, names: Places, i: number): number | undefined {
  const after = tagged.words.lower[i + 1] === ',' ? i + 2 : i + 1;
  return names.starting.get(pastTitles(tagged, after));
}

function pastTitles({ words }: TaggedText, from: number): number {
  let at = from;
  while (at < from + MOST_TITLES && isTitle(words.lower[at] ?? '') && words.lower[at] !== 'the') at++;
  return at;
}

/** "B, A’s wife" and "B, the mayor’s wife": the person before the comma. */
function nameBefore({ words }: TaggedText, names: Places, possessive: number): number | undefined {
  for (let i = possessive - 1; i > possessive - 6 && i > 0; i--) {
    if (words.lower[i] === ',') return names.ending.get(i);
  }
  return undefined;
}

/** "B, a baker, the daughter of …", "B is the daughter of …": B, with no verb and nobody else in between. */
function saidOf({ words }: TaggedText, names: Places, kin: number): number | undefined {
  for (let i = kin - 1; i > kin - FARTHEST && i > 0; i--) {
    const lower = words.lower[i] as string;
    if (/^[.;:!?"“”()]$/.test(lower)) return undefined;
    const name = names.ending.get(i);
    if (name !== undefined) return /^(?:,|is|was)$/.test(lower) ? name : undefined;
    if (isVerb(lower) && lower !== 'is' && lower !== 'was') return undefined;
  }
  return undefined;
}

function sameSurname(clusters: readonly Cluster[], c: number): number | undefined {
  const surname = clusters[c]?.parts.at(-1);
  const others = clusters.flatMap(({ parts }, i) =>
    i !== c && parts.length > 1 && parts.at(-1) === surname ? [i] : [],
  );
  return others.length === 1 ? others[0] : undefined;
}

function inverse({ of, kin, is }: Kinship, clusters: readonly Cluster[]): Kinship[] {
  const back = kinWord(kin)?.back(clusters[of]?.gender ?? 'unknown');
  return back === undefined ? [] : [{ of: is, kin: back, is: of, role: null }];
}

/** The posts that kinship phrases give away: "the mayor’s wife" makes the other one the mayor. */
export function kinRoles(kinships: readonly Kinship[]): { cluster: number; role: Role }[] {
  return kinships.flatMap(({ of, role }) => (role ? [{ cluster: of, role }] : []));
}

/** Kin word → person → the one who is that ("wife") to the person, or null where there are several. */
export function kinOf(kinships: readonly Kinship[]): Map<string, Map<number, number | null>> {
  const found = new Map<string, Map<number, number | null>>();
  for (const { of, kin, is } of kinships) {
    const having = found.get(kin) ?? new Map<number, number | null>();
    found.set(kin, having);
    having.set(of, having.has(of) && having.get(of) !== is ? null : is);
  }
  return found;
}
