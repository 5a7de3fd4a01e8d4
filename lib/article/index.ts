import { slices } from './slices.ts';
import { type FoundArticle, readStory } from './story.ts';
import { storyScopes, wholePage } from './story-scopes.ts';
import { readFacts } from './structured.ts';
import { walk } from './walk.ts';

export type { BlockDecision } from './explain.ts';
export type { FoundArticle } from './story.ts';
export type { TextMap } from './text-map.ts';

export interface FindOptions {
  /** The page's address. */
  url: string;
  /** Aborts between two slices; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** ms since 1970, for rejecting dates that lie ahead; the clock's by default. */
  now?: number;
  /** Called between slices of work: resolves when the page has had its thread. */
  pause?: () => Promise<void>;
}

/**
 * Finds the articles in the live page: usually one, one each on endless pages, none where there is no running text.
 * Never changes the page. Works in slices of a few ms.
 */
export async function findArticles(document: Document, options: FindOptions): Promise<FoundArticle[]> {
  const { body } = document;
  if (!body) return [];
  const pause = slices(options.pause, options.signal);
  const facts = readFacts(document);
  await pause();
  let { passages, hidden } = await walk(body, { pause, visibleOnly: true });
  const seen = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  if (hidden > 2 * seen) ({ passages, hidden } = await walk(body, { pause, visibleOnly: false }));
  await pause();
  const page = { document, url: options.url, facts, now: options.now ?? Date.now(), pause };
  const whole = wholePage(page, body, passages);
  const found: FoundArticle[] = [];
  for (const scope of storyScopes(page, whole)) {
    const story = await readStory(page, scope);
    if (story) found.push(story);
  }
  if (found.length > 0) return found;
  const story = await readStory(page, whole);
  return story ? [story] : [];
}
