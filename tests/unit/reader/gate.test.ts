// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import gate from '../../../entrypoints/gate.ts';
import { looksLikeArticle } from '../../../lib/article/gate.ts';
import { LOOKS_LIKE_ARTICLE } from '../../../lib/extension/gate-message.ts';

vi.mock('../../../lib/article/gate.ts', () => ({ looksLikeArticle: vi.fn() }));
const look = vi.mocked(looksLikeArticle);
const runtime = { id: 'x' as string | undefined, sendMessage: vi.fn(async () => {}) };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('chrome', { runtime });
  runtime.id = 'x';
  runtime.sendMessage.mockClear();
  look.mockReset();
  look.mockReturnValue(false);
  history.replaceState({}, '', '/');
  document.body.replaceChildren();
});
afterEach(() => {
  // Ends the gate as the loss of the extension does.
  runtime.id = undefined;
  inPage()?.look();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'whoSaidWhenGate');
});

function inPage() {
  return (globalThis as { whoSaidWhenGate?: { look(): void; hasAsked(): boolean } }).whoSaidWhenGate;
}

async function change(wait: number): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  vi.advanceTimersByTime(wait);
}

test('the page has its thread before the background is told', () => {
  look.mockReturnValue(true);
  gate.main();
  expect(inPage()?.hasAsked()).toBe(true);
  expect(runtime.sendMessage).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('an article is told of once, and then the gate rests', async () => {
  look.mockReturnValue(true);
  gate.main();
  await change(60_000);
  expect(runtime.sendMessage.mock.calls).toEqual([[LOOKS_LIKE_ARTICLE]]);
  expect(look).toHaveBeenCalledTimes(1);
  expect(inPage()?.hasAsked()).toBe(true);
});

test('another page is left alone: a page that does not change is not looked at again', () => {
  gate.main();
  expect(inPage()?.hasAsked()).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(runtime.sendMessage).not.toHaveBeenCalled();
});

test('text that comes late is seen', async () => {
  gate.main();
  look.mockReturnValue(true);
  await change(2000);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a page that never rests is looked at a few times only, until its address changes', async () => {
  gate.main();
  for (let i = 0; i < 50; i++) await change(30_000);
  const looks = look.mock.calls.length;
  expect(looks).toBeLessThanOrEqual(6);
  history.pushState({}, '', '#there');
  await change(30_000);
  expect(look).toHaveBeenCalledTimes(looks);
  history.pushState({}, '', '/next');
  await change(30_000);
  expect(look).toHaveBeenCalledTimes(looks + 1);
});

test('a second gate in the same page only makes the first one look', () => {
  gate.main();
  look.mockReturnValue(true);
  gate.main();
  vi.advanceTimersByTime(0);
  expect(look).toHaveBeenCalledTimes(2);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a gate whose extension has gone does nothing', async () => {
  gate.main();
  runtime.id = undefined;
  await change(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});
