import { findArticles } from '../../lib/article/index.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Story } from '../../lib/extension/messages.ts';
import { type Correction, correctReading } from '../../lib/people/corrections.ts';
import type { Article, Reading } from '../../lib/reading.ts';
import { giveWay } from './pause.ts';

/** A story, corrected, with the way from its text back to the page. */
export interface LiveStory extends Story {
  /** The reading before it was corrected. */
  raw: Reading;
  map: TextMap;
}

export interface ReadOptions {
  /** Stories that were read before: an article with the same text is not asked for again. */
  known: readonly LiveStory[];
  /** Null: only what is known may be shown. */
  ask: ((article: Article) => Promise<Reading>) | null;
  /** What the reader's user has corrected on this site. */
  corrections: readonly Correction[];
  signal: AbortSignal;
}

/** Finds the articles of the page as it is now, and has those read that are new. Rejects with the signal's reason when aborted. */
export async function readStories({ known, ask, corrections, signal }: ReadOptions): Promise<LiveStory[]> {
  const found = await findArticles(document, { url: location.href, signal, pause: giveWay });
  const stories = await Promise.all(
    found.map(async ({ article, map }): Promise<LiveStory | null> => {
      const before = known.find((story) => isSame(story.article, article));
      const raw = before?.raw ?? (await ask?.(article));
      return raw ? { article, raw, reading: correctReading(article, raw, corrections), map } : null;
    }),
  );
  signal.throwIfAborted();
  return stories.filter((story) => story !== null);
}

/** The reading depends on the text and on the day that dates are counted from. */
function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && a.published?.day === b.published?.day && a.language === b.language;
}

/** The story in view: the last one that has begun above the middle of the window. */
export function currentStory(stories: readonly LiveStory[]): number {
  const middle = window.innerHeight / 2;
  let current = 0;
  for (const [index, { map }] of stories.entries()) {
    if (index > 0 && map.rootElement.getBoundingClientRect().top < middle) current = index;
  }
  return current;
}
