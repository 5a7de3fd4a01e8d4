import { classAt, isLetterClass, UPPER } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import { isOnlyTitle, isTitle } from '../titles.ts';

/** Letters after a name that are no part of it. */
const POSTS = new Set(['MP', 'MEP', 'MSP', 'MLA', 'QC', 'KC', 'OBE', 'MBE', 'CBE', 'PhD', 'MD']);

/** Ranks that stand before a name in capitals. Not those that are often somebody's initials (VP, AG). */
const RANKS = new Set(['PM', 'SI', 'ASI', 'DSP', 'DIG', 'IGP', 'MLA', 'MLC', 'CJI', 'DPP', 'CID']);

/** Short for Mohammad; "MD" is a managing director. */
const MOHAMMAD = new Set(['Md', 'Md.']);

const CLOSING = new Set(['"', '”', '’', "'", ')', ']']);

/**
 * A person's span is the name alone: cuts titles, marks and a possessive 's from the edges of tokens [first, last).
 * Returns null when no name is left.
 */
export function trimPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } | null {
  let first = from;
  let last = to;
  const lower = (i: number) => (tokens[i] as Token).text.toLowerCase();
  const text = (i: number) => (tokens[i] as Token).text;
  while (first < last && !isLetterClass(classAt(text(first), 0))) first++;
  // "World War I NAME": the numeral counts wars.
  if (last - first > 1 && /^I{1,2}$/.test(text(first)) && tokens[first - 1]?.text === 'War') first++;
  while (
    last - first > 1 &&
    (RANKS.has(text(first)) ||
      (isTitle(lower(first)) &&
        !MOHAMMAD.has(text(first)) &&
        (isOnlyTitle(lower(first)) || isTitleBefore(tokens, first, last))))
  ) {
    first++;
    while (first < last && !isLetterClass(classAt(text(first), 0))) first++;
  }
  while (last - first > 1 && isRoleInLowerCase(text(first))) first++;
  while (last > first && (!endsName(text(last - 1)) || (last - first > 2 && POSTS.has(text(last - 1)))))
    last--;
  if (last <= first) return null;
  if (last - first === 1 && isOnlyTitle(lower(first)) && !isSurnameAfterTitle(tokens, first)) return null;
  for (let i = first; i < last; i++) if (isNameWord(text(i))) return { first, last };
  return null;
}

/** "Mr. King", "Ms Bishop"; but "Mr. President" is an address. */
function isSurnameAfterTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/.test(before) && ALSO_SURNAMES.has((tokens[at] as Token).text);
}

const ALSO_SURNAMES = new Set(
  'King Pope Bishop Prince Earl Lord Judge Constable Sheriff Coach Priest Cardinal Provost Sergeant Archbishop'.split(
    ' ',
  ),
);

/** A title that may be a name is one when two more words follow. */
function isTitleBefore(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  for (let i = first + 1; i < last; i++) if (isNameWord((tokens[i] as Token).text)) words++;
  return words >= 2;
}

/** "guru Jane Hale": longer than any particle, and not one of the few that are as long. */
function isRoleInLowerCase(word: string): boolean {
  if (word.length < 4 || LONG_PARTICLES.has(word)) return false;
  return isLetterClass(classAt(word, 0)) && word === word.toLowerCase() && word !== word.toUpperCase();
}

const LONG_PARTICLES = new Set('della delle dello dalla degli vander ould abdul bint'.split(' '));

function endsName(text: string): boolean {
  if (/^['’][sS]$/.test(text) || CLOSING.has(text)) return false;
  return isLetterClass(classAt(text, 0));
}

function isNameWord(text: string): boolean {
  return classAt(text, 0) === UPPER || /[-'’]\p{Lu}/u.test(text);
}
