import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { LOOKS_LIKE_ARTICLE } from '../../lib/extension/gate-message.ts';
import { onMessage } from '../../lib/extension/messages.ts';
import { isSiteOn, settings, siteOf } from '../../lib/extension/settings.ts';
import { forgetWikipedia } from '../../lib/extension/wikipedia-cache.ts';
import { startReading } from '../../lib/read.ts';
import { showBadge } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { createCorrect } from './correct.ts';
import {
  injectCard,
  injectGateEverywhere,
  injectReader,
  isReadable,
  readTab,
  restyle,
  targetOf,
} from './inject.ts';
import { createKeepPerson } from './keep-person.ts';
import { createLookUp } from './look-up.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { createModelLoader } from './model.ts';
import { opensMore } from './permitted.ts';

/**
 * Everything that does not need the page. The browser stops this part when idle and starts it for an event, so every
 * listener is registered at once, and nothing is kept that cannot be had again.
 */
export default defineBackground(() => {
  const model = createModelLoader();
  const lookUp = createLookUp();
  const keepPerson = createKeepPerson();
  const correct = createCorrect();

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // A page that was left meanwhile takes no scripts any more: nothing is lost.
    if (message === LOOKS_LIKE_ARTICLE) answerGate(sender).catch(() => {});
  });

  async function answerGate(sender: Parameters<typeof targetOf>[0]): Promise<void> {
    const target = targetOf(sender);
    if (!target || !isReadable(sender.url)) return;
    const now = await settings.getValue();
    if (now.run !== 'automatic' || !isSiteOn(siteOf(sender.url ?? ''), now)) return;
    // Started before it is asked for: the reader's question comes a few ms later.
    model().catch(() => {});
    await injectReader(target, now);
  }

  onMessage('read', async ({ data }) => {
    const loading = model();
    const finish = startReading(data);
    return finish(await loading);
  });
  onMessage('badge', ({ data, sender }) => showBadge(sender.tab?.id, data));
  onMessage('readTab', ({ data }) => readTab(data));
  onMessage('lookUp', ({ data, sender }) => lookUp(data, sender));
  onMessage('correct', ({ data, sender }) => correct(data, sender));
  onMessage('keepPerson', ({ data, sender }) => keepPerson(data, sender));
  onMessage('loadCard', ({ sender }) => injectCard(targetOf(sender)));
  onMessage('restyle', ({ data, sender }) => restyle(targetOf(sender), data));

  listenToCommands();
  listenToMenus();

  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    void injectGateEverywhere();
  });
  settings.watch((now, was) => {
    if (opensMore(was, now)) void injectGateEverywhere();
    if (was?.wikipedia && !now?.wikipedia) void forgetWikipedia();
  });
});
