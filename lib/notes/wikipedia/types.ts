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
