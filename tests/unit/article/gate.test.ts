import { describe, expect, it } from 'vitest';
import { explainGate } from '../../../lib/article/gate/explain.ts';
import { SIGNALS } from '../../../lib/article/gate/names.ts';
import { MOST_SIGNAL, signalGroups } from '../../../lib/article/gate/signals.ts';
import { WEIGHTS } from '../../../lib/article/gate/weights.ts';
import { looksLikeArticle } from '../../../lib/article/gate.ts';
import { documentOf, newsPage, PARAGRAPHS } from './page.ts';

const TEASERS = '<h2><a href="/x">A headline of some length</a></h2><p>Short teaser.</p>'.repeat(30);
const LIST = `<html><head><title>World</title></head><body>${TEASERS}</body></html>`;
const SECTION = 'https://gazette.example/world';

/** The signal of a name, on a page. */
function signal(name: string, html: string, url?: string): number | undefined {
  const document = documentOf(html, url);
  return [...signalGroups(document, document.URL)].flat()[SIGNALS.indexOf(name)];
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('answers', () => {
  it('knows a story from a list of stories', () => {
    const story = documentOf(newsPage({ head: ld({ '@type': 'NewsArticle' }) }));
    expect(looksLikeArticle(story, story.URL)).toBe(true);
    expect(looksLikeArticle(documentOf(LIST), SECTION)).toBe(false);
  });

  it('looks into open shadow trees where the page has no other text, and tells lists from stories there, too', () => {
    const inShadow = (html: string, url: string) => {
      const document = documentOf(
        '<html><head><meta property="og:type" content="article"><title>Harbour</title></head><body><x-page></x-page></body></html>',
        url,
      );
      const outer = document.querySelector('x-page')?.attachShadow({ mode: 'open' });
      const inner = outer?.appendChild(document.createElement('x-inner')).attachShadow({ mode: 'open' });
      inner?.append(...documentOf(html).body.childNodes);
      return looksLikeArticle(document, document.URL);
    };
    expect(inShadow(newsPage(), 'https://gazette.example/harbour-bridge-reopens.html')).toBe(true);
    expect(inShadow(TEASERS, SECTION)).toBe(false);
  });

  it('stops early or goes on to the end with the same answer, and says why', () => {
    for (const [html, url] of [
      [newsPage(), undefined],
      [newsPage(), 'https://gazette.example/forum/thread/3'],
      [LIST, SECTION],
      ['', 'https://gazette.example/'],
    ] as const) {
      const document = documentOf(html, url);
      const { article, why } = explainGate(document, document.URL);
      expect(looksLikeArticle(document, document.URL)).toBe(article);
      expect(why[0]).toMatch(/^[+-]\d+\.\d \D/);
    }
  });
});

describe('signals', () => {
  it('are as many as their names and weights, each from 0 to the most', () => {
    expect(WEIGHTS).toHaveLength(SIGNALS.length);
    const paragraphs = `<p>${PARAGRAPHS.join(' ')}</p>`.repeat(700);
    for (const html of ['', LIST, newsPage(), newsPage({ body: paragraphs, after: TEASERS.repeat(40) })]) {
      const document = documentOf(html);
      const signals = [...signalGroups(document, document.URL)].flat();
      expect(signals).toHaveLength(SIGNALS.length);
      for (const value of signals) expect(value >= 0 && value <= MOST_SIGNAL).toBe(true);
    }
  });

  it.each([
    ['https://gazette.example/', 'start page', 1],
    ['https://gazette.example/index.html', 'start page', 1],
    ['https://gazette.example/harbour', 'start page', 0],
    ['https://gazette.example/world/harbour-bridge-reopens-today', 'words in the address', 1],
    ['https://gazette.example/world/harbour', 'words in the address', 0],
    ['https://gazette.example/2026/06/14/bridge', 'number or date in the address', 1],
    ['https://gazette.example/world?page=3', 'page number in the address', 1],
    ['https://gazette.example/world/page/3/', 'page number in the address', 1],
    ['https://gazette.example/world/page/turner', 'page number in the address', 0],
    ['https://forum.gazette.example/bridge', 'address of a forum', 1],
    ['https://gazette.example/showthread.php?t=3', 'address of a forum', 1],
    ['https://gazette.example/about.html', 'address of legal notes', 1],
    ['https://gazette.example/about-the-bridge', 'address of legal notes', 0],
    ['https://docs.gazette.example/bridge', 'address of a service or a manual', 1],
    ['https://gazette.example/tag/bridges', 'address of a section', 1],
    ['https://gazette.example/news/bridge', 'address of news', 1],
    ['https://gazette.example/x#/news/bridge', 'address of news', 0],
  ])('%s: %s %i', (url, name, want) => expect(signal(name, '', url)).toBe(want));

  it.each([
    ['one type', ld({ '@type': 'NewsArticle' }), 'article type in JSON-LD', 1],
    ['a list of types', ld({ '@graph': [{ '@type': ['Report', 'Thing'] }] }), 'article type in JSON-LD', 1],
    ['another type', ld({ '@type': 'ItemList' }), 'article type in JSON-LD', 0],
    ['a list', ld({ '@type': 'ItemList' }), 'list, shop or forum type in JSON-LD', 1],
    ['data cut off', '<script type="application/ld+json">{"@type": "NewsAr', 'article type in JSON-LD', 0],
    ['a date', ld({ datePublished: '2026-06-14' }), 'date of publication', 1],
    ['an empty author', '<meta name="author" content=" ">', 'author in the head', 0],
    ['an author', '<meta name="author" content="Runa Halden">', 'author in the head', 1],
  ])('the head: %s', (_name, head, name, want) =>
    expect(signal(name, `<html><head>${head}</head><body></body></html>`)).toBe(want),
  );

  it('finds the prose wherever a page keeps it', () => {
    const most = (body: string) => signal('prose in one place', `<html><body>${body}</body></html>`) ?? 0;
    const inParagraphs = most(PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''));
    expect(inParagraphs).toBeGreaterThan(0.6);
    expect(most(`<div>${PARAGRAPHS.join('<br><br>')}</div>`)).toBeCloseTo(inParagraphs, 1);
    expect(most(PARAGRAPHS.map((p) => `<div>${p}</div>`).join(''))).toBeCloseTo(inParagraphs, 1);
    expect(most(`<footer>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</footer>`)).toBe(0);
  });
});
