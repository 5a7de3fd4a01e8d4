import type { Life } from './life.ts';
import type { PlacedMark } from './place.ts';

/** With a card open the reader is comparing: the next one may come sooner. ms */
const NEXT_DELAY = 100;

/** Time to get from the mark to its card over the gap between them, ms. */
const CLOSE_DELAY = 300;

/** A hand at rest still trembles: within so many px it rests. A mouse on its way goes further. */
const REST_RADIUS = 6;

/** What the page lets happen on its own: a click there is not for the mark. */
const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

export interface PointerTarget {
  markAt(x: number, y: number): PlacedMark | null;
  /** Whether an event came from inside the card. */
  inCard(event: Event): boolean;
  opened(): { placed: PlacedMark; pinned: boolean } | null;
  open(placed: PlacedMark, options: { pinned: boolean; x: number }): void;
  close(): void;
  /** The mark under the pointer, at once. */
  hover(placed: PlacedMark | null): void;
  /** Rest before a first card opens, ms. */
  openDelay(): number;
}

/**
 * Opens cards for a pointer that rests, never for one that passes; closes them after it has left; a click pins. On touch a
 * tap opens and a tap elsewhere closes. Selecting text and clicking links go on as if nothing was there.
 */
export function watchPointer(life: Life, target: PointerTarget): { cardEntered(): void; cardLeft(): void } {
  let pending: { mark: PlacedMark['mark']; x: number; y: number; cancel(): void } | null = null;
  let closing: (() => void) | null = null;
  let last = { x: -1, y: -1 };
  let frame = 0;

  const stay = () => {
    closing?.();
    closing = null;
  };
  const forget = () => {
    pending?.cancel();
    pending = null;
  };
  const leave = () => {
    const open = target.opened();
    if (!open || open.pinned || closing) return;
    closing = life.after(CLOSE_DELAY, () => {
      closing = null;
      target.close();
    });
  };

  function rest(placed: PlacedMark, x: number, y: number): void {
    const open = target.opened();
    if (open?.placed.mark === placed.mark) {
      stay();
      forget();
      return;
    }
    leave();
    if (open?.pinned) return;
    const near = pending && Math.hypot(x - pending.x, y - pending.y) <= REST_RADIUS;
    if (pending?.mark === placed.mark && near) return;
    forget();
    const cancel = life.after(open ? NEXT_DELAY : target.openDelay(), () => {
      pending = null;
      stay();
      target.open(placed, { pinned: false, x });
    });
    pending = { mark: placed.mark, x, y, cancel };
  }

  function moved(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    // Scrolling sends moves of a pointer that has not moved.
    if (event.pointerType === 'touch' || (x === last.x && y === last.y)) return;
    last = { x, y };
    // A move on the way into the card may still wait for its frame: it must not close the card afterwards.
    cancelAnimationFrame(frame);
    if (target.inCard(event)) {
      stay();
      return;
    }
    frame = requestAnimationFrame(() => {
      if (!life.isOn()) return;
      const placed = event.buttons === 0 ? target.markAt(x, y) : null;
      target.hover(placed);
      if (placed) {
        rest(placed, x, y);
      } else {
        forget();
        leave();
      }
    });
  }

  function clicked(event: MouseEvent): void {
    if (event.button !== 0 || target.inCard(event)) return;
    forget();
    const placed = isForPage(event) ? null : target.markAt(event.clientX, event.clientY);
    const open = target.opened();
    if (placed && !(open?.pinned && open.placed.mark === placed.mark)) {
      stay();
      target.open(placed, { pinned: true, x: event.clientX });
    } else if (open) {
      stay();
      target.close();
    }
  }

  life.on(document, 'pointermove', (event) => moved(event as PointerEvent), { capture: true, passive: true });
  life.on(document.documentElement, 'pointerleave', () => {
    forget();
    target.hover(null);
    leave();
  });
  life.on(document, 'click', (event) => clicked(event as MouseEvent), { capture: true, passive: true });
  life.on(window, 'scroll', forget, { capture: true, passive: true });
  return {
    cardEntered() {
      forget();
      stay();
    },
    cardLeft: leave,
  };
}

/** Links, controls and the end of a selection. */
function isForPage(event: MouseEvent): boolean {
  if (event.defaultPrevented || !(getSelection()?.isCollapsed ?? true)) return true;
  const inside = event
    .composedPath()
    .find((step): step is Element => (step as Node).nodeType === Node.ELEMENT_NODE);
  return Boolean(inside?.closest(INTERACTIVE));
}
