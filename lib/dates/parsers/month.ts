import { isAmbiguous } from '../month-names.ts';
import { pattern } from '../pattern.ts';
import type { DateParser, Surroundings } from '../types.ts';
import {
  isCapital,
  MONTH,
  POINTING,
  readMonth,
  readToward,
  readYear,
  YEAR_NUMBER,
  YEAR_WORDS,
} from '../vocabulary.ts';

/** Before a month's name, and before hardly anything else. */
const OF_TIME =
  /(?:\b(?:in|since|until|till|during|throughout|early|late|mid|last|this|next|each|every)[ -]|\b(?:mid|pre|post)-|[(–]|\bon a )$/i;
/** Before a month's name, but as well before a person's. */
const OF_ANYTHING = /\b(?:by|from|of|to|through|between|before|after|for|and|or|around|a|one)[ -]$/i;
/** After "the": "the March election", but neither "the March on the capital" nor "the March of Progress". */
const ELECTION = /^ (?!of|on|to|for|from|in|at|and|or|was|is|had|has|will)[a-z]{3,}/;
/** What people do, and months do not. */
const OF_PEOPLE =
  /^(?:'s\b| (?:said|told|was|is|has|had|who|says|wrote|added|and her|and his)\b|, (?:who|the|a|an|\d\d,) )/;

/** "May 2024", "June of 1950", "January this year", "2021 July", "last June", "in March". */
export const month: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>${POINTING}) |(?<yearBefore>${YEAR_NUMBER}) )?(?<month>${MONTH})(?:,? (?:of |in )?\\b(?<year>${YEAR_WORDS})|'(?<short>\\d\\d))?`,
  ),
  read: ({ pointing, yearBefore, month: name = '', year, short }, _match, at) => {
    if (!isCapital(name)) return null;
    // "the 1963 March on the capital".
    if (yearBefore !== undefined && /^march$/i.test(name) && /^ (?:on|for|of) /.test(at.after)) return null;
    const said = year ?? yearBefore;
    if (said === undefined && pointing === undefined && short === undefined && !isMonthAlone(name, at))
      return null;
    return {
      is: 'month',
      month: readMonth(name),
      year: short === undefined ? readYear(said) : 2000 + Number(short) - (Number(short) > 49 ? 100 : 0),
      toward: readToward(pointing),
    };
  },
};

/** False for names and verbs: "Ms May said", "March for Life", "Dong Jun", "August Wilson". */
function isMonthAlone(name: string, { before, after, monthNames }: Surroundings): boolean {
  const stem = name.replace('.', '').toLowerCase();
  if (stem.length === 3 && stem !== 'may')
    return name.endsWith('.') && (OF_TIME.test(before) || OF_ANYTHING.test(before));
  if (!isAmbiguous(stem)) return true;
  if (OF_TIME.test(before)) return !(monthNames.has(stem) && OF_PEOPLE.test(after));
  if (monthNames.has(stem) || OF_PEOPLE.test(after) || /^ [A-Z][a-z]/.test(after)) return false;
  if (OF_ANYTHING.test(before)) return !/^(?: of\b| on\b| for | to )/.test(after) || stem.length > 5;
  if (/\bthe $/i.test(before)) return ELECTION.test(after);
  return !/^(?:may|march)$/.test(stem) && !/[A-Z][a-z]+ $/.test(before);
}
