import { wordsIn } from '../text/letters.ts';
import type { Passage } from './passage.ts';
import type { PageFacts } from './structured.ts';
import { textOf } from './structured.ts';

const SEPARATOR = /\s+[|–—\-·•»:]{1,2}\s+/;

/** What structured data, meta tags and the window's title call the article, best first; without the site's name. */
export function statedTitles(document: Document, facts: PageFacts, siteName: string): string[] {
  return [
    facts.meta('og:title'),
    ...facts.articles.map((data) => textOf(data.headline) ?? textOf(data.name)),
    facts.meta('twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'),
    document.title.trim() || null,
  ]
    .filter((title): title is string => Boolean(title))
    .map((title) => withoutSite(unescapeEntities(title), siteName));
}

/** Do structured data or the page's own meta tag name the story? The window's title alone is cut less surely than the headline. */
export function isTitled(facts: PageFacts): boolean {
  return Boolean(facts.meta('og:title') ?? facts.articles.map((data) => textOf(data.headline)).find(Boolean));
}

/** The headline before the window's title, unless it only is the end of that, where sites put their name, or more than all of it. */
export function shownTitle(headline: string | undefined, title: string | undefined): string | undefined {
  if (!headline || !title) return headline ?? title;
  const isTail = title.endsWith(headline) && headline.length < title.length / 2;
  return isTail || headline.includes(title) ? title : headline;
}

/** Cuts "… | Site name" and "Site name: …" off a title. */
function withoutSite(title: string, siteName: string): string {
  const parts = title.split(SEPARATOR);
  const site = wordsOf(siteName).join('');
  const kept = parts.filter((part) => !site || wordsOf(part).join('') !== site);
  const last = kept.at(-1) ?? '';
  if (kept.length > 1 && kept.length === parts.length && / [|•»] /.test(title) && last.split(' ').length < 5)
    kept.pop();
  return kept.length === parts.length || kept.length === 0
    ? title
    : title.slice(
        title.indexOf(kept[0] ?? ''),
        title.lastIndexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length,
      );
}

/** Is it a heading of the upper levels, or named a headline? */
export function isHeading(element: Element): boolean {
  return element.closest('h1,h2,h3,[role="heading"],[itemprop~="headline"]') !== null;
}

/** The heading on the page that agrees best with the stated titles; null where none agrees. The site's own name is none. */
export function findHeadline(headings: Passage[], told: string[], siteName: string): Passage | null {
  const site = wordsOf(siteName).join('');
  const titles = [...new Set(told)].map((title) => new Set(wordsOf(title)));
  let best: Passage | null = null;
  let most = 0.5;
  for (const heading of headings) {
    const words = wordsOf(heading.text);
    if (words.join('') === site) continue;
    const level = heading.element.closest('h1') ? 0.08 : 0;
    const agreement = level + Math.max(0, ...titles.map((title) => shareOf(words, title)));
    if (agreement > most) {
      best = heading;
      most = agreement;
    }
  }
  return best;
}

/** Share of words that two titles have in common, counted on the shorter heading; 0 to 1. */
export function likeness(heading: string, title: string): number {
  return shareOf(wordsOf(heading), new Set(wordsOf(title)));
}

function shareOf(a: string[], b: Set<string>): number {
  if (a.length === 0 || b.size === 0) return 0;
  const shared = a.filter((word) => b.has(word)).length;
  return (2 * shared) / (a.length + Math.min(b.size, Math.max(a.length, b.size * 0.7)));
}

function wordsOf(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const words = wordsIn(lower);
  // Scripts without blanks: pairs of characters stand for words.
  if (words.length > 3 || !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(lower)) return words;
  const letters = [...words.join('')];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

function unescapeEntities(text: string): string {
  return text
    .replace(/&quot;|&#34;|&#x22;/g, '"')
    .replace(/&#0?39;|&apos;|&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}
