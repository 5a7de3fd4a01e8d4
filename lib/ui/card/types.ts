import type { MarkKind } from '../../extension/settings.ts';
import type { PersonChange, PersonNote } from '../../notes/people-notes.ts';
import type { LookupQuestion, LookupResult } from '../../notes/wikipedia/types.ts';
import type { Correction } from '../../people/corrections.ts';
import type { Article, Reading, Span } from '../../reading.ts';

/** What a card is about: a person, quote or date, and the words in the article that it was opened on. */
export interface CardTarget {
  kind: MarkKind;
  id: string;
  span: Span;
}

/** What a card can do. Spans are stretches of the article's text. */
export interface CardActions {
  /** Scroll there and flash it. */
  jump(span: Span): void;
  /** Show another card in the same place. */
  show(target: CardTarget): void;
  /** Show this person's mentions more strongly in the page; null ends it. */
  emphasise(id: string | null): void;
  /** To the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  close(): void;
}

/** What the reader's user adds to a reading: what they keep of people, and what they ask of others. */
export interface OwnSide {
  /** Null while looking up is switched off. */
  lookUp: ((question: LookupQuestion) => Promise<LookupResult>) | null;
  keptOf(name: string): PersonNote | null;
  /** False when it was not kept. Null in private windows, from which nothing is. */
  keep: ((change: PersonChange) => Promise<boolean>) | null;
}

/** The way to say that a person is shown wrongly. */
export interface CardCorrecting {
  /** The one that was just made in this card: it can be undone there. */
  made: Correction | null;
  make(correction: Correction): void;
  undo(): void;
}

export interface CardProps {
  article: Article;
  reading: Reading;
  target: CardTarget;
  /** It stays until it is closed, and has a button for that. */
  pinned: boolean;
  /** BCP 47, the reader's. */
  locale: string;
  /** The reader's calendar day, YYYY-MM-DD. */
  today: string;
  own: OwnSide;
  /** Null where nothing can be kept. */
  correcting: CardCorrecting | null;
  actions: CardActions;
}
