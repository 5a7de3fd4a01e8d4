import type { Article } from '../../../lib/reading.ts';

/** An article of plain text, published on `day` (YYYY-MM-DD), or with no date at all. */
export function articleOf(text: string, day: string | null, url = ''): Article {
  return {
    url,
    title: '',
    byline: [],
    credit: [],
    siteName: '',
    language: 'en',
    published: day === null ? null : { day, iso: day, source: 'given', confidence: 1 },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}
