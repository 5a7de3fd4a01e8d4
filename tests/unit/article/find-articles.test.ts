import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../lib/article/index.ts';
import { documentOf, firstOf, NOW, newsPage, PARAGRAPHS } from './page.ts';

const bodyOf = async (html: string) => {
  const found = await firstOf(html);
  return found?.article.blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ start, end }) => found.article.text.slice(start, end));
};

describe('findArticles', () => {
  it('gives the headline first and then the paragraphs', async () => {
    const found = await firstOf(newsPage());
    expect(found?.article.text).toBe(
      ['Harbour bridge reopens after nine months', ...PARAGRAPHS].join('\n\n'),
    );
    expect(found?.article.blocks[0]?.kind).toBe('headline');
    expect(found?.article.title).toBe('Harbour bridge reopens after nine months');
  });

  it.each([
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Our letter from the harbour comes every Friday, free of charge, to readers everywhere.</p></div>',
    ],
    [
      'a related story',
      '<aside><p>A ferry captain was fined in March, after a collision with a fishing boat near the old pier.</p></aside>',
    ],
    ['a line that points elsewhere', '<p>Read more: Ferry captain fined after collision</p>'],
    ['a time stamp', '<p>Updated 14 June 2026, 18:05</p>'],
    ['tags', '<ul class="tags"><li><a href="/t/a">Bridges</a></li><li><a href="/t/b">Ports</a></li></ul>'],
    ['an appeal', '<p>Follow our WhatsApp channel or sign up for our newsletter to get the news first.</p>'],
  ])('leaves %s out', async (_name, extra) => {
    const html = newsPage({ body: PARAGRAPHS.map((p, i) => `<p>${p}</p>${i === 1 ? extra : ''}`).join('') });
    expect(await bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it('keeps a body whose boxes are all named after the paywall', async () => {
    const html = newsPage({ body: PARAGRAPHS.map((p) => `<div class="paywall"><p>${p}</p></div>`).join('') });
    expect(await bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it('keeps a page that stands in one form', async () => {
    const html = newsPage().replace('<main>', '<form><main>').replace('</main>', '</main></form>');
    expect(await bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it('reads paragraphs that are parted by line breaks', async () => {
    expect(await bodyOf(newsPage({ body: PARAGRAPHS.join('<br><br>') }))).toEqual(PARAGRAPHS);
  });

  it('leaves out who made a picture, where the page sets it apart', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The bridge at dawn. <span class="photo-credit">Nils Aro</span></figcaption></figure>';
    const found = await firstOf(newsPage({ body: PARAGRAPHS.map((p) => `<p>${p}</p>`).join(figure) }));
    expect(found?.article.text).toContain('The bridge at dawn.');
    expect(found?.article.text).not.toContain('Nils Aro');
  });

  it('keeps a picture’s line as a caption', async () => {
    const picture =
      '<figure><img src="a.jpg"><figcaption>The bridge at dawn. Photo: Nils Aro</figcaption></figure>';
    const found = await firstOf(newsPage({ body: PARAGRAPHS.map((p) => `<p>${p}</p>`).join(picture) }));
    expect(found?.article.blocks.map(({ kind }) => kind)).toContain('caption');
  });

  it.each([
    ['no text', '<html><body></body></html>'],
    [
      'only links',
      `<html><body><ul>${'<li><a href="/a">A story about something</a></li>'.repeat(40)}</ul></body></html>`,
    ],
  ])('finds nothing on a page with %s', async (_name, html) => {
    expect(await firstOf(html)).toBeUndefined();
  });

  it('sees text in open shadow roots', async () => {
    const document = documentOf(
      '<!doctype html><html lang="en"><head><title>Bridge</title></head><body><main id="host"></main></body></html>',
    );
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    for (const text of PARAGRAPHS) shadow?.appendChild(document.createElement('p')).append(text);
    const [found] = await findArticles(document, { url: document.URL, now: NOW });
    expect(found?.article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(found?.map.rangesOf({ start: 4, end: 11 }).map(String)).toEqual(['harbour']);
  });

  it('says why something was kept or dropped', async () => {
    const found = await firstOf(
      newsPage({
        body: `${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}${'<p>Read more: Ferry captain fined after collision</p>'}`,
      }),
    );
    const line = found?.explain.find(({ text }) => text.startsWith('Read more'));
    expect(line).toMatchObject({ kept: false, kind: null, reason: 'points elsewhere' });
    const long = found?.explain.find(({ text }) => text.startsWith('Lorries above'));
    expect(long?.text).toMatch(/^.{100,119}…$/);
  });

  it('stops when aborted', async () => {
    const document = documentOf(newsPage());
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(findArticles(document, { url: document.URL, signal })).rejects.toThrow('gone');
  });

  it('changes nothing on the page', async () => {
    const document = documentOf(newsPage());
    const before = document.documentElement.outerHTML;
    await findArticles(document, { url: document.URL, now: NOW });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
