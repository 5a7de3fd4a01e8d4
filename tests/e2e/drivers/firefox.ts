import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/lib/find-browser.ts';
import { until } from '../lib/until.ts';
import { type Bidi, bidiOf, chromeWindow } from './bidi.ts';
import { copyOfExtension } from './copy-of-extension.ts';
import { type Box, type Download, type Driver, type Media, type Tab, VIEWPORT } from './driver.ts';

const EXTENSION_ID = 'who-said-when@who-said-when.example';

/** Firefox draws the address of an extension's pages by lot unless it is told one. */
const HOST = 'c0ffee00-7e57-4e57-8e57-0123456789ab';

/** Firefox by Puppeteer over WebDriver BiDi with the unpacked extension of a folder. `prefs`: more preferences. */
export async function startFirefox(extension: string, prefs: Record<string, unknown> = {}): Promise<Driver> {
  const downloads = mkdtempSync(join(tmpdir(), 'firefox-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    defaultViewport: VIEWPORT,
    // Extension pages and the browser's own window are out of reach for tests without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      ...prefs,
    },
  });
  const bidi = bidiOf(browser);
  const copy = copyOfExtension(extension);
  await browser.installExtension(copy.folder);
  let media: Media = {};
  return {
    name: 'firefox',
    extensionUrl: (path) => `moz-extension://${HOST}${path}`,
    async open(url) {
      const page = await browser.newPage();
      await goto(bidi, page, url);
      await chromeWindow(bidi, overrides(media));
      return tabOf(bidi, page, downloads);
    },
    async emulate(next) {
      media = next;
      await chromeWindow(bidi, overrides(media));
    },
    async stopBackground() {
      await chromeWindow(
        bidi,
        `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground()`,
      );
    },
    without: copy.without,
    async reloadExtension() {
      await chromeWindow(
        bidi,
        `AddonManager.getAddonByID('${EXTENSION_ID}').then((addon) => addon.reload())`,
      );
    },
    async allowWebPages(allowed) {
      const change = allowed ? 'add' : 'remove';
      await chromeWindow(
        bidi,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
          await ExtensionPermissions.${change}('${EXTENSION_ID}', { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);
        })()`,
      );
    },
    async openToolbarPopup() {
      await chromeWindow(
        bidi,
        `(async () => {
          const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
          await extension.apiManager.global.browserActionFor(extension).openPopup(window, true);
        })()`,
      );
    },
    async command(name) {
      const keycode = name === 'next-mark' ? 'VK_PERIOD' : 'VK_COMMA';
      await chromeWindow(
        bidi,
        `document.querySelector('keyset[id^="ext-keyset-id-who-said"] key[keycode="${keycode}"]')
          .dispatchEvent(new CustomEvent('command', { bubbles: true })), undefined`,
      );
    },
    async redirect(host, to) {
      await chromeWindow(
        bidi,
        `globalThis.whoSaidWhenRedirect = {
          observe(channel) {
            channel.QueryInterface(Ci.nsIHttpChannel);
            if (channel.URI.host === '${host}')
              channel.redirectTo(Services.io.newURI('${to}' + channel.URI.pathQueryRef));
          },
        };
        Services.obs.addObserver(globalThis.whoSaidWhenRedirect, 'http-on-modify-request');`,
      );
      return async () => {
        await chromeWindow(
          bidi,
          "Services.obs.removeObserver(globalThis.whoSaidWhenRedirect, 'http-on-modify-request')",
        );
      };
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true });
      copy.remove();
    },
  };
}

/** `page.goto` never learns that an extension's page has loaded, so those are asked themselves. */
async function goto(bidi: Bidi, page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  await bidi.send('browsingContext.navigate', { context: bidi.contextOf(page), url, wait: 'none' });
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const loaded = page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      url,
    );
    if (await loaded.catch(() => false)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${url} did not load`);
}

function tabOf(bidi: Bidi, page: Page, downloads: string): Tab {
  return {
    goto: (url) => goto(bidi, page, url),
    evaluate: (code, arg) => page.evaluate(code as (arg: unknown) => never, arg as unknown),
    addScript: async (source) => {
      await page.evaluate(source);
    },
    exposeShadow: (selector) => bidi.exposeShadow(page, selector),
    move: (x, y, steps = 4) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 8 });
      await page.mouse.up();
    },
    press: (keys) => press(page, keys.split('+') as KeyInput[]),
    screenshot: (clip) => screenshot(page, clip),
    async download(act) {
      await act();
      return until('a saved file', async () => savedIn(downloads));
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Source text for the browser's own window: has all open tabs see this. */
function overrides({ scheme, forcedColours, reducedMotion, print }: Media): string {
  return `
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});
    for (const { linkedBrowser: { browsingContext } } of gBrowser.tabs) {
      browsingContext.forcedColorsOverride = '${forcedColours ? 'active' : 'none'}';
      browsingContext.prefersReducedMotionOverride = '${reducedMotion ? 'reduce' : 'none'}';
      browsingContext.mediumOverride = '${print ? 'print' : ''}';
    }`;
}

/** Modifiers are held down around the last key. */
async function press(page: Page, [key, ...rest]: KeyInput[]): Promise<void> {
  if (!key) return;
  if (rest.length === 0) return page.keyboard.press(key);
  await page.keyboard.down(key);
  await press(page, rest);
  await page.keyboard.up(key);
}

/** The one file that was saved, which is taken away; null while it is still being written. */
function savedIn(folder: string): Download | null {
  const names = readdirSync(folder);
  const [name] = names;
  if (!name || names.some((one) => one.endsWith('.part'))) return null;
  const text = readFileSync(join(folder, name), 'utf8');
  if (text === '') return null;
  rmSync(join(folder, name));
  return { name, text };
}

/** Puppeteer measures from the page's beginning, not from the window's. */
async function screenshot(page: Page, clip?: Box): Promise<Uint8Array> {
  if (!clip) return page.screenshot({});
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const moved = { ...clip, x: clip.x + scrolled.x, y: clip.y + scrolled.y };
  return page.screenshot({ clip: moved, captureBeyondViewport: false });
}
