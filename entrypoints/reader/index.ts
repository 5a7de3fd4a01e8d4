import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../../lib/extension/messages.ts';
import { settings } from '../../lib/extension/settings.ts';
import { answerMessages } from './answer.ts';
import { type Cards, createCards } from './cards.ts';
import { siteCorrections } from './corrections.ts';
import { createLife, type Life } from './life.ts';
import { forgetCard, loadCard } from './load-card.ts';
import { createOwnSide } from './own-side.ts';
import { createPage, type Page } from './page.ts';
import { createView } from './view.ts';

interface ReaderWorld {
  /** Set by the first instance in this page; a later one only asks it to read. */
  whoSaidWhenReader?: { life: Life; page: Promise<Page> };
}

/** Put into a page that is to be read: reads it, marks it, explains it, and follows it. */
export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld;
  const before = world.whoSaidWhenReader;
  if (before?.life.isOn()) {
    void before.page.then((page) => page.read());
    return;
  }
  const life = createLife();
  world.whoSaidWhenReader = { life, page: start(life) };
});

async function start(life: Life): Promise<Page> {
  let now = await settings.getValue();
  const view = createView(life);
  const corrections = await siteCorrections(() => life.isOn() && page.correctionsChanged());
  forgetCard();
  const cards: Cards = createCards({
    life,
    view,
    openDelay: () => now.openDelay,
    own: createOwnSide(() => now),
    corrections,
    load: loadCard,
  });
  const page = createPage({
    life,
    view,
    settings: () => now,
    corrections: corrections.now,
    moved: () => cards.moved(),
  });
  answerMessages(view, cards, page.state);
  settings.watch((next) => {
    if (!life.isOn()) return;
    const was = now;
    now = next;
    if (JSON.stringify(was.colours) !== JSON.stringify(now.colours)) {
      sendMessage('restyle', { was: was.colours, now: now.colours }).catch(() => {});
    }
    page.settingsChanged(now);
  });
  page.read();
  return page;
}
