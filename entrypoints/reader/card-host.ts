import type { CardProps } from '../../lib/ui/card/types.ts';
import type { Tone } from '../../lib/ui/marks/names.ts';
import type { Life } from './life.ts';

/** The one element that the extension adds to a page, and only once a card is opened. */
export const HOST = 'who-said-when';

export interface CardHost {
  /** Shows this beside the ranges. `x` is where the pointer is, in the window; null puts it at their beginning. */
  show(card: CardProps, ranges: readonly Range[], x: number | null, tone: Tone): Promise<void>;
  hide(): void;
  isOpen(): boolean;
  /** Whether an event came from inside the card. */
  holds(event: Event): boolean;
  /** Puts the keyboard into the card; given back by `hide`. */
  focus(): void;
}

export interface HostEvents {
  /** The marked words have left the window; the card is not to be seen until they are back. */
  gone(): void;
  entered(): void;
  left(): void;
  pressed(): void;
}

export type CreateCardHost = (life: Life, events: HostEvents) => CardHost;

/** Where the card's own script leaves its maker for the reader: both live in the same isolated world. */
export interface CardWorld {
  whoSaidWhenCard?: CreateCardHost;
}
