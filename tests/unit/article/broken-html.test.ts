import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/article/gate.ts';
import { findArticles } from '../../../lib/article/index.ts';
import { documentOf, NOW, newsPage, PARAGRAPHS } from './page.ts';

const squeezed = (text: string) => text.replace(/[ \t\n\r\f]+/g, '');

async function holdsTheLaw(html: string): Promise<void> {
  const document = documentOf(html);
  looksLikeArticle(document, document.URL);
  for (const { article, map } of await findArticles(document, { url: document.URL, now: NOW })) {
    expect(map.isIntact()).toBe(true);
    for (const block of article.blocks) {
      const live = map.rangesOf(block).map(String).join('');
      expect(squeezed(live)).toBe(squeezed(article.text.slice(block.start, block.end)));
    }
  }
}

const TAGS = [
  'div',
  'p',
  'span',
  'b',
  'a href="#"',
  'ul',
  'li',
  'table',
  'td',
  'h2',
  'figure',
  'figcaption',
  'script',
  'form',
  'br',
  'blockquote',
];

const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
  fc.constantFrom(...PARAGRAPHS, ' ', '\n\n', '&nbsp;', '\ud800', '<!--', '<p class="', '&#x'),
);

describe('broken pages', () => {
  it('keeps the law that each block is the text of its live nodes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), (pieces) =>
        holdsTheLaw(newsPage({ body: pieces.join('') })),
      ),
      { numRuns: 60, endOnFailure: true },
    );
  }, 60_000);

  it('survives a page cut off anywhere', async () => {
    const html = newsPage();
    await fc.assert(
      fc.asyncProperty(fc.nat(html.length), (length) => holdsTheLaw(html.slice(0, length))),
      { numRuns: 30, endOnFailure: true },
    );
  }, 60_000);

  it('survives elements nested thousands deep', async () => {
    const document = documentOf(newsPage());
    let at: Element = document.querySelector('.story') as Element;
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
    at.append(PARAGRAPHS.join(' '));
    const [found] = await findArticles(document, { url: document.URL, now: NOW });
    expect(found?.article.text).toContain(PARAGRAPHS[0]);
  }, 60_000);
});
