/** A page that may be about a person of the article. */
export interface WikipediaPage {
  title: string;
  /** The short description ("Norlandic politician (born 1970)"); empty where the page has none. */
  description: string;
  /** The first sentences as plain text. */
  extract: string;
  /** Address of the page for people. */
  url: string;
}

/** A page of the same name, offered when it is not certain who is meant. */
export interface WikipediaChoice {
  title: string;
  description: string;
}

export type LookupError =
  | { kind: 'offline' }
  | { kind: 'timeout' }
  /** Too many requests; not before `until` (ms since 1970) is another one made. */
  | { kind: 'limited'; until: number }
  | { kind: 'server'; status: number }
  | { kind: 'malformed' };

export type LookupAnswer =
  | { kind: 'page'; page: WikipediaPage; readOn: string }
  | { kind: 'choice'; choices: WikipediaChoice[]; readOn: string }
  | { kind: 'none'; readOn: string }
  | { kind: 'error'; error: LookupError };

/** What the card asks for. Only `name` and `language` leave the device; the rest is for judging the answer. */
export interface LookupQuestion {
  /** Of the person, or the title of a page that the reader has chosen. */
  name: string;
  /** BCP 47 primary tag of the article: which Wikipedia. */
  language: string;
  /** What the article says of the person, "" where it says nothing. */
  role: string;
  /** YYYY-MM-DD of the article, null where the page gives none. */
  published: string | null;
}

/** What the card shows. `sure`: page and article agree that it is this person; never shown as this person without. */
export type LookupResult =
  | { kind: 'page'; page: WikipediaPage; readOn: string; sure: boolean }
  | Exclude<LookupAnswer, { kind: 'page' }>
  /** Looking up is not switched on, or not allowed on this device. */
  | { kind: 'off' };
