import type { Explanation } from './explain.ts';
import { explainGate } from './gate/explain.ts';
import { findArticles } from './index.ts';
import type { Pause } from './slices.ts';

/** Looks at the page as it is now and says why it is taken for what it is: the gate, and each passage. Changes nothing. */
export async function explainPage(document: Document, url: string, pause: Pause): Promise<Explanation> {
  const gate = explainGate(document, url);
  const found = await findArticles(document, { url, pause });
  return {
    gate,
    articles: found.map(({ article: { title, byline, credit, published, language }, explain }) => ({
      title,
      byline,
      credit,
      published,
      language,
      passages: explain,
    })),
  };
}
