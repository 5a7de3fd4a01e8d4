import type { CardProps, CardTarget, OwnSide } from '../../lib/ui/card/types.ts';
import { today } from '../../lib/ui/day.ts';
import type { CreateCardHost } from './card-host.ts';
import { copyText } from './copy.ts';
import { createCorrecting } from './correcting.ts';
import type { SiteCorrections } from './corrections.ts';
import { createLazyCard } from './lazy-card.ts';
import type { Life } from './life.ts';
import type { PlacedMark } from './place.ts';
import { watchPointer } from './pointer.ts';
import type { View } from './view.ts';

export interface Cards {
  open(placed: PlacedMark, options: OpenOptions): void;
  opened(): PlacedMark | null;
  /** The page was read anew: a card whose words are still there stays, any other goes. */
  moved(): void;
}

interface OpenOptions {
  pinned: boolean;
  /** Where the pointer is in the window; null when the card is opened by keyboard. */
  x: number | null;
  /** Move the keyboard into the card. */
  focus?: boolean;
}

interface CardsParts {
  life: Life;
  view: View;
  /** ms */
  openDelay: () => number;
  own: () => OwnSide;
  corrections: SiteCorrections;
  /** Fetches the card's code. */
  load: () => Promise<CreateCardHost>;
}

/** The card of a page: which mark it is about, what it can do, and when it goes. */
export function createCards({ life, view, openDelay, own, corrections, load }: CardsParts): Cards {
  let open: { placed: PlacedMark; target: CardTarget; options: OpenOptions; text: string } | null = null;

  const host = createLazyCard(
    life,
    {
      gone: () => {
        if (!open?.options.pinned) close();
      },
      entered: () => pointer.cardEntered(),
      left: () => pointer.cardLeft(),
      pressed: () => pin(),
    },
    load,
  );

  const correcting = createCorrecting(corrections, {
    draw,
    undone: () => {
      if (open) open.options.focus = true;
    },
  });

  function close(): void {
    if (!open) return;
    open = null;
    correcting.forget();
    host.hide();
    view.emphasise('card', null);
  }

  function pin(): void {
    if (!open || open.options.pinned) return;
    open.options.pinned = true;
    draw();
  }

  function draw(): void {
    if (!open) return;
    const { placed, target, options } = open;
    const story = view.stories()[placed.story];
    const [range] = placed.ranges;
    if (!story || !range) {
      close();
      return;
    }
    const card: CardProps = {
      article: story.article,
      reading: story.reading,
      target,
      pinned: options.pinned,
      locale: navigator.language,
      today: today(),
      own: own(),
      correcting: correcting.card(),
      actions: {
        jump: (span) => void view.jumpTo(placed.story, span),
        show: (next) => show(next),
        emphasise: (id) => view.emphasise('card', { story: placed.story, id: id ?? target.id }),
        copy: copyText,
        close,
      },
    };
    view.emphasise('card', { story: placed.story, id: target.id });
    void host.show(card, placed.ranges, options.x, view.toneAt(range)).then(() => {
      if (!options.focus || open?.target !== target) return;
      options.focus = false;
      host.focus();
    }, close);
  }

  /** Another card, beside its own words where they are marked, else where the card is. */
  function show(target: CardTarget): void {
    if (!open) return;
    const { story } = open.placed;
    const own = view.placedMark(story, target);
    open = {
      ...open,
      placed: own && open.target.kind === target.kind ? own : open.placed,
      target,
      options: { ...open.options, pinned: true, x: null },
    };
    draw();
  }

  const pointer = watchPointer(life, {
    markAt: view.markAt,
    inCard: host.holds,
    opened: () => open && { placed: open.placed, pinned: open.options.pinned },
    open: openCard,
    close,
    hover: (placed) => {
      if (placed) host.prepare();
      view.emphasise('hover', placed && { story: placed.story, id: placed.mark.id });
    },
    openDelay,
  });

  function openCard(placed: PlacedMark, options: OpenOptions): void {
    const { kind, id, start, end } = placed.mark;
    const text = textOf(placed.story);
    correcting.forget();
    open = { placed, target: { kind, id, span: { start, end } }, options, text };
    draw();
  }

  life.on(
    window,
    'keydown',
    (event) => {
      if (!open || (event as KeyboardEvent).key !== 'Escape') return;
      // The card lies on top: the page's own answer to Escape is for the next press.
      event.stopPropagation();
      close();
    },
    { capture: true },
  );

  function textOf(story: number): string {
    return view.stories()[story]?.article.text ?? '';
  }

  /** Corrections made elsewhere take people away; nothing else goes while the text is the same. */
  function isKnown(story: number, { kind, id }: CardTarget): boolean {
    return kind !== 'people' || Boolean(view.stories()[story]?.reading.people.some((one) => one.id === id));
  }

  function moved(): void {
    if (!open) return;
    const { kind, id, start, end } = open.placed.mark;
    const { story } = open.placed;
    const placed = view.placedMark(story, { kind, id, span: { start, end } });
    // What was corrected in the card may have taken its mark away: it stays all the same, to be undone.
    const stays = correcting.stands() || (placed && isKnown(story, open.target));
    if (textOf(story) === open.text && stays) {
      open = { ...open, placed: placed ?? open.placed };
      draw();
    } else {
      close();
    }
  }
  return { open: openCard, opened: () => open?.placed ?? null, moved };
}
