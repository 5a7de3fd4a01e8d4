import { describe, expect, it } from 'vitest';
import { explainGate } from '../../../lib/article/gate/explain.ts';
import { judgePage } from '../../../lib/article/gate/judge.ts';
import { SIGNALS } from '../../../lib/article/gate/names.ts';
import { allSignals, MOST_SIGNAL } from '../../../lib/article/gate/signals.ts';
import { STAGES } from '../../../lib/article/gate/stages.ts';
import { looksLikeArticle } from '../../../lib/article/gate.ts';
import { documentOf, newsPage, PARAGRAPHS, strictDocumentOf } from './page.ts';

const TEASERS = '<h2><a href="/x">A headline of some length</a></h2><p>Short teaser.</p>'.repeat(30);
const LIST = `<html><head><title>World</title></head><body>${TEASERS}</body></html>`;
const SECTION = 'https://gazette.example/world';

/** The signal of a name, on a page. */
function signal(name: string, html: string, url?: string): number | undefined {
  const document = documentOf(html, url);
  return allSignals(document, document.URL).flat()[SIGNALS.indexOf(name)];
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('answers', () => {
  it('knows a story from a list of stories', () => {
    const story = documentOf(newsPage({ head: ld({ '@type': 'NewsArticle' }) }));
    expect(looksLikeArticle(story, story.URL)).toBe(true);
    expect(looksLikeArticle(documentOf(LIST), SECTION)).toBe(false);
  });

  it.each([
    ['a custom element', '<x-page></x-page>'],
    ['a custom element around others', '<x-page><b slot="mark">Gazette</b></x-page>'],
    ['an empty division', '<div id="page"></div>'],
  ])(
    'looks into the open shadow tree of %s where the page has no other text, and tells lists from stories there, too',
    (_name, body) => {
      const inShadow = (html: string, url: string) => {
        const document = documentOf(
          `<html><head><meta property="og:type" content="article"><title>Harbour</title></head><body>${body}</body></html>`,
          url,
        );
        const outer = document.body.firstElementChild?.attachShadow({ mode: 'open' });
        const inner = outer
          ?.appendChild(document.createElement('p'))
          .appendChild(document.createElement('div'));
        inner?.attachShadow({ mode: 'open' }).append(...documentOf(html).body.childNodes);
        return looksLikeArticle(document, document.URL);
      };
      expect(inShadow(newsPage(), 'https://gazette.example/harbour-bridge-reopens.html')).toBe(true);
      expect(inShadow(TEASERS, SECTION)).toBe(false);
    },
  );

  it('says why, strongest first', () => {
    for (const [html, url] of [
      [newsPage(), undefined],
      [newsPage(), 'https://gazette.example/forum/thread/3'],
      [LIST, SECTION],
      ['', 'https://gazette.example/'],
    ] as const) {
      const document = documentOf(html, url);
      const { article, score, why } = explainGate(document, document.URL);
      expect(looksLikeArticle(document, document.URL)).toBe(article);
      expect(score > 0).toBe(article);
      const parts = why.map((line) => Math.abs(Number.parseFloat(line)));
      expect(parts).toEqual([...parts].sort((a, b) => b - a));
      expect(why[0]).toMatch(/^[+-]\d+\.\d \D/);
    }
  });
});

describe('stages', () => {
  const META = '<meta property="og:type" content="article"><link rel="amphtml" href="/amp">';
  const DATA = ld({ '@type': 'NewsArticle' });
  const STORY = 'news/harbour-bridge-reopens-today';
  const [address = 0, head = 0, data = 0, all = 0] = STAGES.map(({ weights }) => weights.length);

  it('each knows one group more, and only the last one always answers', () => {
    const document = documentOf(newsPage());
    let known = 0;
    for (const [i, group] of allSignals(document, document.URL).entries()) {
      known += group.length;
      expect(STAGES[i]?.weights).toHaveLength(known);
    }
    expect(STAGES).toHaveLength(4);
    const open = STAGES.map(({ no, yes }) => yes - no);
    expect(open.slice(0, -1).every((width) => width > 0)).toBe(true);
    expect(open.at(-1)).toBe(0);
  });

  it('an address that says enough is all that is read: the page is not touched', () => {
    const untouchable = new Proxy({} as Document, {
      get: () => expect.fail('read the page'),
    });
    for (const url of ['https://gazette.example/forum/tag', 'https://forum.gazette.example/thread/page/3'])
      expect(judgePage(untouchable, url)).toMatchObject({ article: false, signals: { length: address } });
  });

  it.each([
    ['a head that says enough', newsPage({ head: META }), STORY, head, true],
    ['data that say enough', newsPage({ head: DATA }), STORY, data, true],
    ['a head that says nothing', newsPage(), STORY, all, true],
    ['a head that says an article, at a section', newsPage({ head: META }), 'world', all, true],
    ['lists at the address of an article', LIST, 'harbour-bridge-reopens', all, false],
  ])('%s', (_name, html, path, length, article) => {
    const url = `https://gazette.example/${path}`;
    const judgement = judgePage(documentOf(html, url), url);
    expect([judgement.article, judgement.signals.length]).toEqual([article, length]);
  });
});

describe('signals', () => {
  it('are as many as their names, each from 0 to the most', () => {
    const paragraphs = `<p>${PARAGRAPHS.join(' ')}</p>`.repeat(700);
    for (const html of ['', LIST, newsPage(), newsPage({ body: paragraphs, after: TEASERS.repeat(40) })]) {
      const document = documentOf(html);
      const signals = allSignals(document, document.URL).flat();
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
    ['https://forum.gazette.example/bridge', 'address of a forum', 1],
    ['https://gazette.example/showthread.php?t=3', 'address of a forum', 1],
    ['https://gazette.example/about.html', 'address of legal notes', 1],
    ['https://gazette.example/about-the-bridge', 'address of legal notes', 0],
    ['https://docs.gazette.example/bridge', 'address of a service or a manual', 1],
    ['https://gazette.example/tag/bridges', 'address of a section', 1],
    ['https://gazette.example/news/bridge', 'address of news', 1],
    ['https://gazette.example/news_view.html?idx=7', 'address of news', 1],
    ['https://gazette.example/bridge?section=news', 'address of news', 0],
    ['https://gazette.example/bridge?id=31415', 'number or date in the address', 1],
    ['https://gazette.example/news/', 'ends with a word for news', 1],
    ['https://gazette.example/news/bridge', 'ends with a word for news', 0],
    ['https://gazette.example/bridge?id=7', 'asks for something in the address', 1],
    ['https://gazette.example/a-1-2-3-4-5', 'number or date in the address', 1],
    ['https://gazette.example/bridge-2026', 'number or date in the address', 0],
    ['https://gazette.example/x#/news/bridge', 'address of news', 0],
  ])('%s: %s %i', (url, name, want) => expect(signal(name, '', url)).toBe(want));

  it.each([
    ['one type', ld({ '@type': 'NewsArticle' }), 'article type in JSON-LD', 1],
    ['a list of types', ld({ '@graph': [{ '@type': ['Report', 'Thing'] }] }), 'article type in JSON-LD', 1],
    ['another type', ld({ '@type': 'ItemList' }), 'article type in JSON-LD', 0],
    ['a list', ld({ '@type': 'ItemList' }), 'list, shop or forum type in JSON-LD', 1],
    ['a kind of page', ld({ '@type': 'ContactPage' }), 'list, shop or forum type in JSON-LD', 1],
    ['any page', ld({ '@type': 'WebPage' }), 'list, shop or forum type in JSON-LD', 0],
    ['data cut off', '<script type="application/ld+json">{"@type": "NewsAr', 'article type in JSON-LD', 0],
    ['no type', '', 'og:type of something else', 0],
    ['a type', '<meta property="og:type" content=" website ">', 'og:type of something else', 1],
    ['an article', '<meta property="og:type" content="Article">', 'og:type article', 1],
    ['metas', '<meta name="a" content="">'.repeat(30), 'many descriptions in the head', 0.5],
    ['a quick version', '<link rel="amphtml" href="/amp">', 'version for quick news readers', 1],
  ])('the head: %s', (_name, head, name, want) =>
    expect(signal(name, `<html><head>${head}</head><body></body></html>`)).toBe(want),
  );

  it.each([
    ['post-template-default single', 'class of a single page', 1],
    ['post-template-default single', 'class of a front page or a shop', 0],
    ['Home\npage', 'class of a front page or a shop', 1],
  ])('the body’s class: %j: %s %i', (names, name, want) =>
    expect(signal(name, `<html><head></head><body class="${names}"></body></html>`)).toBe(want),
  );

  it('finds data outside the head, and the head of a page in XML', () => {
    const data = `<main><div>${ld({ '@type': 'NewsArticle' })}</div></main>`;
    expect(signal('article type in JSON-LD', `<html><body>${data}</body></html>`)).toBe(1);
    const strict = strictDocumentOf(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><meta property="og:type" content="article"/></head>
        <body>${data}</body></html>`,
    );
    const signals = allSignals(strict, SECTION).flat();
    for (const name of ['og:type article', 'article type in JSON-LD'])
      expect(signals[SIGNALS.indexOf(name)]).toBe(1);
  });

  it.each([
    ['<button>Buy</button>'.repeat(3), 'buttons'],
    ['<pre>x = 1</pre>', 'code'],
    ['<input><select></select>', 'form fields'],
    ['<h1>The harbour bridge is open again after a week</h1>', 'long headline'],
  ])('%s: %s', (html, name) => {
    expect(signal(name, '<html><body></body></html>')).toBe(0);
    expect(signal(name, `<html><body>${html}</body></html>`)).toBeGreaterThan(0);
  });

  it('finds the prose wherever a page keeps it', () => {
    const most = (body: string) => signal('prose in one place', `<html><body>${body}</body></html>`) ?? 0;
    const inParagraphs = most(PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''));
    expect(inParagraphs).toBeGreaterThan(0.6);
    expect(most(`<div>${PARAGRAPHS.join('<br><br>')}</div>`)).toBeCloseTo(inParagraphs, 1);
    expect(most(PARAGRAPHS.map((p) => `<div>${p}</div>`).join(''))).toBeCloseTo(inParagraphs, 1);
    expect(most(`<footer>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</footer>`)).toBe(0);
  });
});
