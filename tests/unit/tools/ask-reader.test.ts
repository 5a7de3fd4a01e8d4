import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askReader } from '../../../tools/lib/ask-reader.ts';

const URL = 'https://www.harbour.example/story';
const look = vi.fn(async (): Promise<{ result?: unknown }[]> => []);
const tell = vi.fn(async (_message: unknown): Promise<unknown> => undefined);
const sendMessage = vi.fn(async (): Promise<unknown> => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', {
    runtime: { sendMessage: tell },
    scripting: { executeScript: look },
    tabs: { sendMessage },
  });
  look.mockReset();
  tell.mockReset();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = (asked: boolean | null, url = URL) => [{ result: { url, asked } }];

async function ask(anyway = false) {
  const answer = askReader({ tabId: 3, url: URL, anyway });
  const outcome = answer.catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(100_000);
  return outcome;
}

test('a page whose gate has not asked for a reader is left alone', async () => {
  look.mockResolvedValue(page(false));
  expect(await ask()).toEqual({ status: 'left-alone' });
  expect(sendMessage).not.toHaveBeenCalled();
  expect(tell).not.toHaveBeenCalled();
});

test('a page that was left alone is read all the same if that is asked for', async () => {
  look.mockResolvedValue(page(false));
  for (let i = 0; i < 50; i++) sendMessage.mockRejectedValueOnce(new Error('nobody there'));
  sendMessage.mockResolvedValue({ res: { status: 'no-article' } });
  expect(await ask(true)).toEqual({ status: 'left-alone', anyway: { status: 'no-article' } });
  expect(tell).toHaveBeenCalledWith(expect.objectContaining({ type: 'readTab', data: 3 }));
});

test('a page that the gate asked a reader for is not read a second time', async () => {
  look.mockResolvedValue(page(true));
  sendMessage.mockResolvedValue({ res: { status: 'no-article' } });
  expect(await ask(true)).toEqual({ status: 'no-article' });
  expect(tell).not.toHaveBeenCalled();
});

test('the gate is waited for, however late it runs, and so is the reader it asked for', async () => {
  look.mockResolvedValueOnce(page(null, 'https://www.harbour.example/before'));
  for (let i = 0; i < 100; i++) look.mockResolvedValueOnce(page(null));
  look.mockResolvedValue(page(true));
  for (let i = 0; i < 500; i++) sendMessage.mockRejectedValueOnce(new Error('nobody there'));
  for (let i = 0; i < 50; i++) sendMessage.mockResolvedValueOnce({ res: { status: 'reading' } });
  sendMessage.mockResolvedValue({ res: { status: 'no-article' } });
  expect(await ask()).toEqual({ status: 'no-article' });
});

test.each([
  ['another page', page(false, 'https://www.harbour.example/other'), 'does not show'],
  ['a page without a gate', page(null), 'no gate'],
  ['a page without a reader', page(true), 'no reader'],
])('%s is an error, not an answer', async (_name, seen, message) => {
  look.mockResolvedValue(seen);
  expect(await ask()).toContain(message);
});
