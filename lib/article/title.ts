import type { PageFacts } from './structured.ts';
import { textOf } from './structured.ts';

const SEPARATOR = /\s+[|–—\-·•»:]{1,2}\s+/;

/**
 * The headline as the page shows it: the heading that agrees best with what structured data, meta tags and the window's
 * title say. Without such a heading, what they say, in that order. Empty when nothing does.
 */
export function findTitle(document: Document, facts: PageFacts, headings: string[]): string {
  const told = [
    ...facts.articles.map((data) => textOf(data.headline) ?? textOf(data.name)),
    facts.meta('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'),
    document.title.trim() || null,
  ]
    .filter((title): title is string => Boolean(title))
    .map(unescapeEntities);
  let best = '';
  let most = 0.5;
  for (const heading of headings) {
    const agreement = Math.max(0, ...told.map((title) => likeness(heading, title)));
    if (agreement > most) {
      best = heading;
      most = agreement;
    }
  }
  if (best) return best;
  const title = told[0] ?? '';
  return told.length > 0 && title === document.title.trim()
    ? (title.split(SEPARATOR)[0] ?? title)
    : title || headings[0] || '';
}

/** Share of words that two titles have in common, counted on the shorter heading; 0 to 1. */
export function likeness(heading: string, title: string): number {
  const a = wordsOf(heading);
  const b = new Set(wordsOf(title));
  if (a.length === 0 || b.size === 0) return 0;
  const shared = a.filter((word) => b.has(word)).length;
  return (2 * shared) / (a.length + Math.min(b.size, Math.max(a.length, b.size * 0.7)));
}

function wordsOf(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
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
