import { type BrowserContext, chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';

export interface ChromiumWithExtension {
  context: BrowserContext;
  /** The extension's own pages live under `chrome-extension://ID/`. */
  extensionId: string;
}

export interface LaunchOptions {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** More command line arguments. */
  args?: string[];
  /** Default arguments to leave away, such as --disable-back-forward-cache. */
  ignoreDefaultArgs?: string[];
}

const START_TIMEOUT = 30_000;

/** Chromium with one unpacked extension in a fresh profile, nothing else on the wire. `extension` is its folder. */
export async function launchChromium(
  extension: string,
  { headless = true, args = [], ...options }: LaunchOptions = {},
): Promise<ChromiumWithExtension> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    headless,
    ...options,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...args,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: START_TIMEOUT }));
  return { context, extensionId: new URL(worker.url()).host };
}
