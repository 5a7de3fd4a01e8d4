/**
 * Letters of all scripts in Unicode's basic plane, digits and vowel signs of their own among them, as ranges for a
 * character class. Hardly more than `\p{L}` would take, which costs a page a millisecond and more for each pattern that
 * has it: each is compiled anew in each page, from some 650 ranges.
 */
export const LETTER =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u0559' +
  '\\u0560-\\u0588\\u0591-\\u05bd\\u05d0-\\u05f2\\u0620-\\u066f\\u0671-\\u06d3\\u06d5-\\u0963\\u0966-\\u0e2e\\u0e30-\\u0e3e' +
  '\\u0e40-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\ud7ff' +
  '\\uf900-\\ufd3d\\ufd50-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Capital letters of the alphabets that have them, as ranges; those of the rarer Latin letters in both cases. */
export const CAPITAL =
  'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u0386-\\u03ab\\u0400-\\u042f\\u048a-\\u0556\\u1e00-\\u1eff';

/** Marks that stand over or under a letter of an alphabet, as a range for a character class. */
export const ACCENT = '\\u0300-\\u036f';

const BETWEEN = new RegExp(`[^${LETTER}\\d]+`, 'g');

/** The letters and digits of a text in small letters, with nothing between them: what is left to compare it by. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replace(BETWEEN, '');
}

/** The words of a text, without what stands around and between them. */
export function wordsIn(text: string): string[] {
  const words = text.replace(BETWEEN, ' ').trim();
  return words ? words.split(' ') : [];
}

/** Is this character a capital letter? */
export function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}
