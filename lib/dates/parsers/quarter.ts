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

/** "the third quarter", "fiscal-first quarter", "the 1988 third quarter", "second half of 2008", "Q3 2024", "3Q". */
export const quarter: DateParser = {
  name: 'quarter',
  first: [
    'the',
    'fiscal',
    'first',
    'second',
    'third',
    'fourth',
    'final',
    'last',
    'latter',
    'q',
    'this',
    'next',
    '0',
  ],
  pattern: pattern(
    `(?:the (?!\\w+-\\w))?(?:(?<yearBefore>${YEAR_BEFORE}) )?(?:fiscal[ -])?(?:(?<word>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?(?<unit>quarter|half|two quarters)|Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:,? (?:of |in )?(?:(?:the )?fiscal )?(?:the )?(?<year>${YEAR_WORDS}))?`,
  ),
  read: ({ yearBefore, word, unit, q, q2, year }, match, at) => {
    const plain = q ?? q2;
    const number =
      plain === undefined
        ? (NUMBERS[(word ?? '').toLowerCase()] ?? Number.parseInt(word ?? '', 10))
        : Number(plain);
    // The quarter of a match, not of a year.
    if (
      plain === undefined &&
      /^(?:-?finals?\b| (?:goal|touchdown|field|kick|try|of (?:the|a|their|his) (?:game|match|contest))| (?:an )?hour)/i.test(
        at.after,
      )
    )
      return null;
    if (
      plain === undefined &&
      ((at.isSport && year === undefined && yearBefore === undefined) || /^-(?!adjusted)/.test(at.after))
    )
      return null;
    const half = unit !== undefined && /half/i.test(unit);
    const last = /^(?:last|latter|final)$/i.test(word ?? '');
    if (last && !half) return null;
    if (/two quarters/i.test(unit ?? '')) return number === 1 ? part('H1', year ?? yearBefore) : null;
    if (half && number > 2 && !last) return null;
    if (half && year === undefined && yearBefore === undefined && /^ (?:of|in) /i.test(at.after)) return null;
    if (half && year === undefined && /\d/.test(match)) return part(`H${last ? 2 : number}`, yearBefore);
    return part(half ? `H${last ? 2 : number}` : `Q${number}`, year ?? yearBefore);
  },
};

function part(code: string, year: string | undefined) {
  return { meaning: { is: 'part-of-year', code, year: readYear(year), toward: null } } as const;
}
