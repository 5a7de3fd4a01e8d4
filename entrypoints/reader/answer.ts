import { onMessage, type PageState } from '../../lib/extension/messages.ts';
import type { Cards } from './cards.tsx';
import type { Life } from './life.ts';
import { bringIntoView } from './scroll.ts';
import { nextMark } from './step.ts';
import type { View } from './view.ts';

/** Answers what popup and background ask of this page. */
export function answerMessages(life: Life, view: View, cards: Cards, state: () => PageState): void {
  const ends = [
    onMessage('getPageState', state),
    onMessage('jumpTo', ({ data: { story, start, end } }) => view.jumpTo(story, { start, end })),
    onMessage('emphasise', ({ data }) => view.emphasise('popup', data)),
    onMessage('step', ({ data }) => {
      const placed = nextMark(view.marks().flat(), cards.opened(), data);
      if (!placed || !bringIntoView(placed.ranges)) return;
      cards.open(placed, { pinned: true, x: null, focus: true });
    }),
  ];
  life.signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
}
