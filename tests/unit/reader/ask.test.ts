import { beforeEach, expect, test, vi } from 'vitest';
import { askForReading } from '../../../entrypoints/reader/ask.ts';
import { sendMessage } from '../../../lib/extension/messages.ts';
import { article, reading } from '../ui/story.ts';

vi.mock('../../../lib/extension/messages.ts', () => ({ sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage);

beforeEach(() => {
  send.mockReset();
});

test.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
])('asks once more after: %s', async (message) => {
  send.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce(reading as never);
  expect(await askForReading(article)).toBe(reading);
  expect(send).toHaveBeenCalledTimes(2);
});

test('not a third time', async () => {
  send.mockRejectedValue(new Error('Could not establish connection'));
  await expect(askForReading(article)).rejects.toThrow('connection');
  expect(send).toHaveBeenCalledTimes(2);
});

test('an error of the reading itself is not asked for again', async () => {
  send.mockRejectedValue(new Error('people.model is not a model file'));
  await expect(askForReading(article)).rejects.toThrow('model');
  expect(send).toHaveBeenCalledTimes(1);
});
