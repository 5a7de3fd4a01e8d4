import { startsWithLetter } from '../../text/word-shapes.ts';
import { DEMONYM } from '../lexicon.ts';
import { isVerb } from '../pronouns/roles.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { fold } from './name.ts';
import { FORMER, NEUTRAL, STANDS_FOR } from './role-words.ts';
import { headAt } from './roles.ts';

/** A definite description: tokens first..last (inclusive), and what it says. */
export interface Phrase {
  first: number;
  last: number;
  head: string;
  /** Words that tell holders of a post apart, folded. */
  modifiers: string[];
  former: boolean;
  late: boolean;
  /** "the senator from Ohio": where somebody comes from must be known. */
  origin: boolean;
  /** "the 19-year-old": then there is no head. */
  age: string | null;
}

const MOST_MODIFIERS = 4;
const COMPOUND: ReadonlySet<string> = new Set(
  'election post position job role race office candidate hopeful nominee campaign contest residence palace designate elect pro in-waiting emeritus'.split(
    ' ',
  ),
);
/** Posts that one person gives another: "his defence minister" is his only one. "His secretary" may be any. */
const APPOINTED: ReadonlySet<string> = new Set(
  'minister general ambassador commander chancellor vice president prime minister'.split(' '),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);
const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'foreign defence defense finance interior economy health education justice trade energy transport home environment culture labour ' +
    'labor agriculture chief executive press parliamentary standards opposition party political military army police state war ' +
    'science sport sports housing immigration security welfare fashion pop'
  ).split(' '),
);

export function isPortfolio(word: string): boolean {
  return PORTFOLIOS.has(word);
}

/**
 * The description whose last word before "of" is token `i` of the sentence [from, to): "the", up to four modifiers, the head.
 * Null before a name or in a compound ("the governor race"). `owner` says which tokens are names of people.
 */
export function phraseAt(
  tagged: TaggedText,
  i: number,
  from: number,
  to: number,
  owner: ReadonlyMap<number, number>,
  inHeadline: boolean,
): Phrase | null {
  const { words } = tagged;
  const age = /^(\d{1,2})-year-old$/.exec(words.lower[i] as string)?.[1] ?? null;
  const found = age ? { head: '', first: i } : headAt(tagged, i);
  if (!found || owner.has(i)) return null;
  let last = i;
  if (age && i + 1 < to && ((words.flags[i + 1] as number) & DEMONYM) !== 0) last = i + 1;
  if (goesOn(tagged, last, to, owner, inHeadline) || isPredicate(tagged, i, last)) return null;
  if (found.head === 'prime minister' && words.lower[i] === 'pm') {
    return {
      head: found.head,
      first: i,
      last: i,
      modifiers: [],
      former: false,
      late: false,
      origin: false,
      age,
    };
  }
  const left = modifiersBefore(tagged, found.first, from, owner, inHeadline, isGenitive(tagged, last + 1));
  if (!left) return null;
  const determiner = words.lower[left.first] as string;
  const modifiers = left.modifiers;
  if (
    POSSESSIVES.has(determiner) &&
    !(APPOINTED.has(found.head) || (found.head === 'secretary' && modifiers.length > 0))
  )
    return null;
  const next = words.lower[last + 1] ?? '';
  if (last + 1 < to && (next === 'of' || next === 'for' || next === 'from')) {
    const end = complementEnd(tagged, last + 2, to);
    for (let j = last + 2; j <= end; j++) modifiers.push(fold(words.lower[j] as string));
    if (end > last + 1) last = end;
    else if (next !== 'from' && !/ing$/.test(words.lower[last + 2] ?? '')) return null;
  }
  return {
    first: left.first,
    last,
    head: found.head,
    modifiers: modifiers
      .filter((word) => !FORMER.has(word) && !NEUTRAL.has(word) && word !== 'late')
      .flatMap((word) => STANDS_FOR.get(word) ?? [word]),
    former: modifiers.some((word) => FORMER.has(word)),
    late: modifiers.includes('late'),
    origin: next === 'from' && last > i,
    age,
  };
}

/** Does a name or a compound follow? In a headline with capitals throughout a capital says nothing. */
function goesOn(
  tagged: TaggedText,
  last: number,
  to: number,
  owner: ReadonlyMap<number, number>,
  inHeadline: boolean,
): boolean {
  const { words } = tagged;
  if (last + 1 >= to) return false;
  const next = words.lower[last + 1] as string;
  if (owner.has(last + 1) || COMPOUND.has(next) || next === '-') return true;
  if (isGenitive(tagged, last + 1) && CONTESTS.has(words.lower[last + 2] ?? '')) return true;
  const capital = words.cap[last + 1] === 1 && !(inHeadline && isVerb(next));
  return capital || headAt(tagged, last + 1) !== null;
}

/** "The governor’s race" is about no governor yet. */
const CONTESTS: ReadonlySet<string> = new Set('race contest election seat job'.split(' '));

const ENDS_PREDICATE = /^(?:|[.,;:)—–]|of|for|in|at|from|to|and|until|when|who|under|on)$/;

function isGenitive({ words }: TaggedText, i: number): boolean {
  return /^['’]s?$/.test(words.lower[i] ?? '');
}

/** "He served as the commander": says what somebody was, and points at nobody. "As the president said" does. */
function isPredicate({ words }: TaggedText, head: number, last: number): boolean {
  let at = head - 1;
  while (at > head - 2 - MOST_MODIFIERS && at >= 0 && words.lower[at] !== 'the') at--;
  const next = words.lower[last + 1] ?? '';
  return words.lower[at] === 'the' && words.lower[at - 1] === 'as' && ENDS_PREDICATE.test(next);
}

/** From the head back to "the" (or "his"); in a headline the phrase may begin it without one. */
function modifiersBefore(
  { words }: TaggedText,
  headFirst: number,
  from: number,
  owner: ReadonlyMap<number, number>,
  inHeadline: boolean,
  genitive: boolean,
): { first: number; modifiers: string[] } | null {
  const modifiers: string[] = [];
  for (let at = headFirst - 1; at >= from; at--) {
    const lower = words.lower[at] as string;
    if (lower === 'the' || POSSESSIVES.has(lower)) {
      // "NAME, the mayor of Leeds," describes the name beside it; "NAME, the mayor’s wife," somebody else.
      return words.lower[at - 1] === ',' && owner.has(at - 2) && !genitive ? null : { first: at, modifiers };
    }
    if (owner.has(at) || !startsWithLetter(lower) || modifiers.length === MOST_MODIFIERS) return null;
    const fits =
      words.cap[at] === 1 ||
      NEUTRAL.has(lower) ||
      FORMER.has(lower) ||
      isPortfolio(lower) ||
      lower === 'late';
    if (!fits) return null;
    modifiers.push(fold(lower));
  }
  return inHeadline && modifiers.length > 0 ? { first: from, modifiers } : null;
}

/** The last token of "of X": capitalised words, or one plain word. */
function complementEnd({ words }: TaggedText, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 3 && words.cap[at] === 1) at++;
  if (at > from) return at - 1;
  return from < to && isPortfolio(words.lower[from] as string) ? from : from - 1;
}
