import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../../lib/extension/settings.ts';
import { pages } from '../../fixtures/pages.ts';
import { type Site, serveSite } from '../../fixtures/serve.ts';
import type { Driver, Media, Tab } from '../drivers/driver.ts';
import { openTollgate, type Tollgate } from './tollgate.ts';
import { until } from './until.ts';

/** In the extension's own pages only; both browsers call it so, and answer with promises. */
declare const chrome: Browser;

export type PageName = keyof typeof pages;

/** Where the specs live: a browser with the extension, the news site, and a page of the extension to speak from. */
export interface World {
  driver: Driver;
  site: Site;
  tollgate: Tollgate;
  /** Opens a page of the site; closed after the test. */
  open(page: PageName): Promise<Tab>;
  /** Opens any address; closed after the test. */
  openUrl(url: string): Promise<Tab>;
  /** Opens one of the extension's pages; closed after the test. */
  openExtension(path: string): Promise<Tab>;
  /** Runs in a page of the extension, where `chrome.*` answers with promises; `code` must use nothing from around it. */
  inExtension<R, A>(code: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** The browser's number for the tab of the site that was opened last. */
  tabId(): Promise<number>;
  /** Stores the defaults with these changes, as the options page would. */
  store(changes: Partial<Settings>): Promise<void>;
  /** A message from the extension to itself or, with `tabId`, to the reader in a tab. */
  send(type: string, data: unknown, tabId?: number): Promise<unknown>;
  /** How many messages of this type have come from pages since; asked at any time, until the extension starts anew. */
  count(type: string): Promise<() => Promise<number>>;
  /** Takes a file out of the extension, as in a damaged installation, until the answer is called or the test ends. */
  without(file: string): () => void;
  /** The extension starts anew under the open pages. */
  reloadExtension(): Promise<void>;
  /** What the pages are told of the device and of its user, until the test ends. */
  emulate(media: Media): Promise<void>;
  /** Closes what the test opened and takes its settings back. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** The settings that nobody has changed; `lib/extension/settings.ts` needs a browser around it to be asked. */
const DEFAULTS: Settings = {
  marks: { people: true, quotes: true, dates: true },
  colours: { people: null, quotes: null, dates: null },
  openDelay: 300,
  run: 'automatic',
  sites: { mode: 'all-but', off: [], only: [] },
  wikipedia: false,
};

/** `start` gets the port of a proxy that the browser is to use for everything but this machine. */
export async function createWorld(start: (proxyPort: number) => Promise<Driver>): Promise<World> {
  const tollgate = await openTollgate();
  const site = await serveSite();
  const driver = await start(tollgate.port);
  let desk = await driver.open(driver.extensionUrl('/options.html'));
  const open: Tab[] = [];

  const openUrl = async (url: string) => {
    const tab = await driver.open(url);
    open.push(tab);
    return tab;
  };
  let mend: (() => void) | null = null;
  const mendAll = () => {
    mend?.();
    mend = null;
  };
  let emulated = false;
  const emulate = async (media: Media) => {
    emulated = Object.keys(media).length > 0;
    await driver.emulate(media);
  };
  return {
    driver,
    emulate,
    site,
    tollgate,
    openUrl,
    open: (page) => openUrl(site.url + pages[page]),
    openExtension: (path) => openUrl(driver.extensionUrl(path)),
    inExtension: (code, arg) => desk.evaluate(code, arg),
    tabId: () =>
      desk.evaluate(async (host) => {
        const tabs = await chrome.tabs.query({});
        const ids = tabs.filter(({ url }) => url?.startsWith(host)).map(({ id }) => id ?? -1);
        return Math.max(...ids);
      }, site.url),
    store: (changes) =>
      desk.evaluate(async (settings) => chrome.storage.sync.set({ settings }), { ...DEFAULTS, ...changes }),
    send: (type, data, tabId) =>
      desk.evaluate(
        ({ type, data, tabId }) => {
          const message = { id: 1, type, data, timestamp: 0 };
          return tabId === null
            ? chrome.runtime.sendMessage(message)
            : chrome.tabs.sendMessage(tabId, message);
        },
        { type, data, tabId: tabId ?? null },
      ),
    async count(type) {
      const name = `heard ${type} ${Math.random()}`;
      await desk.evaluate(
        ({ type, name }) => {
          const heard = globalThis as unknown as Record<string, number>;
          heard[name] = 0;
          chrome.runtime.onMessage.addListener((message: unknown) => {
            if ((message as { type?: string }).type === type) heard[name] = (heard[name] ?? 0) + 1;
          });
        },
        { type, name },
      );
      return () =>
        desk.evaluate((name) => (globalThis as unknown as Record<string, number>)[name] ?? 0, name);
    },
    without(file) {
      mend = driver.without(file);
      return mendAll;
    },
    async reloadExtension() {
      await driver.reloadExtension();
      desk = await until('the extension', () =>
        driver.open(driver.extensionUrl('/options.html')).catch(() => null),
      );
    },
    async tidy() {
      for (const tab of open.splice(0)) await tab.close();
      if (emulated) await emulate({});
      mendAll();
      await desk.evaluate(async () => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.clear();
      }, null);
    },
    async close() {
      await driver.close();
      await site.close();
      await tollgate.close();
    },
  };
}
