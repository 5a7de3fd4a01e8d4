import type { PageState } from '../../lib/extension/messages.ts';

/** What a tab's reader says, or "left-alone" where the gate did not ask for a reader. */
export type TabAnswer = PageState | { status: 'left-alone' };

/** The parts of the extension API that are used; this file has no extension around it when it is compiled. */
interface ExtensionApi {
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => string;
    }): Promise<{ result?: string }[]>;
  };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<{ res?: PageState } | undefined> };
}

/**
 * Asks a tab's reader for the state of its page, as the popup does, until it has read it. Runs in a page of the extension, so
 * it stands alone: no imports, nothing from outside. Rejects when the tab is gone or shows another page than `url`.
 */
export async function askReader({ tabId, url }: { tabId: number; url: string }): Promise<TabAnswer> {
  /** From the gate's yes to the reader's first answer, ms, on a busy machine; the round trips below come on top. */
  const GRACE = 250;
  const PAUSE = 20;
  /** The browser takes notice of a new page a moment after the page itself; until then the old one would answer. */
  const ARRIVAL = 5000;
  const { scripting, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const rest = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
  const plain = (address: string) => address.replace(/#.*$/, '');

  const ask = () =>
    tabs.sendMessage(tabId, { id: 1, type: 'getPageState', timestamp: Date.now() }).then(
      (answer) => answer?.res ?? null,
      () => null,
    );
  /** Scripts of one document run in order: when this resolves, the gate has run, and a reader sent for before too. */
  const reachPage = async () => {
    const [answer] = await scripting.executeScript({ target: { tabId }, func: () => document.URL });
    return answer?.result ?? '';
  };

  const start = Date.now();
  for (;;) {
    const here = await reachPage().catch((error: unknown) => String(error));
    if (plain(here) === plain(url)) break;
    if (Date.now() - start > ARRIVAL) throw new Error(`the tab does not show ${url}: ${here}`);
    await rest();
  }
  const gateRan = Date.now();
  for (;;) {
    const state = await ask();
    if (state && state.status !== 'reading') return state;
    if (!state && Date.now() - gateRan > GRACE) {
      await reachPage();
      const last = await ask();
      if (!last) return { status: 'left-alone' };
    }
    await rest();
  }
}
