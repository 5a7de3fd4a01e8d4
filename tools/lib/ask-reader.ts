import type { PageState } from '../../lib/extension/messages.ts';

/**
 * What a tab's reader says, or "left-alone" where the gate did not ask for a reader; `anyway`: what the reader says of such a
 * page when its user asks for it, if that was to be found out.
 */
export type TabAnswer = PageState | { status: 'left-alone'; anyway?: PageState };

/** What the reader says of a page, whether or not the gate asked for it; undefined where nobody did. */
export function stateOf(answer: TabAnswer): PageState | undefined {
  return answer.status === 'left-alone' ? answer.anyway : answer;
}

export interface Question {
  tabId: number;
  url: string;
  /** Pages that the gate leaves alone are read as well, as on a click on "Read this page anyway". */
  anyway: boolean;
}

/** The parts of the extension API that are used; this file has no extension around it when it is compiled. */
interface ExtensionApi {
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => PageLook;
    }): Promise<{ result?: PageLook }[]>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<{ res?: PageState } | undefined> };
}

/** What the extension's own scripts in a page say; `asked` is null before the gate has run. */
interface PageLook {
  url: string;
  asked: boolean | null;
}

/**
 * Asks a tab's reader for the state of its page, as the popup does, until it has read it. A page is left alone when its gate
 * has looked and not asked for a reader: waited for, not timed, so that the answer is the same on a busy machine. Runs in
 * a page of the extension, so it stands alone: no imports, nothing from outside. Rejects when the tab is gone, shows another
 * page than `url`, has no gate, or never finishes.
 */
export async function askReader({ tabId, url, anyway }: Question): Promise<TabAnswer> {
  const PAUSE = 20;
  /** The browser takes notice of a new page a moment after the page itself; until then the old one would answer. */
  const ARRIVAL = 10_000;
  /** From the gate's yes to the end of the reading, ms: far more than any page takes on a busy machine. */
  const LONGEST = 60_000;
  const { runtime, scripting, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const rest = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
  const plain = (address: string) => address.replace(/#.*$/, '');

  const ask = () =>
    tabs.sendMessage(tabId, { id: 1, type: 'getPageState', timestamp: Date.now() }).then(
      (answer) => answer?.res ?? null,
      () => null,
    );
  const look = async (): Promise<PageLook> => {
    const [answer] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = globalThis as { whoSaidWhenGate?: { hasAsked(): boolean } };
        return { url: document.URL, asked: world.whoSaidWhenGate?.hasAsked() ?? null };
      },
    });
    return answer?.result ?? { url: '', asked: null };
  };

  const ended = async (): Promise<PageState> => {
    const start = Date.now();
    for (;;) {
      const state = await ask();
      if (state && state.status !== 'reading') return state;
      if (Date.now() - start > LONGEST) {
        throw new Error(`${state ? 'no end of reading' : 'no reader'} on ${url}`);
      }
      await rest();
    }
  };

  const start = Date.now();
  for (;;) {
    const { url: here, asked } = await look().catch((error: unknown) => ({
      url: String(error),
      asked: null,
    }));
    const arrived = plain(here) === plain(url);
    if (arrived && asked) return ended();
    if (arrived && asked === false) {
      if (!anyway) return { status: 'left-alone' };
      await runtime.sendMessage({ id: 1, type: 'readTab', data: tabId, timestamp: Date.now() });
      return { status: 'left-alone', anyway: await ended() };
    }
    if (Date.now() - start > ARRIVAL) {
      throw new Error(arrived ? `no gate ran on ${url}` : `the tab does not show ${url}: ${here}`);
    }
    await rest();
  }
}
