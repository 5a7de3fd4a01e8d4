import type { CDPSession } from 'playwright';
import { articleFromText } from '../../lib/article/from-text.ts';
import type { Article } from '../../lib/reading.ts';
import { testimony } from '../../tests/fixtures/inquiry-in-full.ts';
import { type Desk, openDesk } from '../lib/desk.ts';
import { launchChromium } from '../lib/launch-chromium.ts';
import type { SavedPage } from '../read/saved-page.ts';
import { serveSavedPages } from '../read/serve-saved.ts';

const WORDS = 1_000;
const RUNS = 15;
const STARTS = 9;
/** The old background's process ends a little later than it is said to have stopped, ms. */
const STOPPING = 400;

/** Longest task of each page's thread after its text was there, ms: with the extension reading it. */
export async function longestTasks(extension: string, pages: Iterable<SavedPage>): Promise<number[]> {
  const browser = await launchChromium(extension);
  try {
    const desk = await openDesk(browser);
    const tab = await desk.openTab();
    const { page } = tab;
    await page.addInitScript(`globalThis.benchTasks = [];
      new PerformanceObserver((list) => benchTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });`);
    const server = await serveSavedPages(await page.context().newCDPSession(page));
    const longest: number[] = [];
    for (const saved of pages) {
      server.serve(saved);
      await page.goto(saved.url, { waitUntil: 'load' });
      await desk.ask(tab);
      await page.waitForTimeout(200);
      longest.push(await page.evaluate<number>(LONGEST_TASK));
    }
    return longest;
  } finally {
    await browser.context.close();
  }
}

/** Tasks of the parser itself are the page's own. The browser reports only those over 50 ms. */
const LONGEST_TASK = `(() => {
  const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation');
  return Math.max(0, ...benchTasks.filter((task) => task.startTime >= domContentLoadedEventEnd).map((task) => task.duration));
})()`;

export interface BackgroundTimes {
  /** From the stopped background to the first answer, ms; median of several starts. */
  cold: number;
  /** Median of later answers, ms. */
  warm: number;
}

/** How long the background takes to read 1,000 words, message there and back included. */
export async function timeBackground(extension: string): Promise<BackgroundTimes> {
  const browser = await launchChromium(extension);
  try {
    const desk = await openDesk(browser);
    const article = articleFromText(testimony(WORDS).join('\n\n'), { published: '2026-02-02' });
    const session = await browser.context.newCDPSession(desk.page);
    const cold: number[] = [];
    for (let run = 0; run < STARTS; run++) {
      await stopBackground(session);
      await desk.page.waitForTimeout(STOPPING);
      cold.push(await timeRead(desk, article));
    }
    const warm: number[] = [];
    for (let run = 0; run < RUNS; run++) warm.push(await timeRead(desk, article));
    return { cold: median(cold), warm: median(warm) };
  } finally {
    await browser.context.close();
  }
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function stopBackground(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** Asks as the reader does; ms. */
function timeRead(desk: Desk, article: Article): Promise<number> {
  return desk.page.evaluate(async (data) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ err?: unknown }> } };
      }
    ).chrome;
    const start = performance.now();
    const answer = await runtime.sendMessage({ id: 1, type: 'read', timestamp: Date.now(), data });
    if (!answer || answer.err) throw new Error('The background did not read the article.');
    return performance.now() - start;
  }, article);
}
