// @ts-expect-error: jsdom brings no types, and only its parser is needed.
import { JSDOM } from 'jsdom';
import { type FoundArticle, findArticles } from '../../../lib/article/index.ts';

/** A day on which the invented pages are read, ms since 1970. */
export const NOW = Date.UTC(2026, 5, 30);

/** A document as a browser would parse it; nothing in it runs. */
export function documentOf(
  html: string,
  url = 'https://gazette.example/world/2026/06/14/harbour-bridge-reopens',
): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A document of XHTML that is served as XML. */
export function strictDocumentOf(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xhtml+xml' }).window.document;
}

/** The first article of a page. */
export async function firstOf(html: string, url?: string): Promise<FoundArticle | undefined> {
  const document = documentOf(html, url);
  const found = await findArticles(document, { url: document.URL, now: NOW });
  return found[0];
}

export const PARAGRAPHS = [
  'The harbour bridge in Tessaly opened to traffic again on Sunday, nine months after a barge tore into its third pillar.',
  'Engineers had warned in the spring that the repair, which cost 41 million crowns, could take until the autumn of next year.',
  '“We worked in two shifts, and the weather was kind,” said Orla Venn, who led the works for the port authority.',
  'Lorries above thirty tonnes still have to take the ferry, and the footpath on the western side stays closed until August.',
];

/** An invented news page with the usual clutter around the paragraphs. */
export function newsPage({
  head = '',
  before = '',
  body = PARAGRAPHS.map((p) => `<p>${p}</p>`).join('\n'),
  after = '',
} = {}): string {
  return `<!doctype html><html lang="en"><head><title>Harbour bridge reopens after nine months - The Gazette</title>
    <meta property="og:title" content="Harbour bridge reopens after nine months">${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
    <main><article><h1>Harbour bridge reopens after nine months</h1>${before}<div class="story">${body}</div>${after}</article></main>
    <footer>All rights reserved. The Gazette is published by Tessaly Papers, 4 Quay Street, Tessaly.</footer></body></html>`;
}
