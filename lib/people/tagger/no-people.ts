import { classAt, LOWER, UPPER } from '../../text/chars.ts';
import type { Entity, TaggedText } from './tag.ts';

/** Persons whom news calls by their initials alone. */
const KNOWN_INITIALS: ReadonlySet<string> = new Set([
  'JFK',
  'RFK',
  'LBJ',
  'FDR',
  'MLK',
  'AOC',
  'MBS',
  'AMLO',
  'DSK',
]);
const LONGEST_ACRONYM = 5;
/** A capital after four or more letters ("HarbourAid"); before it, names have "Mc", "Mac", "De", "Van", "Fitz". */
const FEWEST_BEFORE_CAPITAL = 4;

/** Countries and states that have a part of the compass before them, here as its initial: "S. Korea". */
const COMPASS = /^[NSEW]\.?$/i;
const DIVIDED: ReadonlySet<string> = new Set(
  'korea ireland africa sudan macedonia timor germany carolina dakota virginia yorkshire america asia europe'.split(
    ' ',
  ),
);

/** Wars and laws called after a person or a place by one word; for streets and prizes, whose name may be longer, see `namesakes`. */
const WARS_AND_LAWS: ReadonlySet<string> = new Set([
  'War',
  'Wars',
  'Campaign',
  'Offensive',
  'Treaty',
  'Accord',
  'Accords',
  'Act',
  'Bill',
  'Doctrine',
  'Affair',
  'Massacre',
  'Uprising',
  'Rebellion',
  'Revolt',
]);

/** Places, bodies and causes end in these, people's names do not. */
const OTHER_ENDS: ReadonlySet<string> = new Set(
  (
    'island islands county province peninsula valley republic party movement alliance coalition federation association committee ' +
    'council commission ministry parliament university democracy socialism communism liberalism conservatism safety security ' +
    'freedom solidarity independence reform'
  ).split(' '),
);

/** Words of institutions and parties that are nobody's name where they stand alone with a capital. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  (
    'department ministry government senate congress parliament committee council commission cabinet assembly police army navy ' +
    'university party union alliance coalition nazi democratic republican liberal conservative socialist communist presidential parliamentary federal'
  ).split(' '),
);

/**
 * Is what the model took for a person surely something else? An acronym or a word with a capital inside ("NRB", "HarbourAid"), a place
 * or a body by its last word ("Holm Island", "Christian Democracy"), half a country ("N. Korea"), a war or a law that is called after
 * it ("Holm War"). Sentences in capitals show little of this.
 */
export function isNoPerson({ tokens, words }: TaggedText, { first, last }: Entity): boolean {
  const casing = words.casing[first];
  const word = tokens[first]?.text ?? '';
  if (COMPASS.test(word) && DIVIDED.has(words.lower[last - 1] ?? '')) return true;
  if (casing === 2) return false;
  if (last - first > 1) return OTHER_ENDS.has(words.lower[last - 1] ?? '');
  if (NEVER_ALONE.has(words.lower[first] ?? '')) return true;
  if (isAcronym(word)) return !KNOWN_INITIALS.has(word);
  if (isCamelCase(word)) return !word.startsWith('Fitz');
  return casing === 0 && WARS_AND_LAWS.has(tokens[last]?.text ?? '');
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST_ACRONYM && endOfRun(word, 0, UPPER) === word.length;
}

function isCamelCase(word: string): boolean {
  const end = endOfRun(word, 1, LOWER);
  return end >= FEWEST_BEFORE_CAPITAL && classAt(word, 0) === UPPER && classAt(word, end) === UPPER;
}

/** Where the characters of one class end that begin at `from`. */
function endOfRun(word: string, from: number, kind: number): number {
  let end = from;
  while (end < word.length && classAt(word, end) === kind) end++;
  return end;
}
