import { wordsIn } from '../../text/letters.ts';

/** How the words for each month start, in small letters; "=" before a whole word. */
const MONTHS = [
  'jan gen ene oca led styc =sty янв січ ιαν يناير tammi',
  'feb fév fev şub úno lut фев лют φεβ فبراير helmi',
  'mar mär mrz mrt maa bře мар бер μαρ مارس maalis',
  'apr avr abr nis dub kwi апр квіт απρ أبريل huhti',
  'may mai mei maj mag kvě мая май трав μαϊ μαΐ مايو touko',
  'jun juin giu haz červ czer =cze =čvn июн черв ιουν يونيو kesä',
  'jul juil lug tem července červenec lip =čvc июл лип ιουλ يوليو heinä',
  'aug aoû aou ago ağu srp sie авг серп αυγ أغسطس elo',
  'sep set eyl zář wrz сен вер σεπ سبتمبر syys',
  'oct okt ott out eki říj paź окт жовт οκτ أكتوبر loka',
  'nov kas list =lis лист ноя νοε نوفمبر marras',
  'dec déc dez dic des ara pros =pro gru дек груд δεκ ديسمبر joulu',
];
const STARTS = new Map(MONTHS.flatMap((starts, i) => starts.split(' ').map((start) => [start, i + 1])));
/** No month's: "market". */
STARTS.set('mark', 0);

const SHORTEST = 3;
const LONGEST = 8;

/** Languages whose names are all in the table: no locale data is asked for, which costs several ms the first time. */
const IN_TABLE: ReadonlySet<string> = new Set(
  'en de fr es it pt nl pl cs da sv no nb nn fi tr ru uk el ar ja ko zh und'.split(' '),
);

/** Number of the month that a word names, 1 to 12; 0 for any other word. */
export type MonthOf = (word: string) => number;

/** Months of the larger European languages and some others, abbreviations too: known by how the word starts. */
export const commonMonth: MonthOf = (word) => {
  const small = word.toLowerCase();
  const whole = STARTS.get(`=${small}`);
  if (whole) return whole;
  // The longest start that is known: "marras" is November, "mar" March.
  for (let length = Math.min(LONGEST, small.length); length >= SHORTEST; length--) {
    const month = STARTS.get(small.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
};

/**
 * Months as a page in this language (BCP 47) writes them: its own names as Unicode's locale data (CLDR) give them, so
 * that "listopada" is October in Croatian and November in Polish; then the common ones.
 */
export function monthsIn(language: string): MonthOf {
  let names: Map<string, number> | null = null;
  return (word) => {
    names ??= IN_TABLE.has(language) ? new Map() : localNames(language);
    return names.get(plain(word)) ?? commonMonth(word);
  };
}

function localNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  try {
    for (const options of [{ month: 'long' }, { month: 'short' }] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          ...options,
          ...(day && { day }),
          timeZone: 'UTC',
        });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(Date.UTC(2001, month, 15));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (wordsIn(name).join('').length >= 3) names.set(name, month + 1);
        }
      }
    }
  } catch {
    // No tag of a language: the common names have to do.
  }
  return names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
