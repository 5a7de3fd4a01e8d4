import { isVerbAt } from '../pronouns/roles.ts';
import type { TaggedText } from '../tagger/tag.ts';
import type { Phrase } from './phrases.ts';

/** A description in its place, and the people (indexes of clusters) whose roles fit it. */
export interface Seen {
  phrase: Phrase;
  fitting: readonly number[];
  /** People of the sentence that it cannot mean. */
  others: ReadonlySet<number>;
  /** The one that is meant where that is certain on its own. */
  cluster: number | null;
}

/** Words from the description that are looked at, so that a text without stops takes linear time. */
const LONGEST_CLAUSE = 60;
/** So many places must tell on their own before the others follow. */
const ENOUGH = 2;

/**
 * Two people hold one post ("the president" before and after an election): the places that tell which of them is meant decide for
 * the others that say the very same, as one description means one person throughout an article (Gale, Church & Yarowsky 1992, for
 * words and their senses). Nothing is decided where the telling places disagree. Returns the decided phrases with their person.
 */
export function settleShared(seen: readonly Seen[]): Map<Phrase, number> {
  const byWords = new Map<string, Seen[]>();
  for (const one of seen) {
    if (one.fitting.length < 2) continue;
    const { head, former, modifiers } = one.phrase;
    const key = [head, former, ...[...modifiers].sort()].join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), one]);
  }
  const settled = new Map<Phrase, number>();
  for (const places of byWords.values()) {
    const told = places.flatMap(({ cluster }) => (cluster === null ? [] : [cluster]));
    const [first] = told;
    if (first === undefined || told.length < ENOUGH || told.some((c) => c !== first)) continue;
    for (const { phrase, fitting, others } of places) {
      if (fitting.includes(first) && !others.has(first)) settled.set(phrase, first);
    }
  }
  return settled;
}

/**
 * The people named in the sentence [from, to) whom the phrase there cannot mean (principle C of Chomsky 1981, as far as word order
 * shows it): whoever opens the sentence or is the subject of its main clause before the phrase ("Vance hoped that the president
 * would return"), and, where the phrase is itself what the sentence opens with, all who are named after it.
 */
export function othersInSentence(
  { tokens, words }: TaggedText,
  owner: ReadonlyMap<number, number>,
  from: number,
  to: number,
  { first, last }: Phrase,
): ReadonlySet<number> {
  const others = new Set<number>();
  const genitive = /^['’]s?$/.test(words.lower[last + 1] ?? '');
  if (first === from && !genitive) {
    for (
      let i = last + 1;
      i < Math.min(to, last + LONGEST_CLAUSE) && !QUOTE_MARK.test(words.lower[i] as string);
      i++
    ) {
      const who = owner.get(i);
      if (who !== undefined) others.add(who);
    }
  }
  const opening = owner.get(from);
  if (opening !== undefined) return others.add(opening);
  for (let i = Math.max(from, first - LONGEST_CLAUSE); i < first; i++) {
    if (SUBJECT_PRONOUNS.has(words.lower[i] as string)) break;
    const who = owner.get(i);
    if (who === undefined || words.lower[i - 1] !== ',') continue;
    let end = i;
    while (owner.get(end) === who) end++;
    if (isVerbAt(tokens, end, first)) return others.add(who);
  }
  return others;
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
const QUOTE_MARK = /^["“”‘«]$/;
