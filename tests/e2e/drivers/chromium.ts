import type { BrowserContext, Page, Worker } from 'playwright';
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
    async reloadExtension() {
      await onExtensionsPage(
        context,
        async (id) => {
          // Without developer mode an extension that is not from the store stays off.
          await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await chrome.developerPrivate.reload(id, { failQuietly: true });
        },
        extensionId,
      );
    },
    async allowWebPages(allowed) {
      await onExtensionsPage(
        context,
        ({ extensionId, hostAccess }) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        { extensionId, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' },
      );
    },
    async openToolbarPopup() {
      await (await background(context)).evaluate(() => chrome.action.openPopup());
    },
    async command(name) {
      await (await background(context)).evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, name);
    },
    async redirect(host, to) {
      const pattern = `https://${host}/**`;
      // The background's requests come here too: Playwright routes those of service workers.
      await context.route(pattern, async (route) => {
        const url = route.request().url().replace(`https://${host}`, to);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
      return () => context.unroute(pattern);
    },
    close: () => context.close(),
  };
}

/** The extension's background, which must have been awake a moment ago. */
async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
}

/** What the extension's background and the browser's own page of extensions can do. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  tabs: { query(filter: object): Promise<object[]> };
  /** `dispatch` is not documented; the browser calls it when the keys are pressed. */
  commands: { onCommand: { dispatch(name: string, tab?: object): void } };
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

async function onExtensionsPage<A>(
  context: BrowserContext,
  code: (arg: A) => Promise<unknown>,
  arg: A,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(code as (arg: unknown) => never, arg as unknown);
  await page.close();
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
