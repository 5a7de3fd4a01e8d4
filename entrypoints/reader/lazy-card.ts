import type { CardHost, CreateCardHost, HostEvents } from './card-host.ts';
import type { Life } from './life.ts';

export interface LazyCard extends CardHost {
  /** A card may soon be wanted: fetches what it takes, so that it opens without delay. */
  prepare(): void;
}

/**
 * A card host whose code is fetched when it is first needed. A card that is hidden before its code is there does not open; a
 * failure is kept from the page and tried again at the next card.
 */
export function createLazyCard(
  life: Life,
  events: HostEvents,
  load: () => Promise<CreateCardHost>,
): LazyCard {
  let host: CardHost | null = null;
  let loading: Promise<CardHost> | null = null;
  /** Which card is wanted; one more at each show and hide. */
  let turn = 0;

  const fetchHost = (): Promise<CardHost> => {
    loading ??= load().then(
      (create) => {
        host = create(life, events);
        return host;
      },
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };

  return {
    prepare: () => void fetchHost().catch(() => {}),
    async show(...card) {
      const mine = ++turn;
      const ready = host ?? (await fetchHost());
      if (mine === turn && life.isOn()) await ready.show(...card);
    },
    hide() {
      turn++;
      host?.hide();
    },
    isOpen: () => host?.isOpen() ?? false,
    holds: (event) => host?.holds(event) ?? false,
    focus: () => host?.focus(),
  };
}
