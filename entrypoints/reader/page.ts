import { looksLikeArticle } from '../../lib/article/gate.ts';
import type { PageState } from '../../lib/extension/messages.ts';
import { sendMessage } from '../../lib/extension/messages.ts';
import { isSiteOn, type Settings, siteOf } from '../../lib/extension/settings.ts';
import type { Correction } from '../../lib/people/corrections.ts';
import { askForReading } from './ask.ts';
import { HOST } from './card-host.ts';
import type { Life } from './life.ts';
import { currentStory, readStories } from './stories.ts';
import type { View } from './view.ts';
import { watchAddress, watchText, watchTone } from './watch.ts';

/** The least time between two readings of a page that keeps growing, ms; doubled each time nothing new was found. */
const FIRST_GAP = 500;
const LONGEST_GAP = 8000;

/** A page that has been quiet for so long starts anew, ms. */
const QUIET = 5000;

export interface Page {
  state(): PageState;
  /** The reader's user, or the gate, wants this page read now. */
  read(): void;
  settingsChanged(now: Settings): void;
  /** What is known is corrected anew; nothing that is known is read again. */
  correctionsChanged(): void;
}

interface PageParts {
  life: Life;
  view: View;
  settings(): Settings;
  corrections(): readonly Correction[];
  /** The marks are not where they were. */
  moved(): void;
}

/** Follows a page through its life: reads it, reads it anew when its text has changed, and forgets it when it is gone. */
export function createPage({ life, view, settings, corrections, moved }: PageParts): Page {
  let state: PageState['status'] = 'reading';
  let problem = '';
  /** Asked for at this address: then no gate is asked any more. */
  let wanted = true;
  let running: AbortController | null = null;
  let again = false;
  let gap = FIRST_GAP;
  let cancelNext: (() => void) | null = null;
  let lastRead = 0;

  async function readOnce(signal: AbortSignal): Promise<void> {
    if (!wanted && !mayLook(settings())) return show([], signal);
    const ask = wanted || mayRead(settings()) ? askForReading : null;
    const before = view.stories();
    const stories = await readStories({ known: before, ask, corrections: corrections(), signal });
    await show(stories, signal);
  }

  async function show(stories: Awaited<ReturnType<typeof readStories>>, signal: AbortSignal): Promise<void> {
    await view.show(stories, settings(), signal);
    state = stories.length > 0 ? 'read' : 'no-article';
    text.include(view.roots());
    moved();
    badge();
  }

  /** One reading at a time; what changes meanwhile is read after it. */
  async function refresh(): Promise<void> {
    cancelNext?.();
    cancelNext = null;
    if (running) {
      again = true;
      return;
    }
    do {
      again = false;
      running = new AbortController();
      const signal = AbortSignal.any([life.signal, running.signal]);
      try {
        await readOnce(signal);
      } catch (error) {
        if (!signal.aborted) fail(error);
      }
      lastRead = performance.now();
    } while (again && life.isOn());
    running = null;
  }

  function fail(error: unknown): void {
    view.clear();
    moved();
    state = 'error';
    problem = error instanceof Error ? error.message : String(error);
  }

  function refreshSoon(): void {
    if (cancelNext) return;
    const since = performance.now() - lastRead;
    if (since > QUIET) gap = FIRST_GAP;
    cancelNext = life.after(Math.max(0, gap - since), () => {
      cancelNext = null;
      const before = textsOf(view);
      void refresh().then(() => {
        gap = textsOf(view) === before ? Math.min(gap * 2, LONGEST_GAP) : FIRST_GAP;
      });
    });
  }

  function badge(): void {
    const story = view.stories()[currentStory(view.stories())];
    sendMessage('badge', story ? story.reading.people.length : null).catch(() => {});
  }

  const address = watchAddress(life, () => {
    wanted = false;
    gap = FIRST_GAP;
    running?.abort();
    void refresh();
  });
  const text = watchText(life, HOST, ({ grown }) => {
    address.check();
    if (view.stories().some(({ map }) => !map.isIntact())) {
      gap = FIRST_GAP;
      void refresh();
    } else if (grown) {
      refreshSoon();
    }
  });
  watchTone(life, () => view.toneHasChanged() && view.repaint(settings()));
  // Back from the browser's cache everything is still there, but the toolbar button has been cleared.
  life.on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && badge());

  return {
    read() {
      wanted = true;
      void refresh();
    },
    state(): PageState {
      if (state === 'read') {
        const stories = view.stories().map(({ article, reading }) => ({ article, reading }));
        return { status: 'read', stories, current: currentStory(view.stories()) };
      }
      return state === 'error' ? { status: 'error', message: problem } : { status: state };
    },
    settingsChanged(now) {
      if (!isSiteOn(siteOf(location.href), now)) {
        wanted = false;
        void refresh();
      } else {
        view.repaint(now);
        moved();
      }
    },
    correctionsChanged() {
      if (running || view.stories().length > 0) void refresh();
    },
  };
}

function textsOf(view: View): string {
  return view
    .stories()
    .map(({ article }) => article.text)
    .join('\n\n');
}

/** New pages at a new address are read only where pages are read without being asked for. */
function mayRead(settings: Settings): boolean {
  return settings.run === 'automatic' && isSiteOn(siteOf(location.href), settings);
}

function mayLook(settings: Settings): boolean {
  return isSiteOn(siteOf(location.href), settings) && looksLikeArticle(document, location.href);
}
