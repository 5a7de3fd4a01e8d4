import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openSavedPage } from '../../../tools/read/saved-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function saved(bytes: Buffer, name = `${files++}.html`): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

test.each([
  ['valid UTF-8, whatever is declared', Buffer.from('<meta charset=iso-8859-1>Łódź'), 'utf-8'],
  ['plain ASCII', Buffer.from('<p>Boats'), 'utf-8'],
  ['declared', Buffer.from('<meta charset="ISO-8859-2">\xa3\xf3d\xbc', 'latin1'), 'ISO-8859-2'],
  [
    'declared the old way',
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcf', 'latin1'),
    'windows-1251',
  ],
  ['declared UTF-8 with a broken byte', Buffer.from('<meta charset=utf-8>caf\xe9', 'latin1'), 'utf-8'],
  ['neither valid nor declared', Buffer.from('caf\xe9', 'latin1'), 'windows-1252'],
])('%s', (_what, bytes, charset) => {
  expect(openSavedPage(saved(bytes)).contentType).toBe(`text/html; charset=${charset}`);
});

test('gzip is told by its bytes, not by the name', () => {
  const page = openSavedPage(saved(gzipSync('<p>Boats'), 'packed.html'));
  expect(page.bytes.toString()).toBe('<p>Boats');
});

test.each([
  ['<link rel="canonical" href="https://post.example/boats">', 'https://post.example/boats'],
  ['<link href=https://post.example/b rel=canonical>', 'https://post.example/b'],
  ['<link rel="canonical" href="/boats">', 'https://page.example/Boats-at-sea'],
  ['<p>Boats', 'https://page.example/Boats-at-sea'],
])('the address of %s', (html, url) => {
  expect(openSavedPage(saved(Buffer.from(html), 'Boats at_sea.html')).url).toBe(url);
});

test('the ending of a packed page is no part of its address', () => {
  expect(openSavedPage(saved(gzipSync('<p>Boats'), 'boats.html.gz')).url).toBe('https://page.example/boats');
});

test('a given address wins', () => {
  const file = saved(Buffer.from('<link rel="canonical" href="https://post.example/boats">'));
  expect(openSavedPage(file, 'https://other.example/').url).toBe('https://other.example/');
});
