import type { Gender } from '../../reading.ts';
import { FEMALE, FIRST_NAME, flagsOf, LAST_NAME, type Lexicon, MALE } from '../lexicon.ts';
import type { NameMention } from './mentions.ts';
import { familyOf, isInitial, isSingle } from './name.ts';
import { findFamilies, ownerOf, type Sharing, sharingOf, type Usage } from './shared-names.ts';
import { isOneSlip, isShortForm } from './spelling.ts';

/** Mentions that mean one person. `parts` is the fullest name seen, folded. */
export interface Cluster {
  parts: string[];
  suffix: string;
  gender: Gender;
  mentions: NameMention[];
}

const SHORTEST_SLIP = 5;
/** Misspellings and short forms are looked for among so many people: keeps the search linear. */
const MOST_MISSPELT = 200;

/**
 * Who is who: full names first, then surnames and first names alone join the one person they can mean. A surname that two people
 * share goes by title and gender, then to the one it clearly belongs to; otherwise it stays a person of its own.
 */
export function clusterMentions(mentions: readonly NameMention[], lexicon: Lexicon): Cluster[] {
  const clusters: Cluster[] = [];
  const byPart = new Map<string, Cluster[]>();
  const open = (mention: NameMention) => {
    const cluster = newCluster(mention, lexicon);
    clusters.push(cluster);
    for (const key of keysOf(cluster.parts)) byPart.set(key, [...(byPart.get(key) ?? []), cluster]);
    return cluster;
  };
  const byName = new Map<string, Cluster>();
  for (const mention of longestFirst(mentions.filter(({ name }) => !isSingle(name.parts)))) {
    const { parts, suffix } = mention.name;
    const key = `${parts.join(' ')}|${suffix}`;
    const cluster =
      byName.get(key) ?? candidates(byPart, parts).find((known) => isSamePerson(known, mention, lexicon));
    if (cluster) cluster.mentions.push(mention);
    byName.set(key, cluster ?? open(mention));
  }
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a.start - b.start);
    settleGender(cluster);
  }
  const singles = mentions.filter(({ name }) => isSingle(name.parts));
  const families = findFamilies(clusters, singles);
  const fitting = new Map<string, Sharing>();
  // Kept back until the end: what a name alone means goes by the full names.
  const joined: { cluster: Cluster; mention: NameMention }[] = [];
  const usage = new Map<string, Usage>();
  const apart = new Map<string, Cluster>();
  const people = clusters.slice(0, MOST_MISSPELT);
  for (const mention of singles) {
    const single = mention.name.parts.join(' ');
    const key = `${single}|${mention.gender}`;
    const used = usage.get(single) ?? { since: new Map<Cluster, number>(), last: null };
    usage.set(single, used);
    const found =
      fitting.get(key) ??
      sharingOf(meantBy(mention, candidates(byPart, [single]), people, lexicon), families, mention, used);
    if (found.bearers.length === 0 || found.stranger) {
      fitting.set(key, { ...found, bearers: [open(mention)], stranger: false });
      continue;
    }
    fitting.set(key, found);
    const owner = ownerOf(found, mention);
    const cluster = owner ?? apart.get(single);
    if (cluster) joined.push({ cluster, mention });
    else apart.set(single, newCluster(mention, lexicon));
    used.last = { cluster: owner, start: mention.start };
    if (owner && !used.since.has(owner)) used.since.set(owner, mention.start);
  }
  for (const { cluster, mention } of joined) cluster.mentions.push(mention);
  for (const cluster of apart.values()) clusters.push(cluster);
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a.start - b.start);
    settleGender(cluster);
  }
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Under what a cluster is looked up: every part of the name, the pieces of a double name, the family name with its particles. */
function keysOf(parts: readonly string[]): Set<string> {
  return new Set([...parts, ...(parts.at(-1) ?? '').split('-'), familyOf(parts), parts.join(' ')]);
}

function candidates(byPart: ReadonlyMap<string, Cluster[]>, parts: readonly string[]): Cluster[] {
  return [...new Set([parts[0] as string, parts.at(-1) as string].flatMap((part) => byPart.get(part) ?? []))];
}

/** Names of many parts first, so that shorter forms find them; stable within a length. */
function longestFirst(mentions: readonly NameMention[]): NameMention[] {
  return [...mentions].sort((a, b) => b.name.parts.length - a.name.parts.length || a.start - b.start);
}

function newCluster(mention: NameMention, lexicon: Lexicon): Cluster {
  const { parts, suffix } = mention.name;
  const gender = isSingle(parts) && mention.titled ? 'unknown' : genderOfName(parts, lexicon);
  return { parts, suffix, gender, mentions: [mention] };
}

function genderOfName(parts: readonly string[], lexicon: Lexicon): Gender {
  const first = parts[0] ?? '';
  const known = flagsOf(lexicon, first);
  // A family name says nothing: "Xi Jinping", "Moon", "Kim said".
  if (FAMILY_FIRST.has(first) || (isSingle(parts) && (known & LAST_NAME) !== 0)) return 'unknown';
  const flags = known & (FEMALE | MALE);
  return flags === FEMALE ? 'female' : flags === MALE ? 'male' : 'unknown';
}

