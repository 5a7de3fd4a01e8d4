import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from './lib/built-extension.ts';
import { jsonlWriter, readJsonl } from './lib/jsonl.ts';
import { noArticleLine, pageLine } from './lib/page-line.ts';
import { readingTable } from './lib/reading-table.ts';
import type { TabAnswer } from './read/ask-reader.ts';
import { readPages } from './read/read-pages.ts';
import { openSavedPage } from './read/saved-page.ts';

const USAGE = `usage: npm run read -- --in PAGES.jsonl --out READINGS.jsonl
       npm run read -- FILE.html[.gz] [--url URL]`;

/** One line of the input; `file` is absolute or relative to the input file. */
interface PageRecord {
  id: string;
  file: string;
  url: string;
}

const TABS = 2 * cpus().length;

/** Saved pages → what the built extension reads in them, in real Chromium: a file of readings, or one page as a table. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.in && values.out) await readFileOfPages(values.in, values.out);
  else if (file) await showPage(file, values.url);
  else throw new Error(USAGE);
}

async function readFileOfPages(input: string, output: string): Promise<void> {
  const pages = readJsonl<PageRecord>(input);
  const open = ({ file, url }: PageRecord) => openSavedPage(resolve(dirname(input), file), url);
  const writer = jsonlWriter(output);
  const failed: string[] = [];
  const start = performance.now();
  for await (const result of readPages(pages, open, { extension: builtExtension(), tabs: TABS })) {
    const { id } = result.item;
    if ('error' in result) failed.push(`${id}: ${result.error.message.split('\n', 1)[0]}`);
    else if (result.answer.status === 'error') failed.push(`${id}: ${result.answer.message}`);
    else writer.write(lineOf(id, result.answer));
  }
  await writer.close();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${pages.length - failed.length} of ${pages.length} pages read in ${seconds.toFixed(0)} s (${(pages.length / seconds).toFixed(1)} a second).`,
  );
  for (const line of failed) console.log(`failed: ${line}`);
}

function lineOf(id: string, answer: TabAnswer) {
  const story = answer.status === 'read' ? answer.stories[0] : undefined;
  return story ? pageLine(id, story) : noArticleLine(id);
}

async function showPage(file: string, url: string | undefined): Promise<void> {
  const options = { extension: builtExtension(), tabs: 1 };
  for await (const result of readPages([file], () => openSavedPage(file, url), options)) {
    if ('error' in result) throw result.error;
    const { answer } = result;
    if (answer.status === 'error') throw new Error(answer.message);
    if (answer.status !== 'read') console.log('No article on this page.');
    else for (const { article, reading } of answer.stories) console.log(readingTable(article, reading));
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
