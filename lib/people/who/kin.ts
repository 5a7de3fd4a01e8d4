import type { Gender } from '../../reading.ts';
import type { TaggedText } from '../tagger/tag.ts';
import type { Cluster } from './cluster.ts';
import { headAt, type Role } from './roles.ts';

/** Person `of` has `kin` in person `is`: "Ellen Calder's husband, Frank" → of Ellen, husband, is Frank. Indexes of clusters. */
export interface Kinship {
  of: number;
  kin: string;
  is: number;
  /** What the phrase calls the first person ("the mayor's wife"), where it names a post. */
  role: Role | null;
}

type Sexed = Exclude<Gender, 'unknown'>;

/** Kin word → gender of the person it names, and what the other one is to them by gender. */
const KIN: ReadonlyMap<string, { gender: Sexed; back: Record<Sexed, string> }> = new Map(
  (
    [
      ['wife', 'female', 'wife', 'husband'],
      ['husband', 'male', 'wife', 'husband'],
      ['son', 'male', 'mother', 'father'],
      ['daughter', 'female', 'mother', 'father'],
      ['mother', 'female', 'daughter', 'son'],
      ['father', 'male', 'daughter', 'son'],
      ['brother', 'male', 'sister', 'brother'],
      ['sister', 'female', 'sister', 'brother'],
    ] as const
  ).map(([kin, gender, female, male]) => [kin, { gender, back: { female, male } }]),
);

/** Is this lower-case word a kin word? */
export function isKin(word: string): boolean {
  return KIN.has(word);
}

/**
 * Kinship that the text states between two people: "A’s wife, B", "A’s wife B", "B, A’s wife", and "B, the mayor’s wife" where
 * exactly one other person has B's surname. Both directions are given where gender is known.
 */
export function findKinships(tagged: TaggedText, clusters: readonly Cluster[]): Kinship[] {
  const { words } = tagged;
  const ending = new Map<number, number>();
  const starting = new Map<number, number>();
  clusters.forEach(({ mentions }, c) => {
    for (const { first, last } of mentions) {
      ending.set(last, c);
      starting.set(first, c);
    }
  });
  const found: Kinship[] = [];
  for (let i = 1; i < words.count; i++) {
    const kin = words.lower[i] as string;
    if (!KIN.has(kin)) continue;
    if (!/^['’]s?$/.test(words.lower[i - 1] as string)) continue;
    const of = ending.get(i - 1);
    const comma = words.lower[i + 1] === ',';
    const after = starting.get(i + 1) ?? (comma ? starting.get(skipTitles(tagged, i + 2)) : undefined);
    const before = nameBefore(tagged, i - 1, ending);
    const is = after ?? before;
    if (of !== undefined && is !== undefined && is !== of) found.push({ of, kin, is, role: null });
    else if (of === undefined && before !== undefined) {
      const spouse = sameSurname(clusters, before);
      const head = headAt(tagged, i - 2);
      if (spouse !== null && head) {
        found.push({
          of: spouse,
          kin,
          is: before,
          role: { head: head.head, modifiers: [], former: false, late: false },
        });
      }
    }
  }
  return found.flatMap((kinship) => [kinship, ...inverse(kinship, clusters)]);
}

function skipTitles({ words }: TaggedText, i: number): number {
  return words.lower[i]?.endsWith('.') ? i + 1 : i;
}

/** "B, A’s wife" and "B, the mayor’s wife": the person before the comma. */
function nameBefore(
  { words }: TaggedText,
  possessive: number,
  ending: ReadonlyMap<number, number>,
): number | undefined {
  for (let i = possessive - 1; i > possessive - 6 && i > 0; i--) {
    if (words.lower[i] === ',') return ending.get(i);
  }
  return undefined;
}

function sameSurname(clusters: readonly Cluster[], c: number): number | null {
  const surname = clusters[c]?.parts.at(-1);
  const others = clusters.flatMap(({ parts }, i) =>
    i !== c && parts.length > 1 && parts.at(-1) === surname ? [i] : [],
  );
  return others.length === 1 ? (others[0] as number) : null;
}

function inverse({ of, kin, is }: Kinship, clusters: readonly Cluster[]): Kinship[] {
  const gender = clusters[of]?.gender ?? 'unknown';
  const back = gender === 'unknown' ? undefined : KIN.get(kin)?.back[gender];
  return back === undefined ? [] : [{ of: is, kin: back, is: of, role: null }];
}

/** The posts that kinship phrases give away: "the mayor’s wife" makes the other one the mayor. */
export function kinRoles(kinships: readonly Kinship[]): { cluster: number; role: Role }[] {
  return kinships.flatMap(({ of, role }) => (role ? [{ cluster: of, role }] : []));
}

/** The one that a person's `kin` ("wife") is, or null. */
export function kinOf(kinships: readonly Kinship[], of: number, kin: string): number | null {
  const found = new Set(kinships.filter((k) => k.of === of && k.kin === kin).map(({ is }) => is));
  return found.size === 1 ? ([...found][0] as number) : null;
}