/** Family names that stand before the given name. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim park pak choi choe jung jeong kang yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon ri ryu no xi li wang ' +
    'zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian ' +
    'dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong tsai hsu'
  ).split(' '),
);

/** Titles ("Mrs") say more than first names do. */
function settleGender(cluster: Cluster): void {
  const titles = cluster.mentions.map(({ gender }) => gender).filter((gender) => gender !== 'unknown');
  const first = titles[0];
  if (first && titles.every((gender) => gender === first)) cluster.gender = first;
}

/** Are these two full names of one person? */
function isSamePerson({ parts, suffix }: Cluster, { name }: NameMention, lexicon: Lexicon): boolean {
  if (suffix !== name.suffix && suffix !== '' && name.suffix !== '') return false;
  const a = parts;
  const b = name.parts;
  if (a.join(' ') === b.join(' ')) return true;
  const [firstA, firstB] = [a[0] as string, b[0] as string];
  const [lastA, lastB] = [a.at(-1) as string, b.at(-1) as string];
  const middlesFit = fits(a.slice(1, -1), b.slice(1, -1));
  if (lastA === lastB && middlesFit) {
    if (firstA === firstB || isShortForm(firstA, firstB) || initialsFit(firstA, firstB)) return true;
    const twoNames = isFirstName(firstA, lexicon) && isFirstName(firstB, lexicon);
    if (isSlip(firstA, firstB) && (!twoNames || isOneNameInTwoSpellings(firstA, firstB, lexicon)))
      return true;
  }
  if (firstA === firstB && middlesFit && isSlip(lastA, lastB)) return true;
  // "Maria Osei Vance" is also "Maria Osei"; "Abdul Karim Haddad" is also "Karim Haddad".
  return a.length > b.length && (startsWith(a, b) || endsWith(a, b));
}

function isFirstName(part: string, lexicon: Lexicon): boolean {
  return (flagsOf(lexicon, part) & FIRST_NAME) !== 0;
}

/** "Kristin" and "Kristen", not "Mario" and "Maria", nor "Anna" and "Anne": one vowel inside, and no two genders. */
function isOneNameInTwoSpellings(a: string, b: string, lexicon: Lexicon): boolean {
  const gender = (flagsOf(lexicon, a) & flagsOf(lexicon, b) & (FEMALE | MALE)) !== 0;
  if (!gender) return false;
  const plain = (name: string) => name.replace(/[aeiouy]/g, '*');
  return a.length === b.length && plain(a) === plain(b) && a[0] === b[0] && a.at(-1) === b.at(-1);
}

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_SLIP && isOneSlip(a, b);
}

function initialsFit(a: string, b: string): boolean {
  return (isInitial(a) || isInitial(b)) && a[0] === b[0];
}

/** Middle names may be left out or cut to initials, but not differ. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short.every((part) => long.some((other) => other === part || initialsFit(part, other)));
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((part, i) => part === long[i]);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return startsWith([...long].reverse(), [...short].reverse());
}

/**
 * Whom a single name can mean, by the surest way that fits anybody: more than one where they share it. `near` are the clusters that
 * have the name as a part; short forms and slips are looked for among `people`.
 */
function meantBy(
  mention: NameMention,
  near: readonly Cluster[],
  people: readonly Cluster[],
  lexicon: Lexicon,
): Cluster[] {
  const single = mention.name.parts.join(' ');
  const genderFits = ({ gender }: Cluster) =>
    gender === 'unknown' || mention.gender === 'unknown' || gender === mention.gender;
  const found = near.filter(
    ({ gender, parts }) =>
      mention.gender !== 'unknown' &&
      gender === mention.gender &&
      parts.length > 1 &&
      familyOf(parts) === single,
  );
  if (found.length > 0) return found;
  for (const [group, matches] of [
    ...BY_PART.map((way) => [near, way] as const),
    ...BY_LIKENESS.map((way) => [people, way] as const),
  ]) {
    const found = group.filter((cluster) => genderFits(cluster) && matches(cluster.parts, single, lexicon));
    if (found.length > 0) return found;
  }
  return [];
}

type Way = (parts: readonly string[], single: string, lexicon: Lexicon) => boolean;

/** How a single name can stand for a full one, surest first. */
const BY_PART: readonly Way[] = [
  (parts, single) => parts.join(' ') === single,
  (parts, single) => familyOf(parts) === single,
  (parts, single) => parts.at(-1) === single,
  (parts, single) => parts[0] === single,
  (parts, single) => parts.length > 2 && parts.slice(1, -1).includes(single),
  (parts, single) => (parts.at(-1) as string).split('-').includes(single),
];
const BY_LIKENESS: readonly Way[] = [
  (parts, single) => parts.length > 1 && isShortForm(parts[0] as string, single),
  (parts, single, lexicon) =>
    parts.length > 1 &&
    single.length > SHORTEST_SLIP &&
    !isFirstName(single, lexicon) &&
    isSlip(parts.at(-1) as string, single),
];
