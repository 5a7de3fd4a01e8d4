// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { siteCorrections } from '../../../entrypoints/reader/corrections.ts';
import { corrections } from '../../../lib/extension/corrections.ts';
import { siteOf } from '../../../lib/extension/settings.ts';
import type { Correction } from '../../../lib/people/corrections.ts';

const boat: Correction = { kind: 'not-a-person', name: 'Sandpiper' };
const site = siteOf(location.href);
const changed = vi.fn();
const inWindow = (inIncognitoContext: boolean) => {
  (browser as { extension: object }).extension = { inIncognitoContext };
};

beforeEach(() => {
  fakeBrowser.reset();
  changed.mockClear();
  inWindow(false);
});

test('tells of changes on this site, and of no others', async () => {
  const own = await siteCorrections(changed);
  expect(own.now()).toEqual([]);
  await corrections.setValue({ 'elsewhere.example': [boat] });
  expect([own.now(), changed.mock.calls.length]).toEqual([[], 0]);
  await corrections.setValue({ 'elsewhere.example': [boat], [site]: [boat] });
  expect([own.now(), changed.mock.calls.length]).toEqual([[boat], 1]);
  await corrections.removeValue();
  expect([own.now(), changed.mock.calls.length]).toEqual([[], 2]);
});

test.each([
  [false, false],
  [true, true],
])('private window: %s; nothing can be corrected there: %s', async (isPrivate, want) => {
  await corrections.setValue({ [site]: [boat] });
  inWindow(isPrivate);
  const own = await siteCorrections(changed);
  expect(own.now()).toEqual([boat]);
  expect(own.change === null).toBe(want);
});
