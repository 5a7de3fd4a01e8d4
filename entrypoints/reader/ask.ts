import { sendMessage } from '../../lib/extension/messages.ts';
import type { Article, Reading } from '../../lib/reading.ts';

/** Has an article read by the background. Rejects when that fails. */
export function askForReading(article: Article): Promise<Reading> {
  return askTwice(() => sendMessage('read', article));
}

/**
 * Asks once more when the line was lost: a background that is being stopped takes the question with it, and the second
 * one starts it anew. Rejects when that fails too.
 */
export async function askTwice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isLostLine(error)) throw error;
    return ask();
  }
}

/** What Chromium and Firefox say when the other side was stopped before it answered. */
function isLostLine(error: unknown): boolean {
  return /establish connection|port closed|channel closed|No response|context|disconnected/i.test(
    String(error),
  );
}
