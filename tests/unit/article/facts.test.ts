import { describe, expect, it } from 'vitest';
import { firstOf, newsPage, PARAGRAPHS } from './page.ts';

const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', publisher: { name: 'The Gazette' }, author })}</script>`;
const article = async (options: Parameters<typeof newsPage>[0]) =>
  (await firstOf(newsPage(options)))?.article;

/** Persons and institutions that the page names as authors. */
const authors = async (options: Parameters<typeof newsPage>[0], url?: string) => {
  const { byline, credit } = (await firstOf(newsPage(options), url))?.article ?? {};
  return [byline, credit];
};

describe('byline and credit', () => {
  it.each<[string, unknown, string[], string[]?]>([
    ['one person', { '@type': 'Person', name: 'Runa Halden' }, ['Runa Halden']],
    ['several', [{ name: 'Runa Halden' }, { name: 'Tom Brisk' }], ['Runa Halden', 'Tom Brisk']],
    ['a list in one string', 'By Runa Halden and Tom Brisk', ['Runa Halden', 'Tom Brisk']],
    ['the outlet', { '@type': 'Person', name: 'The Gazette' }, [], ['The Gazette']],
    [
      'the outlet under two names',
      [{ name: 'The Gazette' }, { name: 'gazette.example' }],
      [],
      ['The Gazette'],
    ],
    ['its staff', { name: 'Gazette staff' }, [], ['Gazette staff']],
    ['its staff and itself', [{ name: 'The Gazette' }, { name: 'Gazette staff' }], [], ['Gazette staff']],
    [
      'its newsroom in another language',
      { '@type': 'Person', name: 'Redaktion Kultur' },
      [],
      ['Redaktion Kultur'],
    ],
    ['a newsroom in Japanese', { name: '港湾新聞編集部' }, [], ['港湾新聞編集部']],
    ['an organisation', { '@type': 'Organization', name: 'Tessaly Wire' }, [], ['Tessaly Wire']],
    [
      'an organisation called by any words',
      { '@type': 'Organization', name: 'Tern & Sons' },
      [],
      ['Tern & Sons'],
    ],
    [
      'a person and an organisation',
      [{ name: 'Runa Halden' }, { '@type': 'Organization', name: 'The Gazette' }],
      ['Runa Halden'],
      ['The Gazette'],
    ],
    ['a person and the post', 'Runa Halden, Senior Editor, The Gazette', ['Runa Halden']],
    ['one name of a person', { '@type': 'Person', name: 'Halden' }, ['Halden']],
    ['one name of who knows whom', { name: 'Halden' }, []],
    ['a user name', { '@type': 'Person', name: 'rhalden' }, []],
    ['an account', { '@type': 'Organization', name: 'admin' }, []],
    ['a stand-in', { name: 'Guest Contributor' }, []],
    ['a sentence', { name: 'News that the harbour staff sent us' }, []],
    ['particles', { '@type': 'Person', name: 'Runa van der Halden' }, ['Runa van der Halden']],
    ['initials and capitals', 'R.J. HALDEN', ['R.J. HALDEN']],
    ['an agency', { '@type': 'Person', name: 'AFP' }, [], ['AFP']],
    [
      'an agency whose name is like a person’s',
      { '@type': 'Person', name: 'Europa Press' },
      [],
      ['Europa Press'],
    ],
    ['an agency that is said to be one', { '@type': 'Organization', name: 'dpa' }, [], ['dpa']],
    ['two agencies', 'dpa/AFP', [], ['dpa', 'AFP']],
    ['a word that agencies sign with, too', { name: 'Sid' }, []],
    ['a person and an agency', [{ name: 'Runa Halden' }, { name: 'AP' }], ['Runa Halden'], ['AP']],
    [
      'a person with an agency',
      'Runa Halden, The Associated Press',
      ['Runa Halden'],
      ['The Associated Press'],
    ],
    ['a person and a desk', [{ name: 'Runa Halden' }, { name: 'Tide Desk' }], ['Runa Halden'], ['Tide Desk']],
    ['a desk alone', { name: 'Tide Desk' }, [], ['Tide Desk']],
    [
      'a person and the editors',
      [{ name: 'Runa Halden' }, { name: 'Web Team' }],
      ['Runa Halden'],
      ['Web Team'],
    ],
  ])('%s', async (_name, author, byline, credit = []) =>
    expect(await authors({ head: ld(author) })).toEqual([byline, credit]),
  );

  it('is nobody where the page names nobody, whatever the site is called', async () => {
    const head = '<meta property="og:site_name" content="The Gazette">';
    expect(await authors({ head: head + ld(undefined) })).toEqual([[], []]);
  });

  it.each<[string, string, string[], string[]?]>([
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
    ['an agency', '<p>By Agence France-Presse</p>', [], ['Agence France-Presse']],
    ['the staff', '<p>By Gazette staff</p>', [], ['Gazette staff']],
    ['a post in an author’s box', '<p class="author">News Reporters</p>', []],
    ['whose the picture is', '<p class="author">Photo: AFP</p>', []],
    ['a sentence', '<p>By harmonising the two, Tessaly saved money.</p>', []],
    ['a sentence about a team', '<p>By Monday the team had left.</p>', []],
  ])('reads %s under the headline', async (_name, before, byline, credit = []) =>
    expect(await authors({ before })).toEqual([byline, credit]),
  );

  it('reads a line behind the article that says “author”', async () => {
    expect(await authors({ after: '<ul><li>Author: Runa Halden</li></ul>' })).toEqual([['Runa Halden'], []]);
    expect(await authors({ after: '<p>Runa Halden</p>' })).toEqual([[], []]);
  });

  it('names the persons alone where only another place names an institution', async () => {
    const head = ld({ '@type': 'Organization', name: 'Reuters' });
    expect(await authors({ head, before: '<p>By Runa Halden</p>' })).toEqual([['Runa Halden'], []]);
  });

  it('gives the institutions of all places where no person is named', async () => {
    const head = `${ld({ name: 'Gazette staff' })}<meta name="author" content="Reuters in Tessaly">`;
    expect(await authors({ head })).toEqual([[], ['Gazette staff', 'Reuters']]);
    expect(await authors({ head, before: '<p>By Reuters Staff</p>' })).toEqual([
      [],
      ['Gazette staff', 'Reuters'],
    ]);
  });

  it('takes an agency on its own pages for the outlet, which stands behind its staff', async () => {
    const url = 'https://www.reuters.example/world/1';
    expect(await authors({ head: ld({ name: 'Reuters' }) }, url)).toEqual([[], ['Reuters']]);
    const both = ld([{ name: 'Reuters' }, { name: 'Tide Desk' }]);
    expect(await authors({ head: both }, url)).toEqual([[], ['Tide Desk']]);
    expect(await authors({ head: both })).toEqual([[], ['Reuters', 'Tide Desk']]);
  });

  it('does not take an address for a name', async () => {
    const head = '<meta name="author" content="Gazette Tessaly (www.gazette.example.com)">';
    expect(await authors({ head, before: '<p>By Runa Halden</p>' })).toEqual([['Runa Halden'], []]);
    expect(await authors({ head })).toEqual([[], []]);
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

/** A page that calls its story one thing in the window, another for sharing, a third in its headline. */
const called = ({ window = '', shared = '', heading = '<h1></h1>', head = '' }) =>
  newsPage({ head })
    .replace(/<title>[^<]*/, `<title>${window}`)
    .replace(/<meta property="og:title"[^>]*>/, shared && `<meta property="og:title" content="${shared}">`)
    .replace(/<h1>.*?<\/h1>/, heading);
const headlines = async (html: string) => {
  const { blocks = [], text = '' } = (await firstOf(html))?.article ?? {};
  return blocks.filter(({ kind }) => kind === 'headline').map(({ start, end }) => text.slice(start, end));
};

describe('title and headline that differ', () => {
  const window = 'Tessaly bridge: dates and guide';
  const shown = 'The bridge of Tessaly: all dates';
  const heading = `<h1>${shown}</h1>`;
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: window })}</script>`;

  it.each([
    [
      'the headline where the tag for sharing only repeats the window’s title',
      { shared: window, heading },
      shown,
    ],
    [
      'the tag for sharing where it says something of its own',
      { shared: 'All about the bridge', heading },
      'All about the bridge',
    ],
    ['the tag for sharing where structured data agree', { shared: window, heading, head: ld }, window],
    [
      'the tag for sharing where the headline is a lesser heading',
      { shared: window, heading: `<h2>${shown}</h2>` },
      window,
    ],
    [
      'the tag for sharing where the heading is about something else',
      { shared: window, heading: '<h1>Archive</h1>' },
      window,
    ],
  ])('it is %s', async (_name, options, title) => {
    expect((await firstOf(called({ window, ...options })))?.article.title).toBe(title);
  });

  it.each([
    ['Bridge reopens | The Gazette | by Runa Halden', 'Bridge reopens'],
    ['Bridge reopens * The Gazette * by Runa', 'Bridge reopens'],
    ['The Gazette: Bridge reopens', 'The Gazette: Bridge reopens'],
    ['The Gazette - Bridge reopens - at last', 'Bridge reopens - at last'],
    ['Bridge reopens – after all – in May', 'Bridge reopens – after all – in May'],
  ])('the site’s name is cut off with what follows it: %s', async (shared, title) => {
    const head = '<meta property="og:site_name" content="The Gazette">';
    const html = called({ shared, head, window: 'News', heading });
    expect((await firstOf(html))?.article.title).toBe(title);
  });

  it('the headline is the only main heading, though the heading of a part agrees better', async () => {
    const part = '<h2>Tessaly and its bridge: a guide</h2>';
    const html = called({
      window,
      shared: window,
      heading: `<h1>Your guide to the dates of Tessaly</h1>${part}`,
    });
    expect(await headlines(html)).toEqual(['Your guide to the dates of Tessaly']);
    const told = called({
      window,
      shared: window,
      heading: `<h1>Our archive in Tessaly</h1><h2>${window}</h2>`,
    });
    expect(await headlines(told)).toEqual([window]);
  });

  it('the headline is not the entry whose heading says its words twice, though it is stated, too', async () => {
    const entry = 'Not for lorries, not for buses, not for now';
    const live = { '@type': 'LiveBlogPosting', liveBlogUpdate: { '@type': 'BlogPosting', headline: entry } };
    const html = called({
      window,
      shared: window,
      heading: `<h1>${window}</h1><h3>${entry}</h3>`,
      head: `<script type="application/ld+json">${JSON.stringify(live)}</script>`,
    });
    expect(await headlines(html)).toEqual([window]);
  });

  it('the headline is the main heading that does not lead elsewhere', async () => {
    const more = '<h1><a href="/world">More from Tessaly</a></h1>';
    const html = called({ window, shared: window, heading: '<h1>Nine months without lorries</h1>' });
    expect(await headlines(html.replace('</article>', `</article>${more}`))).toEqual([
      'Nine months without lorries',
    ]);
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
