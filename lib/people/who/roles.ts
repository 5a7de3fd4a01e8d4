import { startsWithLetter } from '../../text/word-shapes.ts';
import { COUNTRY, DEMONYM, flagsOf, type Lexicon } from '../lexicon.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { fold } from './name.ts';
import { FORMER, NEUTRAL, PARTIES, ROLE_HEADS } from './role-words.ts';

/** What a person is called in the article: "former Ukrainian economy minister" → minister, ["ukrainian", "economy"], former. */
export interface Role {
  head: string;
  modifiers: string[];
  former: boolean;
  /** Said to have died: "the late president". */
  late: boolean;
}

const DEPUTIES: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant']);
const LONGEST_PHRASE = 8;
const LEFT_STOPS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '"',
  '“',
  '”',
  '‘',
  '–',
  '—',
  '-',
  '|',
]);
const LOWER_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'prime vice deputy foreign defence defense finance interior economy health education justice trade energy transport home ' +
    'environment culture labour labor agriculture chief executive general attorney press parliamentary standards opposition party ' +
    'political military army police central bank of for and national security state affairs police fire city county world club team film ' +
    'fashion pop rock opera tech oil media hedge fund property football soccer tennis rugby cricket basketball baseball golf ex former late ' +
    "new acting interim then longtime veteran senior top ’s 's"
  ).split(' '),
);

/** The role head that ends at token `i` (one or two words), or null. */
export function headAt({ words }: TaggedText, i: number): { head: string; first: number } | null {
  const word = (words.lower[i] ?? '').replace(/\.$/, '');
  const two = i > 0 ? ROLE_HEADS.get(`${words.lower[i - 1]} ${word}`) : undefined;
  const head = two ?? ROLE_HEADS.get(word);
  if (head === undefined) return null;
  const first = two === undefined ? i : i - 1;
  // "vice president", "deputy minister" are posts of their own.
  const before = words.lower[first - 1] ?? '';
  return DEPUTIES.has(before) ? { head: `${before} ${head}`, first: first - 1 } : { head, first };
}

/** The roles that stand around the name in tokens [first, last) of the sentence [from, to). */
export function rolesAround(
  tagged: TaggedText,
  owner: ReadonlyMap<number, number>,
  first: number,
  last: number,
  from: number,
  to: number,
): Role[] {
  const after = roleAfter(tagged, owner, last, to);
  return [...rolesBefore(tagged, owner, first, from), ...(after ? [after] : [])];
}

/** "US Defence Secretary NAME", "Secretary of State NAME", "defence minister Admiral NAME". */
function rolesBefore(
  tagged: TaggedText,
  owner: ReadonlyMap<number, number>,
  first: number,
  from: number,
): Role[] {
  const { words } = tagged;
  let start = first;
  while (start > from && first - start < LONGEST_PHRASE) {
    const lower = words.lower[start - 1] as string;
    if (LEFT_STOPS.has(lower) || owner.has(start - 1)) break;
    if (lower === 'and' ? !joinsRole(tagged, start, first) : start === first && OF.has(lower)) break;
    const fits =
      words.cap[start - 1] === 1 || LOWER_MODIFIERS.has(lower) || headAt(tagged, start - 1) !== null;
    if (!fits) break;
    start--;
  }
  const roles: Role[] = [];
  for (let i = start; i < first; i++) {
    const found = headAt(tagged, i);
    if (!found || (i + 1 < first && headAt(tagged, i + 1)?.first === found.first)) continue;
    const joins = i + 1 === first || words.cap[i + 1] === 1 || OF.has(words.lower[i + 1] as string);
    if (joins) roles.push(makeRole(tagged, found.head, start, first, found.first, i));
  }
  return roles;
}

/** "foreign and security minister NAME"; not "the mayor of Leeds and NAME", nor "the mayor of Leeds and Minister NAME". */
function joinsRole(tagged: TaggedText, start: number, first: number): boolean {
  const before = tagged.words.lower[start - 2] ?? '';
  return start < first && (LOWER_MODIFIERS.has(before) || headAt(tagged, start - 2) !== null);
}

/** "NAME, China's minister of defence,", "NAME is the mayor", "NAME, who was a singer". */
function roleAfter(
  tagged: TaggedText,
  owner: ReadonlyMap<number, number>,
  last: number,
  to: number,
): Role | null {
  const { words } = tagged;
  let at = last;
  let linked = false;
  for (; at < to && at < last + 3; at++) {
    const lower = words.lower[at] as string;
    if (lower === ',' && at === last) linked = true;
    else if (lower === 'who' && linked) continue;
    else if (lower === 'is' || lower === 'was' || lower === 'became') linked = true;
    else break;
  }
  if (!linked) return null;
  const start = at;
  if (!DETERMINERS.has(words.lower[at] as string) && words.cap[at] !== 1 && !headAt(tagged, at)) return null;
  for (let i = at; i < to && i < start + LONGEST_PHRASE; i++) {
    const lower = words.lower[i] as string;
    if (lower === ',' || lower === '.' || lower === 'and' || BREAKS.has(lower)) return null;
    if (owner.has(i)) return null;
    const found = headAt(tagged, i);
    if (!found || headAt(tagged, i + 1)) continue;
    const next = words.lower[i + 1] ?? '';
    if (
      !(next === ',' || next === '.' || next === 'of' || next === 'for' || next === 'and' || next === 'who')
    )
      return null;
    let end = i + 1;
    if (next === 'of' || next === 'for')
      while (end < to && end < i + 6 && words.lower[end] !== ',' && words.lower[end] !== '.') end++;
    return makeRole(tagged, found.head, start, end, found.first, i);
  }
  return null;
}

function makeRole(
  { words }: TaggedText,
  head: string,
  start: number,
  end: number,
  headFirst: number,
  headLast: number,
): Role {
  const all: string[] = [];
  for (let i = start; i < end; i++) {
    if (i >= headFirst && i <= headLast) continue;
    const word = fold(words.lower[i] as string);
    if (startsWithLetter(word) && !SMALL.has(word) && !ROLE_HEADS.has(word)) all.push(word);
  }
  const former = all.some((word) => FORMER.has(word));
  return {
    head,
    former,
    late: all.includes('late'),
    modifiers: all.filter((word) => !FORMER.has(word) && !NEUTRAL.has(word) && word !== 'late'),
  };
}

const OF: ReadonlySet<string> = new Set(['of', 'for']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const BREAKS: ReadonlySet<string> = new Set(
  'who than of that to in on his her their its not also said as by with from at'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  's',
  'his',
  'her',
  'their',
  'its',
  'in',
  'at',
]);

/** A country, people or party: says which of several holders of a post is meant. */
export function isPlaceWord(word: string, lexicon: Lexicon): boolean {
  if (PARTIES.has(word)) return false;
  return /^(us|u\.s|uk|u\.k|eu)$/.test(word) || (flagsOf(lexicon, word) & (DEMONYM | COUNTRY)) !== 0;
}
