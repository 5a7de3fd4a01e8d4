import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { readYear, YEAR_NUMBER, YEAR_WORDS } from '../vocabulary.ts';

const NUMBERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  latter: 2,
};
const YEAR_BEFORE = `(?:${YEAR_NUMBER}(?:'s)?|(?:last|this|next) year's)`;

/** After it: the quarter of a match, a distance, an hour. */
const GAME = /^(?:-| (?:goal|touchdown|field|kick|try|of \w+ (?:game|match)|(?:an )?hour))/i;
const BUSINESS =
  /\b(?:profit|sales|revenue|earning|loss|growth|grew|gdp|output|export|import|income|price|turnover|dividend|fiscal|[bm]illion|per ?cent|econom)|%/i;

/** "the third quarter", "fiscal-first quarter", "the 1988 third quarter", "second half of 2008", "Q3 2024", "3Q". */
export const quarter: DateParser = {
  pattern: pattern(
    `(?:the (?!\\w+-\\w))?(?:(?<yearBefore>${YEAR_BEFORE}) )?(?:fiscal[ -])?(?:(?<word>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?(?<unit>quarter|half|two quarters)|Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:,? (?:of |in )?(?:(?:the )?fiscal )?(?:the )?(?<year>${YEAR_WORDS})|(?<running> of the year))?`,
  ),
  read: ({ yearBefore, word = '', unit, q, q2, year, running }, match, at) => {
    const plain = q ?? q2;
    const said = year ?? yearBefore ?? (running && 'this year');
    if (plain !== undefined) return part(`Q${plain}`, said);
    if (GAME.test(at.after) || (at.isSport && said === undefined)) return null;
    const last = /^(?:last|latter|final)$/i.test(word);
    const number = NUMBERS[word.toLowerCase()] ?? Number.parseInt(word, 10);
    if (/two quarters/i.test(unit ?? '')) return number === 1 ? part('H1', said) : null;
    if (!/half/i.test(unit ?? '')) return last ? null : part(`Q${number}`, said);
    // "the first half" of what? Only business talks of the year's without saying so.
    if (
      said === undefined &&
      (/^ (?:of|in) /i.test(at.after) || !BUSINESS.test(at.before + match + at.after))
    )
      return null;
    return part(`H${last ? 2 : number}`, said);
  },
};

function part(code: string, year: string | undefined) {
  return { is: 'part-of-year', code, year: readYear(year), toward: null } as const;
}
