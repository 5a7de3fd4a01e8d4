import type { Span } from '../reading.ts';
import type { Beside } from './beside.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Which way a word like "last" or "next" points. Null: nothing was said. */
export type Toward = 'past' | 'this' | 'future' | null;

/** A year that is said (2019) or counted from the reference year ("last year": -1) or from the text ("that year"). Null: not said. */
export type YearPart = number | { shift: number; from?: 'text' } | null;

/**
 * What an expression says, before it is placed on a calendar. Only what is certain from the words alone stands here;
 * everything implied (the year of "March 12", the week of "Tuesday") is the resolver's work.
 */
export type Meaning =
  | {
      is: 'day';
      month: number;
      day: number;
      year: YearPart;
      toward: Toward;
      weekday: number | null;
      /** The week that the day lies in is meant. */
      week: boolean;
    }
  /** "on the 19th": the month is that of the text or of the article. */
  | { is: 'day-of-month'; day: number }
  | { is: 'month'; month: number; year: YearPart; toward: Toward }
  /** Quarters, halves and seasons: a TIMEX3 code after the year ("Q3", "H1", "SU"). */
  | { is: 'part-of-year'; code: string; year: YearPart; toward: Toward }
  /** A value that stands by itself: "1998", "199", "18", "2025-11-01". */
  | { is: 'fixed'; value: string }
  /** `from`: counted from the day that the text spoke of last ("the previous Friday"). */
  | { is: 'weekday'; weekday: number; toward: Toward; from?: 'text' }
  | { is: 'holiday'; dayIn: (year: number) => number; year: YearPart; toward: Toward; week: boolean }
  /** So many units from the article's day, or from the date that the text spoke of last. */
  | { is: 'shift'; unit: Unit; amount: number; from: 'article' | 'text' }
  /** "the quarter", "the year-ago quarter": counted from the quarter that the text speaks of. */
  | {
      is: 'quarter-of-text';
      years: number;
      year: number | null;
      fallback: 'quarter' | 'year' | 'latest';
    }
  /** A clock time or part of a day with no day beside it. */
  | { is: 'time-of-day' }
  | { is: 'duration'; value: string }
  | { is: 'set'; value: string }
  | { is: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' | '' };

/** An expression found in the text. `time` is the TIMEX3 time after the day: "TMO", "T10:30". */
export interface Candidate extends Span {
  meaning: Meaning;
  time: string | null;
  /** Who proposed it. */
  parser: DateParser;
}

/** The text around a match, at most a few dozen characters, already normalised. */
export interface Surroundings extends Beside {
  /** 03/04/2020 means 3 April in this article. */
  dayFirst: boolean;
  /** Months that are somebody's name in this article, in lower case. */
  monthNames: ReadonlySet<string>;
  /** The article reports a game: its halves and quarters are not those of a year. */
  isSport: boolean;
  /** The article's day, as a day number; null: the page gives none. */
  today: number | null;
}

export type Groups = Record<string, string | undefined>;

/** What a parser read: the meaning, and the TIMEX3 time that was said beside it. */
export type Found = Meaning & { time?: string | null };

/** Proposes one class of expression. `read` looks at what the pattern caught and may decline. */
export interface DateParser {
  /** Sticky, for text in small letters, made by `pattern()`. */
  pattern: RegExp;
  read: (groups: Groups, match: string, at: Surroundings) => Found | null;
}
