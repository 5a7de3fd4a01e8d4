import { CITY, COMMON_WORD, COUNTRY, DEMONYM, DICTIONARY, ORGANISATION } from '../lexicon.ts';
import type { Entity, TaggedText } from './tag.ts';
import type { Words } from './words.ts';

/** What only people are or do. */
const HUMAN: ReadonlySet<string> = new Set(
  (
    'born elected re-elected reelected appointed reappointed sworn educated graduated married divorced died retired resigned studied ' +
    'attended served knighted ordained nominated renominated re-nominated raised buried survived stood ran emigrated'
  ).split(' '),
);

/** Auxiliaries and adverbs between a subject and its verb. */
const BESIDE_VERBS: ReadonlySet<string> = new Set(
  (
    'was is has been also then later first again once never ever soon now still only just almost ' +
    'already himself herself'
  ).split(' '),
);
/** "Sukirno was elected", not "Hostages died": only of one person. */
const SINGULAR: ReadonlySet<string> = new Set(['was', 'is', 'has']);
const NOBODY: ReadonlySet<string> = new Set(
  'nobody somebody everybody anybody everyone someone anyone none neither either each whoever whichever nothing everything'.split(
    ' ',
  ),
);
const MOST_BESIDE = 4;
const SHORTEST = 3;

const OTHER_LISTS = COMMON_WORD | DICTIONARY | COUNTRY | CITY | DEMONYM | ORGANISATION;

/**
 * Adds the name that must stand where a sentence begins with one word that no list knows as something else and that the model saw
 * nothing in, and goes on with what one person only does ("Sukirno was first elected …"). Running text only.
 */
export function namesOfSubjects({ words, sentences }: TaggedText, entities: readonly Entity[]): Entity[] {
  const taken = new Set<number>();
  for (const { first } of entities) taken.add(first);
  const added: Entity[] = [];
  for (const { first, last } of sentences) {
    if (words.casing[first] !== 0 || taken.has(first)) continue;
    if (!words.cap[first] || !words.letters[first] || words.cap[first + 1]) continue;
    if ((words.lower[first] as string).length < SHORTEST) continue;
    if (((words.flags[first] as number) & OTHER_LISTS) !== 0) continue;
    if (!SINGULAR.has(words.lower[first + 1] ?? '') || NOBODY.has(words.lower[first] as string)) continue;
    if (HUMAN.has(predicateAfter(words, first + 1, last)))
      added.push({ first, last: first + 1, type: 'PER' });
  }
  if (added.length === 0) return [...entities];
  return [...entities, ...added].sort((a, b) => a.first - b.first);
}

/** The first word from token `from` on that is no auxiliary and no adverb, lower case. */
function predicateAfter({ lower }: Words, from: number, last: number): string {
  let i = from;
  while (i < last && i - from < MOST_BESIDE && isBesideVerb(lower[i] as string)) i++;
  return i < last ? (lower[i] as string) : '';
}

function isBesideVerb(word: string): boolean {
  return BESIDE_VERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
}
