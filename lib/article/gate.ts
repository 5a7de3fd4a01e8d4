import { judgePage } from './gate/judge.ts';

/** Does this page look like one article? Reads the page, never changes it. `url` is the page's address. */
export function looksLikeArticle(document: Document, url: string): boolean {
  return judgePage(document, url).article;
}
