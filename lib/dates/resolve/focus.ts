import { parseDay } from '../calendar.ts';
import { intervalOf } from '../interval.ts';

/** What the text has spoken of so far: later expressions may count from it. */
export interface Focus {
  /** First day of the last date that was placed, and its mention. */
  day: number | null;
  value: string;
  mention: string;
  /** Years that months were said to lie in: "July 2021" makes a later "July 8" one of 2021. */
  yearOfMonth: ReadonlyMap<number, { year: number; mention: string }>;
  quarter: { value: string; at: number; mention: string } | null;
}

export const NO_FOCUS: Focus = { day: null, value: '', mention: '', yearOfMonth: new Map(), quarter: null };

/** How far behind a quarter may lie to be "the quarter", in characters. */
export const QUARTER_REACH = 900;

/** The focus after a date was placed. `saidYear`: the words themselves named the year. */
export function refocus(focus: Focus, value: string, mention: string, at: number, saidYear: boolean): Focus {
  const interval = intervalOf(value);
  const day = interval && parseDay(interval.first);
  if (day === null) return focus;
  const month = /^(\d{4})-(\d\d)/.exec(value);
  return {
    day,
    value,
    mention,
    quarter: /^\d{4}-[QH]\d$/.test(value) ? { value, at, mention } : focus.quarter,
    yearOfMonth:
      saidYear && month
        ? new Map(focus.yearOfMonth).set(Number(month[2]), { year: Number(month[1]), mention })
        : focus.yearOfMonth,
  };
}
