import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../../tools/lib/launch-chromium.ts';
import { type Driver, type Tab, VIEWPORT } from './driver.ts';

/** Chromium by Playwright with the unpacked extension of a folder. `args`: more command line arguments. */
export async function startChromium(extension: string, args: string[] = []): Promise<Driver> {
  const { context, extensionId } = await launchChromium(extension, {
    viewport: VIEWPORT,
    args,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const [spare] = context.pages();
  let colorScheme: 'light' | 'dark' = 'light';
  return {
    name: 'chromium',
    extensionUrl: (path) => `chrome-extension://${extensionId}${path}`,
    async open(url) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(url, { waitUntil: 'load' });
      return tabOf(context, page);
    },
    async setColourScheme(scheme) {
      colorScheme = scheme;
      for (const page of context.pages()) await page.emulateMedia({ colorScheme });
    },
    async stopBackground() {
      if (!spare) throw new Error('The first page of the browser is gone.');
      const session = await context.newCDPSession(spare);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close: () => context.close(),
  };
}

function tabOf(context: BrowserContext, page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    // The two libraries type the argument differently; what crosses is plain data in both.
    evaluate: (code, arg) => page.evaluate(code as (arg: unknown) => never, arg as unknown),
    addScript: async (source) => {
      await page.evaluate(source);
    },
    exposeShadow: (selector) => exposeShadow(context, page, selector),
    move: (x, y, steps = 4) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: (clip) =>
      page.screenshot({ ...(clip ? { clip } : {}), animations: 'disabled', caret: 'hide' }),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function exposeShadow(context: BrowserContext, page: Page, selector: string): Promise<boolean> {
  const session = await context.newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    if (!result.objectId) return false;
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) return false;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: result.objectId,
      functionDeclaration:
        'function (root) { Object.defineProperty(this, "shadowRoot", { configurable: true, get: () => root }); }',
      arguments: [object.objectId ? { objectId: object.objectId } : {}],
    });
    return true;
  } finally {
    await session.detach();
  }
}
