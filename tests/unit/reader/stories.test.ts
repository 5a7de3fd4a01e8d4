// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { type LiveStory, readStories } from '../../../entrypoints/reader/stories.ts';
import { findArticles } from '../../../lib/article/index.ts';
import type { Correction } from '../../../lib/people/corrections.ts';
import { article, reading } from '../ui/story.ts';

vi.mock('../../../lib/article/index.ts', () => ({ findArticles: vi.fn() }));

const ask = vi.fn(async () => reading);
const wrong: Correction = { kind: 'not-a-person', name: 'Adele Moreau' };

function read(known: LiveStory[], corrections: Correction[]): Promise<LiveStory[]> {
  return readStories({ known, ask, corrections, signal: new AbortController().signal });
}

beforeEach(() => {
  ask.mockClear();
  vi.mocked(findArticles).mockResolvedValue([{ article, map: {} } as never]);
});

test('corrects what was read, and again from the beginning without asking again', async () => {
  const first = await read([], [wrong]);
  expect(first[0]?.reading.people).toEqual([]);
  const second = await read(first, []);
  expect(second[0]?.reading).toBe(reading);
  const third = await read(second, [wrong]);
  expect(third[0]?.reading.people).toEqual([]);
  expect(ask).toHaveBeenCalledOnce();
});

test('asks for an article whose text has changed', async () => {
  const first = await read([], []);
  vi.mocked(findArticles).mockResolvedValue([
    { article: { ...article, text: `${article.text}\n\nMore.` }, map: {} } as never,
  ]);
  await read(first, []);
  expect(ask).toHaveBeenCalledTimes(2);
});
