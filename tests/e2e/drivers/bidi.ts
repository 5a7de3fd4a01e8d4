import type { Browser, Page } from 'puppeteer-core';

/** The parts of WebDriver BiDi that Puppeteer has no function for. */
export interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: answers of a protocol, checked where they are used
  send(method: string, params: object): Promise<any>;
  contextOf(page: Page): string;
  /** See `Tab.exposeShadow`: BiDi hands out closed roots when asked to. */
  exposeShadow(page: Page, selector: string): Promise<boolean>;
}

/** Puppeteer keeps its connection and the ids of its pages to itself. */
interface Inside {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as Inside;
  const send: Bidi['send'] = async (method, params) => (await connection.send(method, params)).result;
  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;
  return {
    send,
    contextOf,
    async exposeShadow(page, selector) {
      const target = { context: contextOf(page) };
      const found = await send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      });
      const host = found.result;
      const root = host?.value?.shadowRoot;
      if (!root) return false;
      await send('script.callFunction', {
        functionDeclaration:
          '(host, root) => { Object.defineProperty(host, "shadowRoot", { configurable: true, get: () => root }); }',
        arguments: [{ sharedId: host.sharedId }, { sharedId: root.sharedId }],
        target,
        awaitPromise: false,
      });
      return true;
    },
  };
}

/** Runs source text in the browser's own window, where preferences and extensions can be reached. */
export async function chromeWindow(bidi: Bidi, expression: string): Promise<unknown> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await bidi.send('script.evaluate', {
    expression,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type === 'exception')
    throw new Error(answer.exceptionDetails?.text ?? 'failed in the browser window');
  return answer.result?.value;
}
