import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Explanation } from '../article/explain.ts';
import type { PersonChange } from '../notes/people-notes.ts';
import type { LookupQuestion, LookupResult } from '../notes/wikipedia/types.ts';
import type { Article, Reading } from '../reading.ts';
import type { CorrectionChange } from './corrections.ts';
import type { Settings } from './settings.ts';

/** One article on the page with what was understood of it. Endless pages have several. */
export interface Story {
  article: Article;
  reading: Reading;
}

/** What the reader script in a tab knows of its page; the popup's only source. */
export type PageState =
  | { status: 'reading' }
  | { status: 'no-article' }
  /** `current` is the index of the story in view. */
  | { status: 'read'; stories: Story[]; current: number }
  | { status: 'error'; message: string };

/** The messages between the parts of the extension, by name: data in, answer out. */
export interface Protocol {
  /** Reader → background: understand this article. */
  read(article: Article): Reading;
  /** Reader → background: how many people to show on the toolbar button of the sender's tab; null for none. */
  badge(people: number | null): void;
  /** Reader → background: put the card's script into the sender's page; answered when it is there. */
  loadCard(): void;
  /** Reader → background: the colours of the marks have changed under the sender's page. */
  restyle(colours: { was: Settings['colours']; now: Settings['colours'] }): void;
  /** Reader → background, on a click: ask Wikipedia for this name. */
  lookUp(question: LookupQuestion): LookupResult;
  /** Reader → background: write down what the reader keeps of a person. False when it is not kept. */
  keepPerson(change: PersonChange): boolean;
  /** Reader → background: write down, or take back, a correction for the site of the sender's tab. False when it is not kept. */
  correct(change: CorrectionChange): boolean;
  /** Popup, menu or command → background: put the reader into this tab though the gate did not ask for it. */
  readTab(tab: number): boolean;
  /** Popup → reader. */
  getPageState(): PageState;
  /** Options → reader: why this page is taken for what it is. */
  explain(): Explanation;
  /** Popup → reader: scroll to this stretch of a story's text and flash it. False when it is no longer on the page. */
  jumpTo(target: { story: number; start: number; end: number }): boolean;
  /** Popup → reader: show all mentions of a person more strongly; null ends it. */
  emphasise(target: { story: number; id: string } | null): void;
  /** Background (command) → reader: step to the next or previous mark and open its card. */
  step(direction: 'next' | 'previous'): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
