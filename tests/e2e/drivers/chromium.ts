import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
import { launchChromium } from '../../../tools/lib/launch-chromium.ts';
import { copyOfExtension } from './copy-of-extension.ts';
import { type Driver, type Media, type Tab, VIEWPORT } from './driver.ts';

/** Chromium by Playwright with the unpacked extension of a folder. `args`: more command line arguments. */
export async function startChromium(extension: string, args: string[] = []): Promise<Driver> {
  const copy = copyOfExtension(extension);
  const { context, extensionId } = await launchChromium(copy.folder, {
    viewport: VIEWPORT,
    args,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const [spare] = context.pages();
  let media: Media = {};
  return {
    name: 'chromium',
    extensionUrl: (path) => `chrome-extension://${extensionId}${path}`,
    async open(url) {
      const page = await context.newPage();
      await emulate(page, media);
      await page.goto(url, { waitUntil: 'load' });
      return tabOf(context, page);
    },
    async emulate(next) {
      media = next;
      for (const page of context.pages()) await emulate(page, media);
    },
    async stopBackground() {
      if (!spare) throw new Error('The first page of the browser is gone.');
      const session = await context.newCDPSession(spare);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    without: copy.without,
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
    async close() {
      await context.close();
      copy.remove();
    },
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

function emulate(page: Page, { scheme, forcedColours, reducedMotion, print }: Media): Promise<void> {
  return page.emulateMedia({
    colorScheme: scheme ?? 'light',
    forcedColors: forcedColours ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    media: print ? 'print' : 'screen',
  });
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
    tap: (x, y) => withSession(context, page, (session) => tap(session, x, y)),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 8 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    screenshot: (clip) =>
      page.screenshot({ ...(clip ? { clip } : {}), animations: 'disabled', caret: 'hide' }),
    async download(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function withSession<R>(
  context: BrowserContext,
  page: Page,
  act: (session: CDPSession) => Promise<R>,
): Promise<R> {
  const session = await context.newCDPSession(page);
  try {
    return await act(session);
  } finally {
    await session.detach();
  }
}

/** Playwright taps only in contexts that have been told of touch when they were made. */
async function tap(session: CDPSession, x: number, y: number): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function exposeShadow(context: BrowserContext, page: Page, selector: string): Promise<boolean> {
  return withSession(context, page, async (session) => {
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
  });
}
