import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import {
  isCapital,
  MONTH,
  MONTH_FIRST,
  POINTING,
  POINTING_FIRST,
  readMonth,
  readToward,
  readYear,
  YEAR_NUMBER,
  YEAR_WORDS,
} from '../vocabulary.ts';

const BEFORE_A_MONTH =
  /\b(?:in|since|by|until|till|from|of|to|through|throughout|between|before|after|for|during|early|late|mid|last|this|next|each|every|and|or|around|until|late in|early in)[ -]$|(?:mid|early|late|pre|post)-$|[(–]$/i;

/** "May 2024", "June of 1950", "January this year", "2021 July", "last June", "in March". */
export const month: DateParser = {
  name: 'month',
  first: [...MONTH_FIRST, ...POINTING_FIRST, '0'],
  pattern: pattern(
    `(?:(?<pointing>${POINTING}) |(?<yearBefore>${YEAR_NUMBER}) )?(?<month>${MONTH})(?:,? (?:of |in )?\\b(?<year>${YEAR_WORDS})|'(?<short>\\d\\d))?`,
  ),
  read: ({ pointing, yearBefore, month: name = '', year, short }, _match, at) => {
    if (!isCapital(name)) return null;
    const said = year ?? yearBefore;
    if (said === undefined && pointing === undefined && short === undefined && !isMonthAlone(name, at))
      return null;
    return {
      meaning: {
        is: 'month',
        month: readMonth(name),
        year: short === undefined ? readYear(said) : 2000 + Number(short) - (Number(short) > 49 ? 100 : 0),
        toward: readToward(pointing),
      },
    };
  },
};

/** Names and verbs: "May said", "March for Life", "Dong Jun", "August Wilson". */
function isMonthAlone(name: string, at: { before: string; after: string }): boolean {
  const stem = name.replace('.', '').toLowerCase();
  if (stem.length === 3 && stem !== 'may') return name.endsWith('.') && BEFORE_A_MONTH.test(at.before);
  if (/^(?:may|march|april|june|august)$/.test(stem)) {
    // A capital after it or before it makes it a name, a preposition of time makes it a month.
    if (!BEFORE_A_MONTH.test(at.before)) return !/^(?:may|march)$/.test(stem) && !isPartOfName(at);
    return (
      !/^(?:may|march)$/.test(stem) ||
      !/^(?: of\b| on\b| for | to the| said| told| was | is | has | had | who )/.test(at.after)
    );
  }
  return true;
}

function isPartOfName({ before, after }: { before: string; after: string }): boolean {
  return (
    /(?:^|[^.!?] )(?!In |On |By |The )[A-Z][a-z]+ $/.test(before) ||
    /^ [A-Z][a-z]/.test(after) ||
    /^'s\b/.test(after)
  );
}
