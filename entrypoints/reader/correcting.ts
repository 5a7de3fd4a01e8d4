import { isSame } from '../../lib/extension/corrections.ts';
import type { Correction } from '../../lib/people/corrections.ts';
import type { CardCorrecting } from '../../lib/ui/card/types.ts';
import type { SiteCorrections } from './corrections.ts';

/** The correction that was just made in the open card, until the card goes or the correction is taken back. */
export interface Correcting {
  /** For the card; null where nothing can be corrected. */
  card(): CardCorrecting | null;
  /** The page was read anew: whether the card still tells of a correction. */
  stands(): boolean;
  forget(): void;
}

interface Events {
  draw(): void;
  /** The card is about to be again what it was. */
  undone(): void;
}

export function createCorrecting({ now, change }: SiteCorrections, { draw, undone }: Events): Correcting {
  let made: { correction: Correction; arrived: boolean } | null = null;

  function make(correction: Correction): void {
    if (!change) return;
    const mine = { correction, arrived: false };
    // Told at once: the mark that the card belongs to may be gone before the answer comes.
    made = mine;
    draw();
    const fail = () => {
      if (made !== mine) return;
      made = null;
      draw();
    };
    change({ correction, undo: false }).then((kept) => kept || fail(), fail);
  }

  return {
    card: () =>
      change && {
        made: made?.correction ?? null,
        make,
        undo: () => {
          if (!made) return;
          undone();
          change({ correction: made.correction, undo: true }).catch(() => {});
        },
      },
    stands() {
      if (!made) return false;
      const { correction, arrived } = made;
      made.arrived = now().some((one) => isSame(one, correction));
      if (arrived && !made.arrived) made = null;
      return made !== null;
    },
    forget() {
      made = null;
    },
  };
}
