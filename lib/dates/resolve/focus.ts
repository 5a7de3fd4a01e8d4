import { parseDay } from '../calendar.ts';
import { intervalOf } from '../interval.ts';
import type { Candidate, Meaning } from '../types.ts';

/** A date of the text that later ones may count from. */
export interface Spoken {
  /** First day it covers. */
  day: number;
  /** Value without the time of day. */
  value: string;
  /** Id of its mention. */
  mention: string;
  /** Where it stands, UTF-16. */
  at: number;
  end: number;
  /** How it was said. */
  kind: Meaning['is'];
}

/** What the text has spoken of so far. */
export interface Focus {
  /** The last date of any granularity. */
  last: Spoken | null;
  /** The last single day. */
  lastDay: Spoken | null;
  /** The quarter or half that is being reported. */
  quarter: Spoken | null;
  /** Years that months were said to lie in: "July 2021" makes a later "July 8" one of 2021. */
  yearOfMonth: ReadonlyMap<number, { year: number; mention: string }>;
}

export const NO_FOCUS: Focus = {
  last: null,
  lastDay: null,
  quarter: null,
  yearOfMonth: new Map(),
};

/** How far behind a quarter may lie to be "the quarter", in characters. */
export const QUARTER_REACH = 900;

/** The focus after a date was placed. `explicit`: the words themselves named the year; `today`: the article's day. `isPast`: so is the clause. */
export function refocus(
  focus: Focus,
  value: string,
  mention: string,
  { start: at, end, meaning }: Candidate,
  explicit: boolean,
  today: number | null,
  isPast: boolean,
): Focus {
  const interval = intervalOf(value);
  const day = interval && parseDay(interval.first);
  if (day === null) return focus;
  const spoken = { day, value, mention, at, end, kind: meaning.is };
  const month = /^(\d{4})-(\d\d)/.exec(value);
  return {
    last: spoken,
    lastDay: value.length === 10 ? spoken : focus.lastDay,
    quarter: /^\d{4}-[QH]\d$/.test(value) ? reported(focus.quarter, spoken, today, isPast) : focus.quarter,
    yearOfMonth:
      explicit && month
        ? new Map(focus.yearOfMonth).set(Number(month[2]), { year: Number(month[1]), mention })
        : focus.yearOfMonth,
  };
}

/** The quarter that another one is compared with stays the reported one: "the third quarter, up from the 1988 quarter". */
function reported(
  current: Spoken | null,
  next: Spoken,
  today: number | null,
  isPast: boolean,
): Spoken | null {
  const end = parseDay(intervalOf(next.value)?.last ?? '');
  // What is still running, or lies ahead, is not being reported on; but in November a fiscal fourth quarter may have ended.
  if (today !== null && end !== null && end > today) return current === null && isPast ? next : current;
  if (current === null || next.at - current.at > QUARTER_REACH || next.value >= current.value) return next;
  return next.value.slice(4) === current.value.slice(4) ? { ...current, at: next.at } : next;
}
