import type { MarkKind, Settings } from '../../extension/settings.ts';
import type { PeopleNotes } from '../../notes/people-notes.ts';
import type { Span } from '../../reading.ts';

/** Everything the popup can do outside itself; the entry point gives it, tests and drafts give their own. */
export interface PopupActions {
  /** Scrolls the page there; false when the passage is gone from the page. */
  jump(target: Span & { story: number }): Promise<boolean>;
  /** Shows a person's mentions more strongly in the page; null ends it. */
  emphasise(target: { story: number; id: string } | null): void;
  readAnyway(): void;
  /** Asks for the right to news pages; must be called from a click. */
  grant(): void;
  reload(): void;
  setSite(on: boolean): void;
  setMark(kind: MarkKind, on: boolean): void;
  openOptions(): void;
  /** False when the browser refused. */
  copy(text: string): Promise<boolean>;
  save(name: string, type: string, text: string): void;
}

/** What the popup knows of its surroundings. */
export interface PopupContext {
  settings: Settings;
  /** Whom the reader follows, and their notes. */
  people: PeopleNotes;
  /** Host of the tab's page; empty where it has none that can be switched. */
  site: string;
  siteOn: boolean;
  /** BCP 47, the reader's. */
  locale: string;
  /** YYYY-MM-DD, the reader's. */
  today: string;
}
