import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../lib/article/index.ts';
import { documentOf, NOW, newsPage, PARAGRAPHS } from './page.ts';

const MORE = [
  'The lido at Quenby will stay open through the winter, the town council decided late on Tuesday after three hours of talk.',
  '“I have swum there since I was four, and I do not intend to stop now,” said Hester Vole, who gathered the signatures.',
  'Heating the water costs 900 crowns a day, and the council has found the money in the budget for Christmas lights.',
  'The lights will be smaller this year, and there will be none at all in the streets behind the station, said the treasurer.',
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const second = ({ head = '', heading = '<h1>Lido stays open all winter</h1>', texts = MORE } = {}) =>
  `<section><article>${heading}${head}<div>${paragraphs(texts)}</div></article></section>`;
const dated =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge reopens after nine months","author":{"name":"Runa Halden"},"datePublished":"2026-06-14T08:00:00Z"}</script>';

async function storiesOf(html: string) {
  const document = documentOf(html);
  return findArticles(document, { url: document.URL, now: NOW });
}

function endless(more: string, head = dated): string {
  return newsPage({ head }).replace('</main>', `${more}</main>`);
}

describe('endless pages', () => {
  it('gives each story its own text, title, byline and day', async () => {
    const head =
      '<div class="byline">By <span rel="author">Tom Brisk</span> · <time datetime="2026-06-02">2 June 2026</time></div>';
    const stories = await storiesOf(endless(second({ head })));
    expect(stories.map(({ article }) => [article.title, article.byline, article.published?.day])).toEqual([
      ['Harbour bridge reopens after nine months', ['Runa Halden'], '2026-06-14'],
      ['Lido stays open all winter', ['Tom Brisk'], '2026-06-02'],
    ]);
    expect(stories[0]?.article.text.endsWith(PARAGRAPHS.at(-1) as string)).toBe(true);
    expect(stories[1]?.article.text).toBe(['Lido stays open all winter', ...MORE].join('\n\n'));
  });

  it('never lends the first story’s day and authors to a later one', async () => {
    const [, later] = await storiesOf(endless(second()));
    expect(later?.article).toMatchObject({ published: null, byline: [] });
  });

  it('takes a later story’s day from the structured data that names it', async () => {
    const own =
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"/2/lido","datePublished":"2026-05-30"}</script>';
    const heading = '<h2><a href="/2/lido">Lido stays open all winter</a></h2>';
    const stories = await storiesOf(endless(second({ heading }), dated + own));
    expect(stories.map(({ article }) => article.published?.day)).toEqual(['2026-06-14', '2026-05-30']);
    expect(stories[1]?.article.url).toBe('https://gazette.example/2/lido');
  });

  it('gives the page’s own day to the story that its title names', async () => {
    const stories = await storiesOf(newsPage({ head: dated }).replace('<main>', `<main>${second()}`));
    expect(stories.map(({ article }) => article.published?.day)).toEqual([undefined, '2026-06-14']);
  });

  it.each([
    ['teasers', second({ texts: MORE.slice(0, 1) }).repeat(6)],
    ['boxes without a headline, like comments', second({ heading: '' }).repeat(2)],
    ['boxes whose small headings link nowhere', second({ heading: '<h2>Lido stays open</h2>' })],
    ['a margin', `<aside>${second()}</aside>`],
  ])('is one story beside %s', async (_name, more) => {
    expect(await storiesOf(endless(more))).toHaveLength(1);
  });

  it('keeps the entries of a live blog together', async () => {
    const heading = (i: number) => `<h2><a href="/live/${i}">Entry ${i}</a></h2>`;
    const entries = [0, 1, 2].map((i) => second({ heading: heading(i) })).join('');
    const live = dated.replace('NewsArticle', 'LiveBlogPosting');
    expect(await storiesOf(newsPage({ head: live, body: entries }))).toHaveLength(1);
  });
});
