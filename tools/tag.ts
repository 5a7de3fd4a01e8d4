import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleFromText } from '../lib/article/from-text.ts';
import { readArticle } from '../lib/read.ts';
import { jsonlWriter, readJsonl } from './lib/jsonl.ts';
import { loadModel } from './lib/load-model.ts';
import { readingTable } from './lib/reading-table.ts';
import { type TextLine, tagText } from './lib/tag-text.ts';

const USAGE = `usage: npm run tag -- --in TEXTS.jsonl --out TAGS.jsonl
       npm run tag -- FILE.txt [--published YYYY-MM-DD]`;

/** Plain text → people, quotes and dates: a file of texts into a file of tags, or one text as a readable table. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { in: { type: 'string' }, out: { type: 'string' }, published: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.in && values.out) await tagFile(values.in, values.out);
  else if (file) showText(file, values.published ?? null);
  else throw new Error(USAGE);
}

async function tagFile(input: string, output: string): Promise<void> {
  const model = loadModel();
  const writer = jsonlWriter(output);
  for (const line of readJsonl<TextLine>(input)) writer.write(tagText(line, model));
  await writer.close();
}

function showText(file: string, published: string | null): void {
  const article = articleFromText(readFileSync(file, 'utf8'), { published });
  console.log(readingTable(article, readArticle(article, loadModel())));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
