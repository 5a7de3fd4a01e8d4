/**
 * The two documents that travel through the extension: an Article (what was found on the page) and a Reading (what was
 * understood from it). Both are plain JSON. Every offset is in UTF-16 units into `Article.text`, `end` exclusive.
 */

/** A half-open stretch of `Article.text`. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'caption';

/** One block of the article. `Article.text` is the blocks' texts in page order joined with a blank line ("\n\n"). */
export interface Block extends Span {
  kind: BlockKind;
  /** Live blogs: when this entry was posted, ISO date-time. */
  time?: string;
  /** Where the report was filed, as the block's first words say: "KYIV, Ukraine (AP) —", with the place alone within it. */
  dateline?: Dateline;
}

/** Words that say where a report was filed; no part of the sentence that follows. */
export interface Dateline extends Span {
  place: Span;
}

/** Where on the page a fact was read. */
export type FactSource = 'json-ld' | 'meta' | 'microdata' | 'time-element' | 'url' | 'text' | 'given';

export interface PublishedDate {
  /** The calendar day in the article's own time zone, YYYY-MM-DD. Relative dates are counted from it. */
  day: string;
  /** As precise as the page says: ISO date, or ISO date-time with the offset where the page gives one. */
  iso: string;
  source: FactSource;
  /** 0 to 1. */
  confidence: number;
}

export interface Article {
  url: string;
  title: string;
  /** The persons who wrote it, as the page spells them; empty where it names none. */
  byline: string[];
  /**
   * The organisations, desks and agencies that the page states as authors, as it spells them: beside the persons, or
   * alone where it names none. The outlet is among them only where the page states it as an author.
   */
  credit: string[];
  siteName: string;
  /** BCP 47 primary tag ("en"), or "und" where it could not be told. */
  language: string;
  published: PublishedDate | null;
  text: string;
  blocks: Block[];
}

export type Gender = 'female' | 'male' | 'unknown';

export interface PersonMention extends Span {
  kind: 'name' | 'nominal' | 'pronoun';
}

export interface Person {
  /** "p0", "p1", …: stable within one Reading only. */
  id: string;
  /** Best full name in the article: no title, majority spelling of the body. */
  name: string;
  gender: Gender;
  /** In text order; at least one of kind "name". */
  mentions: PersonMention[];
  /** Other surface forms that mean this person: surnames, titles, descriptions. No duplicates. */
  alsoCalled: string[];
  /** Misspellings and variants of the name. */
  alsoSpelled: string[];
}

/** Who says a quote. `span` is the speaker as written ("the secretary"), `cue` the words that say so ("wrote"). */
export type Speaker =
  | { kind: 'person'; person: string; span: Span; cue: Span | null }
  | { kind: 'organisation'; name: string; span: Span; cue: Span | null }
  | { kind: 'unnamed'; name: string; span: Span; cue: Span | null }
  /** Not stated, or not certain. `span` where it is written ("he") but who is meant cannot be told. */
  | { kind: 'unknown'; span?: Span; cue?: Span | null };

export interface Quote extends Span {
  /** "q0", "q1", … in text order. The span includes its quotation marks. */
  id: string;
  /** direct: at least a whole clause stands in the marks; mixed: words of a speaker inside the reporter's sentence. */
  kind: 'direct' | 'mixed';
  /** False for scare quotes, titles, nicknames, slogans: words in marks that quote nobody. */
  speech: boolean;
  speaker: Speaker;
  /** Parts of one utterance share this id (that of its first part). */
  utterance: string;
}

/** What a relative date was counted from. */
export type DateBasis =
  | { kind: 'explicit' }
  | { kind: 'article' }
  /** Another date of the article, by id. */
  | { kind: 'mention'; date: string }
  /** Relative, and the page gives no date to count from. */
  | { kind: 'none' };

export interface DateMention extends Span {
  /** "d0", "d1", … in text order. */
  id: string;
  /** TimeML/TIMEX3. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: "2025-11-01", "2025-W44", "2025-11-01TNI", "P3D", "PRESENT_REF". Empty where it cannot be told. */
  value: string;
  /** First and last calendar day that the value covers, YYYY-MM-DD; null for durations, sets, vague and undated ones. */
  interval: { first: string; last: string } | null;
  basis: DateBasis;
  /** True when it can be placed on a calendar or a clock: only these are marked and listed. */
  shown: boolean;
}

/** full-name: of a person or institution; expansion: of an acronym in a person's role. */
export type NoteField = 'role' | 'age' | 'party' | 'relation' | 'full-name' | 'expansion';

/** Exactly one source a note. A note of source `article` is the slice of `Article.text` that it names. */
export type NoteSource =
  | { kind: 'article'; span: Span }
  | { kind: 'pack'; record: string; dataDate: string }
  | { kind: 'wikipedia'; url: string; readOn: string };

export interface ContextNote {
  /** Id of a person, quote or date. */
  about: string;
  field: NoteField;
  text: string;
  /** Relations only: the id of the person whose "friend" or "predecessor" it is; the article says "his" or "her". */
  of?: string;
  source: NoteSource;
}

export interface Reading {
  /** "language": recognised as an article in a language that is not read yet; the lists are empty. */
  status: 'read' | 'language';
  people: Person[];
  quotes: Quote[];
  dates: DateMention[];
  notes: ContextNote[];
}
