import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../../tools/lib/built-extension.ts';
import type { PageLine } from '../../tools/lib/page-line.ts';
import { type PageRecord, readRecords } from '../../tools/read/page-record.ts';
import { pages } from '../fixtures/pages.ts';
import { serveSite } from '../fixtures/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-command-'));
const lines = new Map<string, PageLine>();
const failed: string[] = [];

/** The demo site's pages as a crawler would have saved them, under the addresses of a made-up paper. */
beforeAll(async () => {
  const site = await serveSite();
  const records: PageRecord[] = [];
  for (const id of ['report', 'front', 'shop', 'german', 'strict'] as const) {
    const answer = await fetch(site.url + pages[id]);
    writeFileSync(join(folder, `${id}.html`), Buffer.from(await answer.arrayBuffer()));
    records.push({ id, file: `${id}.html`, url: `https://harbour-post.example${pages[id]}` });
  }
  await site.close();
  records.push({ id: 'absent', file: 'absent.html', url: 'https://harbour-post.example/absent' });
  const list = join(folder, 'pages.jsonl');
  for await (const outcome of readRecords(records, list, { extension: builtExtension(), tabs: 2 })) {
    if ('line' in outcome) lines.set(outcome.line.id, outcome.line);
    else failed.push(outcome.failed);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('reads an article as the built extension does', () => {
  const line = lines.get('report');
  expect(line).toMatchObject({ isArticle: true, lang: 'en', title: expect.stringContaining('Night ferry') });
  expect(line?.people.map(({ name }) => name)).toContain('Priya Ramanathan');
  expect(line?.text.startsWith('Night ferry')).toBe(true);
  expect(line?.body.startsWith('Night ferry')).toBe(false);
  expect(line?.published).toMatch(/^2025-11-05/);
  const wednesday = line?.dates.find(({ start, end }) => line.text.slice(start, end) === 'Wednesday');
  expect(wednesday?.value).toBe('2025-11-05');
});

test('pages that are no article have a line that says so', () => {
  expect(lines.get('front')).toMatchObject({ isArticle: false, people: [] });
  expect(lines.get('shop')).toMatchObject({ isArticle: false, people: [] });
});

test('an article in another language is recognised and not tagged', () => {
  expect(lines.get('german')).toMatchObject({
    isArticle: true,
    lang: 'de',
    people: [],
    quotes: [],
    dates: [],
  });
});

test('a page that cannot be read is named', () => {
  expect(failed).toEqual([expect.stringMatching(/^absent: .*absent\.html/)]);
});
