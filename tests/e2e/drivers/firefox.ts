import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/lib/find-browser.ts';
import { type Bidi, bidiOf, chromeWindow } from './bidi.ts';
import { type Box, type Driver, type Tab, VIEWPORT } from './driver.ts';

const EXTENSION_ID = 'who-said-when@who-said-when.example';

/** Firefox draws the address of an extension's pages by lot unless it is told one. */
const HOST = 'c0ffee00-7e57-4e57-8e57-0123456789ab';

/** Firefox by Puppeteer over WebDriver BiDi with the unpacked extension of a folder. `prefs`: more preferences. */
export async function startFirefox(extension: string, prefs: Record<string, unknown> = {}): Promise<Driver> {
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
      ...prefs,
    },
  });
  const bidi = bidiOf(browser);
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    extensionUrl: (path) => `moz-extension://${HOST}${path}`,
    async open(url) {
      const page = await browser.newPage();
      await goto(bidi, page, url);
      return tabOf(bidi, page);
    },
    async setColourScheme(scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await chromeWindow(
        bidi,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
    },
    async stopBackground() {
      await chromeWindow(
        bidi,
        `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground()`,
      );
    },
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
    close: () => browser.close(),
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

function tabOf(bidi: Bidi, page: Page): Tab {
  return {
    goto: (url) => goto(bidi, page, url),
    evaluate: (code, arg) => page.evaluate(code as (arg: unknown) => never, arg as unknown),
    addScript: async (source) => {
      await page.evaluate(source);
    },
    exposeShadow: (selector) => bidi.exposeShadow(page, selector),
    move: (x, y, steps = 4) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]),
    screenshot: (clip) => screenshot(page, clip),
    setViewport: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Puppeteer measures from the page's beginning, not from the window's. */
async function screenshot(page: Page, clip?: Box): Promise<Uint8Array> {
  if (!clip) return page.screenshot({});
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const moved = { ...clip, x: clip.x + scrolled.x, y: clip.y + scrolled.y };
  return page.screenshot({ clip: moved, captureBeyondViewport: false });
}
