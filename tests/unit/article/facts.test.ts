import { describe, expect, it } from 'vitest';
import { firstOf, newsPage } from './page.ts';

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
