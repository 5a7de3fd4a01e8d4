import { pad } from '../calendar.ts';
import { readSpokenYear, SPOKEN_YEAR } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { OPENING_WORD, PREPOSITION, UNIT } from '../vocabulary.ts';

/** A year of four digits stands alone only from here on; before, it needs "in", "AD" or the like. */
const FIRST_PLAIN_YEAR = 1500;
const LAST_YEAR = 2099;

/** After the number: something counted. */
const COUNTED = new RegExp(
  `^(?:[.,:]\\d|-\\d+-|%|-[a-z]|[′″°]|[ -](?:or so|per ?cent|points?|shares?|feet|foot|steps|miles?|(?:kilo)?met(?:er|re)s?|km|kg|square|acres|grams|[bmtr]+illion|thousand|yen|marks|pounds|dollars|euros|tons?|tonnes|barrels|votes?|homes|houses|cases|times|degrees|pages|words|men|women|children|students|members|employees|passengers|${UNIT}|(?:[a-z]+ )?(?:people|soldiers|troops|jobs|workers|residents|prisoners|families|refugees))\\b)`,
  'i',
);
/** Before the number: something that numbers or prices, or an amount. */
const NUMBERING =
  /\b(?:Rs|HK|US|Nos?|Route|Highway|Flight|Room|Section|Article|Resolution|Rule|Bill|index|pp?|page|about|some|nearly|almost|than|roughly|approximately|around|over|only|exactly|another|total of|number of|at)\.? $|[$£€¥#+×*=] ?$|\d[ ,.]$/i;
/** A name before the number: "Harbour Manager 2020". */
const NAMED = new RegExp(`(?:^|[^A-Za-z.-])(?!(?:${OPENING_WORD}) )[A-Z][a-z]+ $`);
/** Words that make any number a year. */
const SAYS_YEAR = new RegExp(
  `\\b(?:${PREPOSITION}|between|year|mid|early|late|and|for|to|circa|ca?\\.)[ -]$|\\($`,
  'i',
);

const ERA_AFTER = /^(?: ?[-–] ?| to | and )\d{2,4} ?(B\.?C)/;

/** "1998", "the year 2000", "fiscal 1989", "nineteen ninety-six", "480 BC", "AD 79". */
export const year: DateParser = {
  pattern: pattern(
    `(?<label>(?:the )?(?:(?:(?:calendar|fiscal|financial|tax) )?year |fiscal |calendar |FY ?)|A\\.?D\\.? ?)?(?:(?<digits>\\d{3,4})(?<slash>/(?:\\d{4}|\\d\\d))?(?<era> ?(?:B\\.C\\.(?:E\\.)?|A\\.D\\.|C\\.E\\.|BCE?|AD|CE))?|(?<spoken>${SPOKEN_YEAR}))`,
  ),
  read: ({ label, digits, slash, era, spoken }, _match, at) => {
    if (spoken !== undefined) {
      // "two thousand" counts more often than it dates.
      if (/^two thousand$/i.test(spoken) && label === undefined) return null;
      const value = readSpokenYear(spoken);
      return value === null || COUNTED.test(at.after) ? null : fixed(value);
    }
    const value = Number(digits);
    // "499–493 BC": the era of the second is that of the first.
    if (/b/i.test(era ?? ERA_AFTER.exec(at.after)?.[1] ?? ''))
      return { is: 'fixed', value: `BC${pad(value, 4)}` };
    const labelled = label !== undefined || era !== undefined;
    if (!labelled && !isPlainYear(value, digits ?? '', at)) return null;
    // "the 2024/25 budget": neither of the two years.
    return slash === undefined ? fixed(value) : { is: 'vague', value: '' };
  },
};

function fixed(value: number) {
  return { is: 'fixed', value: pad(value, 4) } as const;
}

function isPlainYear(value: number, digits: string, at: { before: string; after: string }): boolean {
  if (digits.length !== 4 || value > LAST_YEAR) return false;
  if (COUNTED.test(at.after) || NUMBERING.test(at.before)) return false;
  if (NAMED.test(at.before) && !/^ ?[-–]/.test(at.after)) return false;
  if (value >= FIRST_PLAIN_YEAR) return true;
  return value >= 1000 && SAYS_YEAR.test(at.before);
}
