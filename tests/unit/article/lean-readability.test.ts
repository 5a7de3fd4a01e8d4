import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { LeanReadability } from '../../../lib/article/lean-readability.ts';
import { documentOf, newsPage, PARAGRAPHS } from './page.ts';

const SITE = resolve(import.meta.dirname, '../../fixtures/site');

/** A page of the demo site without what a lean copy leaves away. */
function leanPage(file: string): Document {
  const document = documentOf(readFileSync(resolve(SITE, file), 'utf8'));
  const away =
    'script,style,link,meta,img,picture,svg,video,iframe,noscript,template,br,button,input,select,textarea';
  for (const element of document.querySelectorAll(away)) element.remove();
  return document;
}

const plain = (content: Element | null | undefined) =>
  content?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('chooses what Readability chooses', () => {
  it.each(readdirSync(SITE).filter((file) => file.endsWith('.html')))('%s', (file) => {
    const whole = new Readability<Element>(leanPage(file), { serializer: (node) => node as Element }).parse();
    expect(plain(new LeanReadability(leanPage(file)).choose())).toBe(plain(whole?.content));
  });

  it.each([
    [
      'a list of other stories',
      '<div><a href="/a">Ferry strike in its third day</a>, <a href="/b">Quay opens</a></div>',
    ],
    ['a form', `<form><p>${PARAGRAPHS[0]}</p></form>`],
    ['an aside', `<aside><p>${PARAGRAPHS[0]}</p></aside>`],
    ['a table for layout', '<table><tr><td>Home</td><td><a href="/a">Sport</a></td></tr></table>'],
    ['a bar to share', '<div class="share-tools">Tell others</div>'],
  ])('around %s', (_name, clutter) => {
    const html = newsPage({ body: PARAGRAPHS.map((p) => `<p>${p}</p>`).join(clutter) });
    const whole = new Readability<Element>(documentOf(html), {
      serializer: (node) => node as Element,
    }).parse();
    const chosen = plain(new LeanReadability(documentOf(html)).choose());
    expect(chosen).toBe(plain(whole?.content));
    expect(chosen).not.toBe(plain(documentOf(html).querySelector('article')));
  });

  it('nothing on a page without text', () => {
    expect(plain(new LeanReadability(documentOf('<p>Tide.</p>')).choose())).toBe('Tide.');
    expect(new LeanReadability(documentOf('')).choose()?.textContent?.trim() ?? '').toBe('');
  });
});
