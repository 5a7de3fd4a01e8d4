import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFolder } from '../lib/built-extension.ts';
import { bundleScript } from '../lib/bundle.ts';
import { launchChromium } from '../lib/launch-chromium.ts';
import type { SavedPage } from '../read/saved-page.ts';
import { serveSavedPages } from '../read/serve-saved.ts';

const PATIENCE = 10_000;

/** What a script cost a page, ms, in the world of content scripts. */
export interface ScriptTimes {
  /** When the page is the first one in its process: all that the script uses is used for the first time. */
  first: TaskTimes;
  /** When the page is loaded again in that process, as further pages of a site are. */
  again: TaskTimes;
}

export interface TaskTimes {
  /** The script itself. */
  run: number;
  /** What it put off to a task of its own at once; null where it did not. */
  after: number | null;
}

/** Times the gate as built. */
export function timeGate(pages: Iterable<SavedPage>): Promise<ScriptTimes[]> {
  return timeScript(readFileSync(join(buildFolder('chrome'), 'gate.js'), 'utf8'), pages);
}

/** Times the test for readable pages that comes with Readability, as a yardstick. */
export function timeReaderable(pages: Iterable<SavedPage>): Promise<ScriptTimes[]> {
  const readability = createRequire(import.meta.url).resolve('@mozilla/readability');
  const entry = join(dirname(readability), 'Readability-readerable.js');
  return timeScript(`${bundleScript(entry, 'readerable')}\nreaderable(document);`, pages);
}

/** Puts a script as the only content script into an extension of its own. */
async function timeScript(script: string, pages: Iterable<SavedPage>): Promise<ScriptTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-when-bench-'));
  const matches = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, run_at: 'document_idle', js: ['script.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // Takes the gate's message, as an extension around it does.
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  writeFileSync(join(folder, 'script.js'), timed(script));
  const { context } = await launchChromium(folder);
  try {
    const page = await context.newPage();
    const server = await serveSavedPages(await context.newCDPSession(page));
    const load = async (saved: SavedPage) => {
      server.serve(saved);
      await page.goto(saved.url, { waitUntil: 'load' });
      const stopwatch = page.locator('[data-bench]');
      await stopwatch.waitFor({ state: 'attached', timeout: PATIENCE });
      return JSON.parse((await stopwatch.getAttribute('data-bench')) ?? '') as TaskTimes;
    };
    const times: ScriptTimes[] = [];
    for (const saved of pages) times.push({ first: await load(saved), again: await load(saved) });
    return times;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has a script write down how long it ran, and how long the task that it set for itself without a wait, if any. */
function timed(script: string): string {
  return `{
    const setTask = setTimeout;
    const write = (run, after) =>
      document.documentElement.setAttribute('data-bench', JSON.stringify({ run, after }));
    let task = null;
    globalThis.setTimeout = (work, wait = 0) => (wait > 0 ? setTask(work, wait) : void (task = work));
    const start = performance.now();
    ${script}
    const run = performance.now() - start;
    if (!task) write(run, null);
    else setTask(() => {
      const start = performance.now();
      task();
      write(run, performance.now() - start);
    });
  }`;
}
