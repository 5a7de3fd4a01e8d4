const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = [
  ...['first', 'second', 'third'],
  // "five" and "twelve" make "fifth" and "twelfth", "eight" and "nine" "eighth" and "ninth".
  ...SMALL.slice(4).map((word) => `${word.replace(/ve$/, 'f').replace(/[et]$/, '')}th`),
  ...['twentieth', 'twenty-first'],
];

const VALUES = new Map<string, number>([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + i * 10] as const),
  ['a', 1],
  ['an', 1],
]);

const DIGIT = `(?:${SMALL.slice(1, 10).join('|')})`;
const TEENS = SMALL.slice(10).join('|');
const COMPOUND = `(?:${TENS.join('|')})(?:[- ]${DIGIT})?`;
const WORD = `${COMPOUND}|${TEENS}|${DIGIT}|zero`;
/** A number in words up to "ninety-nine hundred". */
export const NUMBER_WORD = `(?:${WORD})(?: (?:hundred|thousand))?`;
/** A number in digits, with thousands, decimals or a half. */
export const NUMBER_DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d{1,2})?(?: 1/2|½)?';
/** "several", "a few": a number that nobody can tell. */
export const VAGUE_NUMBER =
  '(?:a )?few|several|many|(?:some )?(?:dozens|scores|hundreds|thousands) of|a number of|countless|multiple|various';
/** Everything that can count units of time. */
export const COUNT = `(?:${NUMBER_DIGITS}|${NUMBER_WORD}(?: and a half)?|${VAGUE_NUMBER}|an?(?: (?:half|couple(?: of)?|dozen|hundred|thousand))?|half an?(?: dozen)?)`;

/** The number of a COUNT; null where it is vague. */
export function readCount(source: string): number | null {
  const text = source.toLowerCase().trim();
  if (/^\d/.test(text)) {
    const whole = Number.parseFloat(text.replaceAll(',', ''));
    return /1\/2|½/.test(text) ? whole + 0.5 : whole;
  }
  if (text === 'half a dozen') return 6;
  if (/^(?:a )?dozen$/.test(text)) return 12;
  if (/couple/.test(text)) return 2;
  if (/^(?:an? )?half(?: an?)?-?$/.test(text)) return 0.5;
  const half = / and a half$/.test(text) ? 0.5 : 0;
  const times = / hundred\b/.test(text) ? 100 : / thousand\b/.test(text) ? 1000 : 1;
  let sum = 0;
  for (const word of text.replace(/ (?:hundred|thousand|and a half)/g, '').split(/[- ]/)) {
    const value = VALUES.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return sum * times + half;
}

/** "first" … "twenty-first" in words or "21st" in digits. */
export const ORDINAL = `(?:${[...ORDINALS].reverse().join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

export function readOrdinal(source: string): number {
  const index = ORDINALS.indexOf(source.toLowerCase().replace(' ', '-'));
  return index >= 0 ? index + 1 : Number.parseInt(source, 10);
}

/** A year in words: "nineteen ninety-six", "two thousand and one". */
export const SPOKEN_YEAR = `(?:(?:seven|eigh|nine)teen (?:${COMPOUND}|${TEENS})|twenty (?:${TEENS}|twenty(?:[- ]${DIGIT})?)|two thousand(?: (?:and )?(?:${TEENS}|${DIGIT}))?)`;

/** The year of a SPOKEN_YEAR. */
export function readSpokenYear(source: string): number | null {
  const words = source.toLowerCase().split(/[- ]/);
  const value = (from: number) =>
    words
      .slice(from)
      .filter((word) => word !== 'and')
      .reduce((sum, word) => sum + (VALUES.get(word) ?? Number.NaN), 0);
  const year = words[1] === 'thousand' ? 2000 + value(2) : (VALUES.get(words[0] ?? '') ?? 0) * 100 + value(1);
  return Number.isInteger(year) ? year : null;
}
