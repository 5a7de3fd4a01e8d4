import { wordsIn } from '../text/letters.ts';
import type { Passage } from './passage.ts';
import type { PageFacts } from './structured.ts';
import { textOf } from './structured.ts';

const SEPARATOR = /(\s+[|–—\-·•»:*⋆]{1,2}\s+)/;

/** Less agreement than this with the stated titles is none: of any heading, and of the only main heading. */
const LEAST = 0.5;
const LEAST_OF_MAIN = 0.3;
/** What a main heading has before others. */
const MAIN = 0.08;
/** A lesser heading below the only main one that agrees less than this is that of a part. */
const SURE = 0.9;

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

/**
 * What the story is called: the best stated title, or the headline on the page where nothing but the window's title is
 * stated, which is for search engines and ends in the site's name. A tag for sharing that repeats it, beside no
 * structured data, states no more; then the headline has to be a main heading that agrees with it.
 */
export function chooseTitle(headline: Passage | undefined, titles: string[], facts: PageFacts): string {
  const [stated] = titles;
  if (!headline || !stated) return headline?.text ?? stated ?? '';
  const shared = facts.meta('og:title') !== null;
  const isNamed =
    facts.articles.some((data) => textOf(data.headline)) || (shared && stated !== titles.at(-1));
  const { text, element } = headline;
  const isSure = !shared || (element.closest('h1') !== null && likeness(text, stated) >= LEAST_OF_MAIN);
  return isNamed || !isSure ? stated : beforeWindowTitle(text, stated);
}

/** The headline, unless it only is the end of the window's title, where sites put their name, or more than all of it. */
function beforeWindowTitle(headline: string, title: string): string {
  const isTail = title.endsWith(headline) && headline.length < title.length / 2;
  return isTail || headline.includes(title) ? title : headline;
}

/** Cuts "… | Site name", "… | Site name | by its author" and "Site name: …" off a title. */
function withoutSite(title: string, siteName: string): string {
  const parts = title.split(SEPARATOR);
  const names = parts.filter((_, i) => i % 2 === 0);
  const site = wordsOf(siteName).join('');
  const at = site ? names.findIndex((part) => wordsOf(part).join('') === site) : -1;
  const before = (name: number) => parts.slice(0, Math.max(0, 2 * name - 1)).join('');
  const after = (name: number) => parts.slice(2 * name + 2).join('');
  if (at >= 0) return [before(at), after(at)].sort((a, b) => b.length - a.length)[0] || title;
  const isCut = names.length > 1 && / [|•»] /.test(title) && (names.at(-1) ?? '').split(' ').length < 5;
  return isCut ? before(names.length - 1) : title;
}

/** Is it a heading of the upper levels, or named a headline? */
export function isHeading(element: Element): boolean {
  return element.closest('h1,h2,h3,[role="heading"],[itemprop~="headline"]') !== null;
}

/**
 * The heading on the page that agrees best with the stated titles, else the only main one; null where neither is found.
 * The site's own name is none, nor is what leads elsewhere where there is another.
 */
export function findHeadline(headings: Passage[], told: string[], siteName: string): Passage | null {
  const site = wordsOf(siteName).join('');
  const titles = [...new Set(told)].map((title) => new Set(wordsOf(title)));
  let best: Passage | null = null;
  let most = LEAST;
  const mains: [Passage, number][] = [];
  for (const heading of headings) {
    const words = wordsOf(heading.text);
    if (words.join('') === site) continue;
    const agreement = Math.max(0, ...titles.map((title) => shareOf(words, title)));
    const isMain = heading.element.closest('h1') !== null;
    if (isMain) mains.push([heading, agreement]);
    const vote = agreement + (isMain ? MAIN : 0);
    if (vote > most) {
      best = heading;
      most = vote;
    }
  }
  const own = mains.filter(([{ linked, text }]) => linked < text.length);
  const [[only, agreement] = [null, 0], ...others] = own.length > 0 ? own : mains;
  if (!only || others.length > 0) return best;
  if (!best) return only;
  return agreement >= LEAST_OF_MAIN && only.index < best.index && most < SURE ? only : best;
}

/** Share of words that two titles have in common, counted on the shorter heading; 0 to 1. */
export function likeness(heading: string, title: string): number {
  return shareOf(wordsOf(heading), new Set(wordsOf(title)));
}

function shareOf(words: string[], b: Set<string>): number {
  // A word said twice counts once: else what repeats itself agrees more than fully.
  const a = new Set(words);
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + Math.min(b.size, Math.max(a.size, b.size * 0.7)));
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
