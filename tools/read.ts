import { parseArgs } from 'node:util';
import { stateOf } from './lib/ask-reader.ts';
import { builtExtension } from './lib/built-extension.ts';
import { jsonlWriter, readJsonl } from './lib/jsonl.ts';
import { readingTable } from './lib/reading-table.ts';
import { explainPage } from './read/explain.ts';
import { type PageRecord, readRecords } from './read/page-record.ts';
import { DEFAULT_TABS, readPages } from './read/read-pages.ts';
import { openSavedPage } from './read/saved-page.ts';

const USAGE = `usage: npm run read -- --in PAGES.jsonl --out READINGS.jsonl
       npm run read -- FILE.html[.gz] [--url URL] [--explain]`;

/** Saved pages → what the built extension reads in them, in real Chromium: a file of readings, or one page as a table. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      explain: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.in && values.out) await readFileOfPages(values.in, values.out);
  else if (file && values.explain) console.log(await explainPage(openSavedPage(file, values.url)));
  else if (file) await showPage(file, values.url);
  else throw new Error(USAGE);
}

async function readFileOfPages(input: string, output: string): Promise<void> {
  const records = readJsonl<PageRecord>(input);
  const writer = jsonlWriter(output);
  const failed: string[] = [];
  const start = performance.now();
  for await (const outcome of readRecords(records, input, {
    extension: builtExtension(),
    tabs: DEFAULT_TABS,
  })) {
    if ('line' in outcome) writer.write(outcome.line);
    else failed.push(outcome.failed);
  }
  await writer.close();
  const seconds = (performance.now() - start) / 1000;
  const rate = (records.length / seconds).toFixed(1);
  console.log(
    `${records.length - failed.length} of ${records.length} pages read in ${seconds.toFixed(0)} s, ${rate} a second.`,
  );
  for (const line of failed) console.log(`failed: ${line}`);
}

async function showPage(file: string, url: string | undefined): Promise<void> {
  const options = { extension: builtExtension(), tabs: 1 };
  for await (const result of readPages([file], () => openSavedPage(file, url), options)) {
    if ('error' in result) throw result.error;
    const state = stateOf(result.answer);
    if (state?.status === 'error') throw new Error(state.message);
    if (result.answer.status === 'left-alone') console.log('The extension leaves this page alone.');
    if (state?.status !== 'read') console.log('No article on this page.');
    else for (const { article, reading } of state.stories) console.log(readingTable(article, reading));
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
