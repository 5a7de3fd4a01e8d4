import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import cardCss from '../../lib/ui/card/card.css?inline';
import { Card } from '../../lib/ui/card/card.tsx';
import ownCss from '../../lib/ui/card/own.css?inline';
import wrongCss from '../../lib/ui/card/wrong.css?inline';
import themeCss from '../../lib/ui/theme.css?inline';
import { type CardHost, HOST, type HostEvents } from '../reader/card-host.ts';
import type { Life } from '../reader/life.ts';
import { boxesOf } from '../reader/place.ts';

const GAP = 8;
const EDGE = 8;
/** Less room than this is no place for a card: then the other side is taken. px */
const LEAST_ROOM = 140;

/** The ring is shown although a script gives the focus: it is given at a key press. */
const KEYBOARD_FOCUS: FocusOptions = { preventScroll: true, focusVisible: true };

/** A closed shadow root keeps page and card apart: neither's styles nor scripts reach the other. Trusted Types and CSP are obeyed. */
export function createCardHost(life: Life, events: HostEvents): CardHost {
  let host: HTMLElement | null = null;
  let place: HTMLElement | null = null;
  let ranges: readonly Range[] = [];
  let x: number | null = null;
  let focusBefore: HTMLElement | null = null;

  const isOpen = () => host?.dataset.open !== undefined;

  function build(): { host: HTMLElement; place: HTMLElement } {
    if (host?.isConnected && place) return { host, place };
    host ??= document.createElement(HOST);
    if (!place) {
      const root = host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [themeCss, cardCss, ownCss, wrongCss].map(sheet);
      place = document.createElement('div');
      root.append(place);
      // Above everything, whatever the page stacks, clips or transforms.
      if ('popover' in host) host.popover = 'manual';
      life.on(host, 'pointerenter', events.entered);
      life.on(host, 'pointerleave', events.left);
      life.on(host, 'pointerdown', events.pressed);
      // "All quotes", a note, a question: the card grows, and must not grow over its words.
      const grown = new ResizeObserver(follow);
      grown.observe(host);
      life.signal.addEventListener('abort', () => grown.disconnect());
      // The page's own shortcuts are not meant when a key is pressed in the card.
      for (const type of ['keydown', 'keyup', 'keypress'])
        life.on(host, type, (event) => event.stopPropagation());
    }
    document.documentElement.append(host);
    return { host, place };
  }

  async function position(): Promise<void> {
    if (!host || !place) return;
    const anchor = anchorOf(boxesOf(ranges), x);
    const away = !anchor || anchor.bottom < 0 || anchor.top > window.innerHeight;
    host.toggleAttribute('data-away', away);
    if (away) {
      events.gone();
      return;
    }
    const { host: element, place: inner } = { host, place };
    const { x: left, y: top } = await computePosition({ getBoundingClientRect: () => anchor }, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            inner.style.setProperty('--room', `${Math.max(LEAST_ROOM, Math.floor(availableHeight))}px`),
        }),
      ],
    });
    element.style.setProperty('--x', `${Math.round(left)}px`);
    element.style.setProperty('--y', `${Math.round(top)}px`);
  }

  let frame = 0;
  const follow = () => {
    if (!isOpen() || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isOpen() && life.isOn()) void position();
    });
  };
  life.on(window, 'scroll', follow, { capture: true, passive: true });
  life.on(window, 'resize', follow, { passive: true });
  life.signal.addEventListener('abort', () => {
    if (place) render(null, place);
    host?.remove();
  });

  return {
    isOpen,
    async show(card, at, pointer, tone) {
      const { host: element, place: inner } = build();
      ranges = at;
      x = pointer;
      // The reader's system or the page: whichever is dark, a bright card would glare.
      const dark = tone === 'dark' || matchMedia('(prefers-color-scheme: dark)').matches;
      element.dataset.tone = dark ? 'dark' : 'light';
      const { kind, id, span } = card.target;
      render(<Card key={`${kind} ${id} ${span.start}`} {...card} />, inner);
      element.dataset.open = '';
      if (element.popover && !element.matches(':popover-open')) element.showPopover();
      await position();
    },
    hide() {
      if (!host || !place || !isOpen()) return;
      const hadFocus = document.activeElement === host;
      render(null, place);
      delete host.dataset.open;
      if (host.popover && host.matches(':popover-open')) host.hidePopover();
      if (hadFocus) focusBefore?.focus({ preventScroll: true });
      focusBefore = null;
    },
    holds: (event) => host !== null && event.composedPath().includes(host),
    focus() {
      // From the second step on the keyboard comes from a card that has just been replaced, which is nowhere to go back to.
      if (document.activeElement !== host) focusBefore ??= document.activeElement as HTMLElement | null;
      place?.querySelector<HTMLElement>('[role="dialog"]')?.focus(KEYBOARD_FOCUS);
    },
  };
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** All lines of the mark are kept free; sideways the card stands at the line under the pointer. */
function anchorOf(boxes: readonly DOMRect[], x: number | null): DOMRect | null {
  const [first] = boxes;
  if (!first) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const left = Math.min(...boxes.map((box) => box.left));
  const start = boxes.length === 1 || x === null ? first.left : Math.max(left, x - 40);
  // A mark that fills the window leaves no side free: then its first line in view is kept free.
  if (bottom - top > window.innerHeight - 2 * LEAST_ROOM) {
    const line = boxes.find((box) => box.top >= 0) ?? first;
    return new DOMRect(start, line.top, 1, line.height);
  }
  return new DOMRect(start, top, 1, bottom - top);
}
