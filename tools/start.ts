import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { Story } from '../lib/extension/messages.ts';
import { demoPage } from '../tests/fixtures/pages.ts';
import { serveSite } from '../tests/fixtures/serve.ts';
import type { TabAnswer } from './lib/ask-reader.ts';
import { builtExtension } from './lib/built-extension.ts';
import { type Desk, openDesk, type TabOfBrowser } from './lib/desk.ts';
import { type ChromiumWithExtension, launchChromium } from './lib/launch-chromium.ts';
import { readingTable } from './lib/reading-table.ts';
import { openSavedPage } from './read/saved-page.ts';
import { serveSavedPages } from './read/serve-saved.ts';
import { shootPageAndCard, shootPopup } from './start/screenshots.ts';

const OUT = resolve(import.meta.dirname, '../out');
const USAGE = 'usage: npm start [-- URL | FILE.html] [--headless]';
const VIEWPORT = { width: 1280, height: 860 };
/** Longest wait for a page whose text comes late, ms. */
const LATE_TEXT = 8000;

/** Shows the extension at work on a page: the demo site's, one of the web, or a saved one. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { headless: { type: 'boolean', default: !hasDisplay() } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error(USAGE);
  const { headless } = values;
  const browser = await launchChromium(builtExtension(), { headless, viewport: VIEWPORT });
  try {
    await show(browser, positionals[0], headless);
  } finally {
    await browser.context.close();
  }
}

async function show(
  browser: ChromiumWithExtension,
  what: string | undefined,
  headless: boolean,
): Promise<void> {
  const desk = await openDesk(browser);
  const tab = await desk.openTab();
  const close = await openPage(tab.page, what);
  try {
    const answer = await askPatiently(desk, tab);
    report(answer);
    if (headless && answer.status === 'read') await takeScreenshots(desk, tab, answer.stories);
    if (!headless) await tab.page.waitForEvent('close', { timeout: 0 });
  } finally {
    await close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens what was asked for; gives back what ends its server. */
async function openPage(page: Page, what: string | undefined): Promise<() => Promise<void>> {
  if (what === undefined) {
    const site = await serveSite();
    console.log(`The demo site is at ${site.url}\n`);
    await page.goto(site.url + demoPage);
    return site.close;
  }
  if (existsSync(what)) {
    const saved = openSavedPage(what);
    const server = await serveSavedPages(await page.context().newCDPSession(page));
    server.serve(saved);
    await page.goto(saved.url);
  } else if (URL.canParse(what)) {
    await page.goto(what, { waitUntil: 'domcontentloaded' });
  } else {
    throw new Error(`${what} is neither a file nor an address.\n${USAGE}`);
  }
  return async () => {};
}

/** Asks again for a while: on live pages the text may come after the gate's first look. */
async function askPatiently(desk: Desk, tab: TabOfBrowser): Promise<TabAnswer> {
  const start = Date.now();
  for (;;) {
    const answer = await desk.ask(tab);
    if (answer.status !== 'left-alone' || Date.now() - start > LATE_TEXT) return answer;
  }
}

function report(answer: TabAnswer): void {
  if (answer.status === 'error') throw new Error(answer.message);
  if (answer.status !== 'read') console.log('No article on this page: the extension leaves it alone.');
  else for (const { article, reading } of answer.stories) console.log(`${readingTable(article, reading)}\n`);
}

async function takeScreenshots(desk: Desk, { page, tabId }: TabOfBrowser, [story]: Story[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const shots = [
    ...(await shootPageAndCard(page, mostMentioned(story)?.name ?? '', OUT)),
    await shootPopup(await desk.openPopup(tabId), OUT),
  ];
  console.log(`Screenshots:\n${shots.map((shot) => `  ${shot}`).join('\n')}`);
}

const mostMentioned = (story: Story | undefined) =>
  story?.reading.people.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
