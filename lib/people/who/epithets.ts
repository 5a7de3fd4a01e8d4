import { classAt, isWordClass } from '../../text/chars.ts';
import { humanNoun } from '../pronouns/human-nouns.ts';
import { isVerbAt } from '../pronouns/roles.ts';
import type { TaggedText } from '../tagger/tag.ts';
import type { Cluster } from './cluster.ts';

/** Words for what somebody is known for, that pick up whoever was just named: "the Hollywood mogul". Lower case. */
const KNOWN_FOR: ReadonlySet<string> = new Set(
  (
    'star singer songwriter actor actress rapper musician comedian author writer novelist poet designer model artist painter filmmaker ' +
    'billionaire millionaire tycoon mogul magnate businessman businesswoman entrepreneur hotelier financier founder co-founder heir ' +
    'heiress nominee frontrunner front-runner hopeful incumbent veteran champion medallist medalist striker midfielder defender ' +
    'goalkeeper winger quarterback pitcher golfer sprinter boxer playmaker native democrat lawmaker politician ' +
    'counselor counsellor diplomat activist whistleblower strategist economist academic scientist physicist historian philosopher'
  ).split(' '),
);
const NO_MODIFIER = /^(?:the|a|an|of|and|or|but|in|on|at|for|to|from|by|with|who|that|which|as)$/;
const AGE = /^(\d{1,2})-year-old$/;
const MOST_MODIFIERS = 4;
/** Sentences back to whoever is picked up, and to where somebody else may have been brought in. */
const REACH = 2;

/** What the article has told of each person. */
export interface Told {
  ages: readonly ReadonlySet<string>[];
  /** Is somebody said to be this ("designer")? */
  isHeld: (head: string) => boolean;
}

interface Epithet {
  head: string;
  age: string | null;
  last: number;
}

/**
 * Descriptions that say something new of the one person who was just named: a sentence that opens with "The Hollywood mogul" or
 * "The 48-year-old" and a verb, after one that names nobody else and does not begin with a "he". None where the article calls anybody that, where somebody of the
 * kind has been brought in without a name ("a designer"), or where the sentence names that person itself.
 * Tokens first..last (inclusive) and the cluster.
 */
export function findEpithets(
  tagged: TaggedText,
  clusters: readonly Cluster[],
  owner: ReadonlyMap<number, number>,
  { ages, isHeld }: Told,
): { first: number; last: number; cluster: number }[] {
  const { sentences } = tagged;
  return sentences.flatMap(({ first, last: to }, s) => {
    const epithet = epithetAt(tagged, owner, first, to);
    if (!epithet || (epithet.age === null && isHeld(epithet.head))) return [];
    let at = s - 1;
    while (at >= Math.max(0, s - REACH) && namedIn(owner, sentences[at]).size === 0) at--;
    const named = at < 0 || at < s - REACH ? new Set<number>() : namedIn(owner, sentences[at]);
    const [cluster] = named;
    if (cluster === undefined || named.size > 1 || namedIn(owner, { first, last: to }).has(cluster))
      return [];
    if (isAboutAnother(tagged, owner, sentences[at]?.first ?? 0)) return [];
    const from = sentences[Math.max(0, s - REACH - 1)]?.first ?? 0;
    for (let i = from; i < first; i++) if (tagged.words.lower[i] === epithet.head) return [];
    const age = ages[cluster] as ReadonlySet<string>;
    if (epithet.age !== null && (age.size > 0 || ages.some((own) => own.has(epithet.age as string))))
      return [];
    const { gender, mentions } = clusters[cluster] as Cluster;
    const tells = humanNoun(epithet.head) ?? 'unknown';
    if (mentions.length < 2 || (tells !== 'unknown' && gender !== 'unknown' && tells !== gender)) return [];
    return [{ first, last: epithet.last, cluster }];
  });
}

/** "He lost to NAME": the sentence that begins with token `from` has come to somebody else before it comes to its only name. */
function isAboutAnother({ words }: TaggedText, owner: ReadonlyMap<number, number>, from: number): boolean {
  for (let i = from; i < words.count && !owner.has(i); i++)
    if (/^(?:he|she|they)$/.test(words.lower[i] as string)) return true;
  return false;
}

function namedIn(
  owner: ReadonlyMap<number, number>,
  sentence: { first: number; last: number } | undefined,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
    const who = owner.get(i);
    if (who !== undefined) named.add(who);
  }
  return named;
}

/** "The" + modifiers + head + verb at the start of the sentence [from, to). */
function epithetAt(
  { tokens, words }: TaggedText,
  owner: ReadonlyMap<number, number>,
  from: number,
  to: number,
): Epithet | null {
  if (words.lower[from] !== 'the') return null;
  for (let i = from + 1; i < Math.min(to, from + MOST_MODIFIERS + 2); i++) {
    const lower = words.lower[i] as string;
    if (owner.has(i) || !isWordClass(classAt(lower, 0)) || NO_MODIFIER.test(lower)) return null;
    const verb = isVerbAt(tokens, i + 1, to) || /^['’]s?$/.test(words.lower[i + 1] ?? '');
    const age = AGE.exec(words.lower[from + 1] as string)?.[1] ?? null;
    if (verb && ((KNOWN_FOR.has(lower) && i > from + 1) || (age !== null && i <= from + 2)))
      return { head: lower, age, last: i };
  }
  return null;
}
