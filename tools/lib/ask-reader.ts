import type { PageState } from '../../lib/extension/messages.ts';

/** What a tab's reader says, or "left-alone" where the gate did not ask for a reader. */
export type TabAnswer = PageState | { status: 'left-alone' };

/** The parts of the extension API that are used; this file has no extension around it when it is compiled. */
interface ExtensionApi {
  scripting: { executeScript(injection: { target: { tabId: number }; func: () => void }): Promise<unknown> };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<{ res?: PageState } | undefined> };
}

/**
 * Asks a tab's reader for the state of its page, as the popup does, until it has read it. Runs in a page of the extension, so
 * it stands alone: no imports, nothing from outside. Rejects when the tab is gone.
 */
export async function askReader(tabId: number): Promise<TabAnswer> {
  /** From the gate's yes to the reader's first answer, ms, on a busy machine; the round trips below come on top. */
  const GRACE = 250;
  const PAUSE = 20;
  const { scripting, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;

  const ask = () =>
    tabs.sendMessage(tabId, { id: 1, type: 'getPageState', timestamp: Date.now() }).then(
      (answer) => answer?.res ?? null,
      () => null,
    );
  /** Scripts of one document run in order: when this resolves, the gate has run, and a reader sent for before too. */
  const reachPage = () => scripting.executeScript({ target: { tabId }, func: () => {} });

  await reachPage();
  const gateRan = Date.now();
  for (;;) {
    const state = await ask();
    if (state && state.status !== 'reading') return state;
    if (!state && Date.now() - gateRan > GRACE) {
      await reachPage();
      const last = await ask();
      if (!last) return { status: 'left-alone' };
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
