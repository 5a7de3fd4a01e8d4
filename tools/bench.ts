import { resolve } from 'node:path';
import { type ScriptTimes, timeGate, timeReaderable } from './bench/gate.ts';
import { type PageTimes, timePages } from './bench/in-page.ts';
import { installPeers } from './bench/packages.ts';
import { type SamplePages, samplePages } from './bench/sample-pages.ts';
import { peersTable, speedTable } from './bench/text.ts';
import { loadTextPeers } from './bench/text-peers.ts';
import { longestTasks, timeBackground } from './bench/with-extension.ts';
import { builtExtension } from './lib/built-extension.ts';
import { loadModel } from './lib/load-model.ts';
import { formatTable } from './lib/table.ts';
import { sizeTable } from './test/bundle-budgets.ts';

const PROJECT = resolve(import.meta.dirname, '..');

/** What the extension weighs and costs, and what comparable libraries do. */
async function main(): Promise<void> {
  installPeers();
  const extension = builtExtension();
  const model = loadModel();
  print('Weight', sizeTable(['chrome']));
  print('Reading, ms per 1,000 words by length of the text (in Node)', speedTable(model));
  print('Beside other libraries, on the same text', await peersTable(model, await loadTextPeers(), PROJECT));
  const background = await timeBackground(extension);
  print(
    'Reading 1,000 words in the background, message there and back, ms',
    formatTable([
      ['background', 'ms'],
      ['awake', background.warm.toFixed(0)],
      ['stopped before', background.cold.toFixed(0)],
    ]),
  );
  const pages = await samplePages();
  print(`On the page's thread, ms (${pages.from})`, await pageTable(extension, pages));
}

async function pageTable(extension: string, pages: SamplePages): Promise<string> {
  const gate = await timeGate(pages.all());
  const readerable = await timeReaderable(pages.all());
  const times = await timePages(pages.articles());
  const tasks = await longestTasks(extension, pages.articles());
  const column = (key: keyof PageTimes) => times.map((page) => page[key]);
  return formatTable([
    ['', 'p50', 'p95', 'max'],
    ...scriptRows('gate, all pages', gate),
    ...scriptRows("Readability's own test", readerable),
    ['spotting, dating, mapping', ...spread(column('spotting'))],
    ['  its longest slice', ...spread(column('slice'))],
    ['Readability, on a clone', ...spread(column('readability'))],
    ['Defuddle, on a clone', ...spread(column('defuddle'))],
    ['longest task while read (0: under 50)', ...spread(tasks)],
  ]);
}

/** When the page is the first one in its process, and when it is loaded again. */
function scriptRows(name: string, times: ScriptTimes[]): string[][] {
  return (['first', 'again'] as const).flatMap((when) => {
    const tasks = times.map((page) => page[when]);
    const after = tasks.flatMap((task) => task.after ?? []);
    const rows = [
      [`${name}, ${when}`, ...spread(tasks.map(({ run }) => run))],
      ['  compiling it', ...spread(tasks.map(({ compiled }) => compiled))],
    ];
    if (after.length > 0) rows.push([`  telling the background, ${after.length} pages`, ...spread(after)]);
    const all = tasks.map((task) => task.compiled + task.run + (task.after ?? 0));
    return [...rows, ['  all together', ...spread(all)]];
  });
}

function spread(values: number[]): string[] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.5), at(0.95), at(1)].map((value) => value.toFixed(1));
}

function print(title: string, table: string): void {
  console.log(`\n${title}\n${table}`);
}

await main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
