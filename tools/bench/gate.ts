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

/** Holds back the task that the script sets for itself without a wait, if any, and starts the clock. */
const BEFORE = `
  var bench = { setTask: setTimeout.bind(window), task: null };
  globalThis.setTimeout = (work, wait = 0) =>
    wait > 0 ? bench.setTask(work, wait) : void (bench.task = work);
  performance.now();
  bench.started = performance.now();`;

/** Writes down how long all took, the task too. */
const AFTER = `{
  const write = (after) =>
    document.documentElement.setAttribute(
      'data-bench',
      JSON.stringify({ compiled: bench.begun - bench.started, run: bench.done - bench.begun, after }),
    );
  if (!bench.task) write(null);
  else bench.setTask(() => {
    const start = performance.now();
    bench.task();
    write(performance.now() - start);
  });
}`;

/** What a script cost a page, ms, in the world of content scripts. */
export interface ScriptTimes {
  /** When the page is the first one in its process: all that the script uses is used for the first time. */
  first: TaskTimes;
  /** When the page is loaded again in that process, as further pages of a site are. */
  again: TaskTimes;
}

export interface TaskTimes {
  /** Until the script began: handed over and compiled. */
  compiled: number;
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
    content_scripts: [{ matches, run_at: 'document_idle', js: ['before.js', 'script.js', 'after.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // Takes the gate's message, as an extension around it does.
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  writeFileSync(join(folder, 'before.js'), BEFORE);
  writeFileSync(
    join(folder, 'script.js'),
    `bench.begun = performance.now();\n${script}\nbench.done = performance.now();`,
  );
  writeFileSync(join(folder, 'after.js'), AFTER);
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
