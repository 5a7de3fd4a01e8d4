import { describe, expect, it } from 'vitest';
import { firstOf, newsPage, PARAGRAPHS } from './page.ts';

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
    ['one name of a person', { '@type': 'Person', name: 'Halden' }, ['Halden']],
    ['one name of who knows whom', { name: 'Halden' }, []],
    ['a user name', { '@type': 'Person', name: 'rhalden' }, []],
    ['particles', { '@type': 'Person', name: 'Runa van der Halden' }, ['Runa van der Halden']],
    ['initials and capitals', 'R.J. HALDEN', ['R.J. HALDEN']],
    ['an agency', { '@type': 'Person', name: 'AFP' }, ['AFP']],
    ['an agency that is said to be one', { '@type': 'Organization', name: 'dpa' }, ['dpa']],
    ['a word that agencies sign with, too', { name: 'Sid' }, []],
    ['a person and an agency', [{ name: 'Runa Halden' }, { name: 'AP' }], ['Runa Halden', 'AP']],
    ['a person with an agency', 'Runa Halden, The Associated Press', ['Runa Halden', 'The Associated Press']],
    ['a person and a desk', [{ name: 'Runa Halden' }, { name: 'Tide Desk' }], ['Runa Halden', 'Tide Desk']],
    ['a desk alone', { name: 'Tide Desk' }, []],
    ['a person and the editors', [{ name: 'Runa Halden' }, { name: 'Web Team' }], ['Runa Halden']],
  ])('%s', async (_name, author, names) =>
    expect((await article({ head: ld(author) }))?.byline).toEqual(names),
  );

  it.each([
    ['a line', '<p class="byline">By Runa Halden</p>', ['Runa Halden']],
    [
      'a line whose element says nothing',
      '<p>By Runa Halden and Tom Brisk</p>',
      ['Runa Halden', 'Tom Brisk'],
    ],
    [
      'name and post that touch',
      '<div class="author-name">By <b>Runa Halden</b><i>Staff Writer</i></div>',
      ['Runa Halden'],
    ],
    [
      'name and post in two elements',
      '<div class="author"><a>Runa Halden</a> <i>Senior Harbour Editor, The Gazette</i></div>',
      ['Runa Halden'],
    ],
    ['two links', '<p>By <a>Runa Halden</a> and <a>Tom Brisk</a></p>', ['Runa Halden', 'Tom Brisk']],
    ['reading time in an author’s box', '<p class="author">4 min read</p>', []],
    ['an agency', '<p>By Agence France-Presse</p>', ['Agence France-Presse']],
    ['whose the picture is', '<p class="author">Photo: AFP</p>', []],
    ['a sentence', '<p>By harmonising the two, Tessaly saved money.</p>', []],
  ])('reads %s under the headline', async (_name, before, names) =>
    expect((await article({ before }))?.byline).toEqual(names),
  );

  it('reads a line behind the article that says “author”', async () => {
    expect((await article({ after: '<ul><li>Author: Runa Halden</li></ul>' }))?.byline).toEqual([
      'Runa Halden',
    ]);
    expect((await article({ after: '<p>Runa Halden</p>' }))?.byline).toEqual([]);
  });

  it('names persons before agencies, wherever they stand', async () => {
    const head = ld({ '@type': 'Organization', name: 'Reuters' });
    expect((await article({ head, before: '<p>By Runa Halden</p>' }))?.byline).toEqual(['Runa Halden']);
  });

  it('leaves the agency out on its own pages', async () => {
    const byline = async (url: string) =>
      (await firstOf(newsPage({ head: ld({ name: 'Reuters' }) }), url))?.article.byline;
    expect(await byline('https://www.reuters.example/world/1')).toEqual([]);
    expect(await byline('https://gazette.example/world/1')).toEqual(['Reuters']);
  });

  it('does not take an address for a name', async () => {
    const head = '<meta name="author" content="Gazette Tessaly (www.gazette.example.com)">';
    expect((await article({ head, before: '<p>By Runa Halden</p>' }))?.byline).toEqual(['Runa Halden']);
  });
});

describe('title', () => {
  it('is the headline where only the window’s title names the story', async () => {
    const html = newsPage()
      .replace(/<meta property="og:title"[^>]*>/, '')
      .replace(/<title>[^<]*/, '<title>Harbour bridge reopens after nine months_World_Gazette');
    expect((await firstOf(html))?.article.title).toBe('Harbour bridge reopens after nine months');
  });

  it('is not the site’s name, though that is a heading', async () => {
    const html = newsPage({ head: '<meta property="og:site_name" content="The Gazette">' })
      .replace(/<meta property="og:title"[^>]*>/, '')
      .replace('<nav>', '<h1>The Gazette</h1><nav>');
    const found = await firstOf(html);
    expect(
      found?.article.blocks
        .filter(({ kind }) => kind === 'headline')
        .map(({ start, end }) => found.article.text.slice(start, end)),
    ).toEqual(['Harbour bridge reopens after nine months']);
  });
});

describe('dateline', () => {
  it('is told from the first sentence', async () => {
    const body = `<p>TESSALY, Norland (AP) — ${PARAGRAPHS[0]}</p>${PARAGRAPHS.slice(1)
      .map((p) => `<p>${p}</p>`)
      .join('')}`;
    const { text = '', blocks = [] } = (await article({ body })) ?? {};
    const datelines = blocks.flatMap(({ dateline }) => dateline ?? []);
    expect(datelines.map(({ start, end }) => text.slice(start, end))).toEqual(['TESSALY, Norland (AP) —']);
    expect(datelines.map(({ place }) => text.slice(place.start, place.end))).toEqual(['TESSALY, Norland']);
  });
});

describe('language', () => {
  it('believes the text where the tag is wrong', async () => {
    const found = await firstOf(newsPage().replace('lang="en"', 'lang="fr"'));
    expect(found?.article.language).toBe('en');
  });
});
