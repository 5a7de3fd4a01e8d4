import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/article/gate.ts';
import { SIGNALS } from '../../../lib/article/gate-signals.ts';
import { WEIGHTS } from '../../../lib/article/gate-weights.ts';
import { documentOf, firstOf, newsPage } from './page.ts';

const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', publisher: { name: 'The Gazette' }, author })}</script>`;
const article = async (options: Parameters<typeof newsPage>[0]) =>
  (await firstOf(newsPage(options)))?.article;

describe('byline', () => {
  it.each([
    ['one person', { '@type': 'Person', name: 'Runa Halden' }, ['Runa Halden']],
    ['several', [{ name: 'Runa Halden' }, { name: 'Tom Brisk' }], ['Runa Halden', 'Tom Brisk']],
    ['a list in one string', 'By Runa Halden and Tom Brisk', ['Runa Halden', 'Tom Brisk']],
    ['the outlet', { '@type': 'Person', name: 'The Gazette' }, []],
    ['a desk', { name: 'Gazette staff' }, []],
    ['an organisation', { '@type': 'Organization', name: 'Tessaly Wire' }, []],
  ])('%s', async (_name, author, names) =>
    expect((await article({ head: ld(author) }))?.byline).toEqual(names),
  );

  it('reads the line under the headline', async () => {
    expect((await article({ before: '<p class="byline">By Runa Halden</p>' }))?.byline).toEqual([
      'Runa Halden',
    ]);
  });
});

describe('language', () => {
  it('believes the text where the tag is wrong', async () => {
    const found = await firstOf(newsPage().replace('lang="en"', 'lang="fr"'));
    expect(found?.article.language).toBe('en');
  });
});

describe('gate', () => {
  it('has one weight for each signal', () => expect(WEIGHTS).toHaveLength(SIGNALS.length));

  it('knows a story from a list of stories', () => {
    const story = documentOf(newsPage({ head: ld({ name: 'Runa Halden' }) }));
    const list = documentOf(
      `<html><head><title>World</title></head><body>${'<article><h2><a href="/x">A headline of some length</a></h2><p>Short teaser.</p></article>'.repeat(30)}</body></html>`,
    );
    expect(looksLikeArticle(story, story.URL)).toMatchObject({ article: true });
    expect(looksLikeArticle(list, 'https://gazette.example/world')).toMatchObject({ article: false });
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
    expect(inShadow(newsPage(), 'https://gazette.example/harbour-bridge-reopens.html').article).toBe(true);
    const teasers = '<h2><a href="/x">A headline of some length</a></h2><p>Short teaser.</p>'.repeat(30);
    expect(inShadow(teasers, 'https://gazette.example/world').article).toBe(false);
  });

  it('says why', () => {
    const document = documentOf(newsPage());
    expect(looksLikeArticle(document, document.URL).why[0]).toMatch(/^[+-]\d+\.\d \D/);
  });
});
