// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createLife } from '../../../entrypoints/reader/life.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const loseExtension = () =>
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);

test('listeners are called while the extension is there, and never again after', () => {
  const life = createLife();
  let calls = 0;
  life.on(window, 'ping', () => calls++);
  window.dispatchEvent(new Event('ping'));
  expect(calls).toBe(1);
  loseExtension();
  window.dispatchEvent(new Event('ping'));
  expect(calls).toBe(1);
  expect(life.signal.aborted).toBe(true);
});

test('timers end with life', async () => {
  const life = createLife();
  let calls = 0;
  life.after(5, () => calls++);
  const cancel = life.after(5, () => calls++);
  cancel();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(calls).toBe(1);
  life.after(5, () => calls++);
  loseExtension();
  expect(life.isOn()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(calls).toBe(1);
});
