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
    expect(found?.map.isIntact()).toBe(true);
  }, 120_000);

  it('keeps the law where each of many nested elements has a text of its own', async () => {
    const nested = Array.from({ length: 300 }, (_, i) => `<div>${PARAGRAPHS[i % PARAGRAPHS.length]}`);
    await holdsTheLaw(newsPage({ body: nested.join('') }));
    const inline = Array.from({ length: 300 }, (_, i) => `<span>${PARAGRAPHS[i % PARAGRAPHS.length]} `);
    await holdsTheLaw(newsPage({ body: `<p>${inline.join('')}` }));
  }, 60_000);

  it.each([
    ['one text', (size: number) => `<p>${PARAGRAPHS.join(' ').repeat(size * 4)}</p>`],
    ['lines that never end', (size: number) => `<div>${'a line that does not end<br>'.repeat(size)}</div>`],
    ['lines with nothing on them', (size: number) => `<div>${PARAGRAPHS[0]}${'<br>'.repeat(size * 4)}</div>`],
  ])(
    'takes time in proportion to its size: %s',
    async (_what, body) => {
      const once = async (size: number) => {
        const document = documentOf(newsPage({ body: PARAGRAPHS[1] + body(size) }));
        const before = process.cpuUsage();
        await findArticles(document, { url: document.URL, now: NOW });
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      await once(500);
      let least = Number.POSITIVE_INFINITY;
      // Garbage is collected whenever it is: the best of some tries counts. Eight times the size, quadratic would be 64.
      for (let i = 0; i < 4 && least > 24; i++)
        least = Math.min(least, (await once(8000)) / (await once(1000)));
      expect(least).toBeLessThanOrEqual(24);
    },
    120_000,
  );

  it('reads five megabytes', async () => {
    const text = `${PARAGRAPHS.join(' ')} `.repeat(Math.ceil(5_000_000 / PARAGRAPHS.join(' ').length));
    const document = documentOf(newsPage({ body: `<p>${PARAGRAPHS[0]}</p><p>${text}</p>` }));
    const [found] = await findArticles(document, { url: document.URL, now: NOW });
    expect(found?.article.text.length).toBeGreaterThan(5_000_000);
  }, 120_000);
});
