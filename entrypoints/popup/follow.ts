import { peopleStore } from '../../lib/extension/people-store.ts';
import { type Settings, settings } from '../../lib/extension/settings.ts';
import type { PeopleNotes } from '../../lib/notes/people-notes.ts';
import { type View, viewOf } from '../../lib/ui/popup/view.ts';
import { factsOf, popupTab, type Tab } from './tab.ts';

/** How often to look again while something may change, ms: soon while reading, now and then while a page may grow. */
const LOOK_AGAIN: Partial<Record<View['kind'], number>> = {
  reading: 250,
  read: 1500,
  waiting: 1500,
  error: 1500,
  // Between two pages a tab lets nobody in for a moment.
  closed: 1500,
};

/** No article takes so long; then something is wrong that waiting does not mend, ms. */
const READING_AT_MOST = 20_000;

export interface Seen {
  view: View;
  settings: Settings;
  people: PeopleNotes;
  site: string;
  siteOn: boolean;
}

/**
 * Keeps the popup up to date with the page while it is open; the popup's end ends it. Returns a function that looks at
 * once.
 */
export function follow(tab: Tab | null, show: (seen: Seen) => void): () => void {
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let readingSince: number | null = null;
  const look = async () => {
    clearTimeout(timer);
    const mine = ++round;
    const seen = await see(tab);
    // A later look has begun meanwhile, and knows more.
    if (mine !== round) return;
    readingSince = seen.view.kind === 'reading' ? (readingSince ?? performance.now()) : null;
    if (readingSince !== null && performance.now() - readingSince > READING_AT_MOST) {
      seen.view = { kind: 'error', message: 'Reading this page takes too long.' };
    }
    const now = summary(seen);
    if (now !== shown) {
      shown = now;
      show(seen);
    }
    const pause = LOOK_AGAIN[seen.view.kind];
    if (pause !== undefined) timer = setTimeout(look, pause);
  };
  void look();
  return () => void look();
}

async function see(tab: Tab | null): Promise<Seen> {
  const [current, people] = await Promise.all([settings.getValue(), peopleStore.getValue()]);
  // The page may have moved on to another address since.
  const fresh = tab && ((await popupTab(`?tab=${tab.id}`)) ?? tab);
  if (!fresh) {
    return { view: { kind: 'closed', page: 'browser' }, settings: current, people, site: '', siteOn: true };
  }
  const facts = await factsOf(fresh, current);
  const site = /^https?:/i.test(fresh.url ?? '') ? facts.site : '';
  return { view: viewOf(facts), settings: current, people, site, siteOn: facts.siteOn };
}

/** Equal for two looks that show the same: readings are large; the same text gives the same, but for who is corrected. */
function summary({ view, settings: current, people, siteOn }: Seen): string {
  const what =
    view.kind === 'read'
      ? [
          view.current,
          ...view.stories.map(({ article, reading }) => [
            article.url,
            article.title,
            article.text.length,
            reading.people.map(({ id }) => id),
          ]),
        ]
      : view;
  return JSON.stringify([view.kind, what, current, people, siteOn]);
}
