import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { LeanReadability } from '../../../lib/article/lean-readability.ts';
import { documentOf } from './page.ts';

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

  it('nothing on a page without text', () => {
    expect(plain(new LeanReadability(documentOf('<p>Tide.</p>')).choose())).toBe('Tide.');
    expect(new LeanReadability(documentOf('')).choose()?.textContent?.trim() ?? '').toBe('');
  });
});
