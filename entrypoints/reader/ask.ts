import { sendMessage } from '../../lib/extension/messages.ts';
import type { Article, Reading } from '../../lib/reading.ts';

/**
 * Has an article read by the background. Asked once more when the line was lost: a background that is being stopped takes
 * the question with it, and the second one starts it anew. Rejects when that fails too.
 */
export async function askForReading(article: Article): Promise<Reading> {
  try {
    return await sendMessage('read', article);
  } catch (error) {
    if (!isLostLine(error)) throw error;
    return sendMessage('read', article);
  }
}

/** What Chromium and Firefox say when the other side was stopped before it answered. */
function isLostLine(error: unknown): boolean {
  return /establish connection|port closed|channel closed|No response|context|disconnected/i.test(
    String(error),
  );
}
