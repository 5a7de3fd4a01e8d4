import type { Cluster } from './cluster.ts';
import type { NameMention } from './mentions.ts';

/** People who can be meant by one name alone, and what the article has made of it so far. */
export interface Sharing {
  bearers: readonly Cluster[];
  /** Those brought in as somebody's relative. */
  relatives: ReadonlySet<Cluster>;
  /** Whose name it is by sheer weight, or null. */
  weightiest: Cluster | null;
  /** The name was used alone before its only bearer, a relative, came up: it belongs to somebody never named in full. */
  stranger: boolean;
  /** Post that stands before a full name → the one who has it; null for a post of several. */
  posts: ReadonlyMap<string, Cluster | null>;
  used: Usage;
}

/** How the article has used a name alone so far, with whatever title. Grows as mentions are joined in text order. */
export interface Usage {
  /** Where it first meant each of them. */
  since: Map<Cluster, number>;
  /** The last use; no cluster where it could not be told. */
  last: { cluster: Cluster | null; start: number } | null;
}

/** Among more bearers nobody is looked for. */
const MOST_BEARERS = 12;
/** So many times more often named in full than each of the others, and at least so often. */
const OUTWEIGHS = 3;
/** Somebody named within so many paragraphs may be the one spoken of. */
const NEAR = 1;

/** What the whole article says of its surnames. */
export interface Families {
  /**
   * People named in full who are relatives of another bearer of their surname: said to be ("his wife, NAME"), or named in full in a
   * sentence in which the surname alone came first, as nobody is called by surname and then in full within one sentence.
   */
  relatives: ReadonlySet<Cluster>;
  /** Those of them of whom the text says so. */
  stated: ReadonlySet<Cluster>;
  /** Surname → where the text below the headline first uses it alone. */
  firstAlone: ReadonlyMap<string, number>;
}

export function findFamilies(clusters: readonly Cluster[], singles: readonly NameMention[]): Families {
  const firstAlone = new Map<string, number>();
  const inSentence = new Map<string, number>();
  for (const { name, sentence, start, block, gender } of singles) {
    if (block !== 'paragraph' || gender !== 'unknown' || sentence === 0) continue;
    const surname = name.parts.at(-1) as string;
    if (!firstAlone.has(surname)) firstAlone.set(surname, start);
    const key = `${sentence} ${surname}`;
    if (!inSentence.has(key)) inSentence.set(key, start);
  }
  const isRelative = ({ name, sentence, start, relative, block }: NameMention) =>
    block === 'paragraph' &&
    (relative || (inSentence.get(`${sentence} ${name.parts.at(-1)}`) ?? Number.POSITIVE_INFINITY) < start);
  return {
    relatives: new Set(clusters.filter(({ mentions }) => mentions.some(isRelative))),
    stated: new Set(clusters.filter(({ mentions }) => mentions.some(({ relative }) => relative))),
    firstAlone,
  };
}

/** What is known of a name that `bearers` share; `mention` is the first that uses it alone. */
export function sharingOf(
  bearers: readonly Cluster[],
  { relatives, stated, firstAlone }: Families,
  mention: NameMention,
  used: Usage,
): Sharing {
  const [only] = bearers;
  const surname = mention.name.parts.at(-1) as string;
  const stranger =
    bearers.length === 1 &&
    only !== undefined &&
    stated.has(only) &&
    mention.gender === 'unknown' &&
    only.parts.length > 1 &&
    only.parts.at(-1) === surname &&
    (firstAlone.get(surname) ?? Number.POSITIVE_INFINITY) < (only.mentions[0]?.start ?? 0);
  return {
    bearers,
    relatives,
    weightiest: weightiest(bearers, relatives),
    stranger,
    posts: postsOf(bearers),
    used,
  };
}

function postsOf(bearers: readonly Cluster[]): Map<string, Cluster | null> {
  const posts = new Map<string, Cluster | null>();
  for (const cluster of bearers) {
    for (const post of new Set(cluster.mentions.map((mention) => mention.post))) {
      if (post !== null) posts.set(post, posts.has(post) ? null : cluster);
    }
  }
  return posts;
}

/** The one whom almost all full names mean, or the only one who is nobody's relative. */
function weightiest(bearers: readonly Cluster[], relatives: ReadonlySet<Cluster>): Cluster | null {
  const [first, second] = [...bearers].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || !second) return first ?? null;
  if (first.mentions.length >= OUTWEIGHS * second.mentions.length) return first;
  const independent = bearers.filter((cluster) => !relatives.has(cluster));
  return independent.length === 1 ? (independent[0] as Cluster) : null;
}

/**
 * Whom a name alone means. With several bearers: the one whose post stands before it; the only one named so far; the one who was called by it before the others came up;
 * the one the article is about. Null where another of them has just been spoken of, and where nothing tells.
 */
export function ownerOf(sharing: Sharing, mention: NameMention): Cluster | null {
  const { bearers, relatives, used } = sharing;
  if (bearers.length === 1) return bearers[0] as Cluster;
  if (bearers.length > MOST_BEARERS) return null;
  const holder = mention.post === null ? null : sharing.posts.get(mention.post);
  if (holder) return holder;
  const named = bearers.filter(({ mentions }) => (mentions[0]?.start ?? 0) < mention.start);
  if (named.length === 1) {
    const only = named[0] as Cluster;
    return relatives.has(only) && sharing.weightiest !== only ? sharing.weightiest : only;
  }
  if (named.length === 0) return sharing.weightiest ?? firstNamed(sharing);
  const alone = calledAlone(sharing);
  const main = alone ?? sharing.weightiest;
  if (!main) return null;
  let focus = main;
  let last: NameMention | null = null;
  for (const cluster of named) {
    const full = lastBefore(cluster.mentions, mention.start);
    if (full && (!last || full.start > last.start)) {
      last = full;
      focus = cluster;
    }
  }
  if (focus === main || !last) return main;
  // Once somebody has been meant, or could not be told, since a full name, the same holds for the next.
  if (used.last && used.last.start > last.start) return used.last.cluster === main ? main : null;
  if (last.sentence === mention.sentence) return main;
  if (main === alone || relatives.has(focus)) {
    // "Helen Ashby greeted voters. Ashby left early": who opens the next sentence may be the one who opened the last.
    return mention.begins && last.sentence === mention.sentence - 1 && !last.relative ? null : main;
  }
  return mention.paragraph - last.paragraph > NEAR ? main : null;
}

/** The bearer the text names first, if nobody's relative. */
function firstNamed({ bearers, relatives }: Sharing): Cluster | null {
  const at = ({ mentions }: Cluster) => mentions[0]?.start ?? 0;
  const first = bearers.reduce((best, cluster) => (at(cluster) < at(best) ? cluster : best));
  return relatives.has(first) ? null : first;
}

/** The bearer who was called by the name alone before any other was named at all. */
function calledAlone({ bearers, used }: Sharing): Cluster | null {
  const [first, second] = [...bearers].sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  const others = second?.mentions[0]?.start ?? 0;
  return first && (used.since.get(first) ?? Number.POSITIVE_INFINITY) < others ? first : null;
}

/** The last of these mentions, which begin in text order, that stands before `at`. */
function lastBefore(mentions: readonly NameMention[], at: number): NameMention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as NameMention).start < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? null;
}
