import { expect, test } from 'vitest';
import { clip, formatTable } from '../../../tools/lib/table.ts';

test('columns are as wide as their widest cell, numbers stand right', () => {
  const rows = [
    ['name', 'n'],
    ['Łucja', '7'],
    ['Al', '120'],
  ];
  expect(formatTable(rows)).toBe(['name     n', '─────  ───', 'Łucja    7', 'Al     120'].join('\n'));
});

test('short rows and a head alone', () => {
  expect(formatTable([['a', 'b'], ['x']])).toBe('a  b\n─  ─\nx');
  expect(formatTable([['only', 'head']], '  ')).toBe('  only  head\n  ────  ────');
});

test.each([
  ['short', 10, 'short'],
  ['a line\n  that goes on', 40, 'a line that goes on'],
  ['far too long a text', 8, 'far too…'],
])('clip %j to %d', (text, length, clipped) => {
  expect(clip(text, length)).toBe(clipped);
});
