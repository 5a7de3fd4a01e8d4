import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createCorrect } from '../../../entrypoints/background/correct.ts';
import { corrections, correctionsOf } from '../../../lib/extension/corrections.ts';
import type { Correction } from '../../../lib/people/corrections.ts';

const url = 'https://www.harbour-post.example/boats';
const open = { tab: { id: 1, incognito: false, url } } as never;
const boat: Correction = { kind: 'not-a-person', name: 'Sandpiper' };
const stored = async () => correctionsOf(await corrections.getValue(), 'harbour-post.example');

beforeEach(() => fakeBrowser.reset());

test('keeps a correction for the site of the tab, on this device only, and takes it back', async () => {
  const correct = createCorrect();
  expect(await correct({ correction: boat, undo: false }, open)).toBe(true);
  expect(await stored()).toEqual([boat]);
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  expect(await correct({ correction: boat, undo: true }, open)).toBe(true);
  expect(await corrections.getValue()).toEqual({});
});

test.each([
  ['a private window', { tab: { id: 2, incognito: true, url } }],
  ['nobody knows where', {}],
  ['a page of no site', { tab: { id: 3, incognito: false, url: 'about:blank' } }],
  ['a page that hides its address', { tab: { id: 4, incognito: false } }],
])('keeps nothing from %s', async (_, sender) => {
  expect(await createCorrect()({ correction: boat, undo: false }, sender as never)).toBe(false);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('two tabs at once lose nothing', async () => {
  const correct = createCorrect();
  const names = ['Avocet', 'Curlew', 'Dunlin', 'Knot'];
  await Promise.all(
    names.map((name) => correct({ correction: { kind: 'not-a-person', name }, undo: false }, open)),
  );
  expect((await stored()).map(({ name }) => name)).toEqual(names);
});
