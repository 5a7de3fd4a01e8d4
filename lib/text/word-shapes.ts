import { classAt, DIGIT, isLetterClass, isWordClass, LOWER, MARK, UPPER } from './chars.ts';

/**
 * Shapes of words by the table of character classes. Patterns with \p{…} would say the same, but each of them takes a
 * fresh process half a millisecond or more to compile.
 */

/** "road", "é": begins with a small letter. */
export function startsLower(word: string): boolean {
  return classAt(word, 0) === LOWER;
}

/** Begins with a letter of any kind. */
export function startsWithLetter(word: string): boolean {
  return isLetterClass(classAt(word, 0));
}

/** Nothing but small letters; "" is not. */
export function isLower(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (classAt(word, at) !== LOWER) return false;
  return word !== '';
}

/** Small letters that end so: "warmly" for "ly"; not the ending alone. */
export function isLowerWith(word: string, ending: string): boolean {
  return word.length > ending.length && word.endsWith(ending) && isLower(word);
}

/** Nothing but capitals; "" is not. */
export function isUpper(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (classAt(word, at) !== UPPER) return false;
  return word !== '';
}

/** "j", "j.r", "U.S.": single letters with full stops between them, and one at the end or none. */
export function isInitials(word: string): boolean {
  const last = word.endsWith('.') ? word.length - 1 : word.length;
  for (let at = 0; at < last; at++)
    if (at % 2 === 0 ? !isLetterClass(classAt(word, at)) : word[at] !== '.') return false;
  return last % 2 === 1;
}

/** Without combining marks, soft hyphens and joiners. */
export function withoutMarks(text: string): string {
  let plain = '';
  for (const char of text) if (classAt(char, 0) !== MARK) plain += char;
  return plain;
}

/** Is there a letter or a digit in the text? */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordClass(classAt(text, at))) return true;
  return false;
}

/** Runs of letters, digits and apostrophes: "Don’t walk-in" → Don’t, walk, in. Linear. */
export function wholeWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside: boolean =
      at < text.length && (isInWord(text, at) || (start >= 0 && (text[at] === '’' || text[at] === "'")));
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    words.push(text.slice(start, at));
    start = -1;
  }
  return words;
}

/** How many words stand in a text, those with a hyphen counted once. Linear. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const inside: boolean = isInWord(text, at) || (inWord && (char === '-' || char === '’' || char === "'"));
    if (inside && !inWord) count++;
    inWord = inside;
  }
  return count;
}

/** Letters, digits and marks, and the low half of a letter outside the basic plane. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordClass(code >= 0xdc00 && code <= 0xdfff && at > 0 ? classAt(text, at - 1) : classAt(text, at));
}

const LONGEST_LEAD = 4;

/** Does a text begin like a sentence: with a capital or a digit, past a bracket, a mark or a sign or two? */
export function opensLikeSentence(text: string): boolean {
  for (let at = 0; at <= LONGEST_LEAD; at++) {
    const kind = classAt(text, at);
    if (isWordClass(kind)) return kind === UPPER || kind === DIGIT;
  }
  return false;
}
