import { explainPage } from '../../lib/article/explain-page.ts';
import { onMessage, type PageState } from '../../lib/extension/messages.ts';
import type { Cards } from './cards.ts';
import { giveWay } from './pause.ts';
import { bringIntoView } from './scroll.ts';
import { nextMark } from './step.ts';
import type { View } from './view.ts';

/** Answers what popup, options and background ask of this page. Life ends only when the extension is gone: then nobody asks any more. */
export function answerMessages(view: View, cards: Cards, state: () => PageState): void {
  onMessage('getPageState', state);
  onMessage('explain', () => explainPage(document, location.href, giveWay));
  onMessage('jumpTo', ({ data: { story, start, end } }) => view.jumpTo(story, { start, end }));
  onMessage('emphasise', ({ data }) => view.emphasise('popup', data));
  onMessage('step', ({ data }) => {
    const placed = nextMark(view.marks().flat(), cards.opened(), data);
    if (!placed || !bringIntoView(placed.ranges)) return;
    cards.open(placed, { pinned: true, x: null, focus: true });
  });
}
