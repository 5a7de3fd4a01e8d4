import type { Passage } from './passage.ts';
import { weightOf } from './prose.ts';
import { proseTree } from './region.ts';
import { findSiteName } from './site-name.ts';
import type { Pause } from './slices.ts';
import { type LinkedData, type PageFacts, textOf, typesOf } from './structured.ts';
import { likeness, statedTitles } from './title.ts';
import { parentOf } from './tree.ts';

/** What all stories of a page share. */
export interface Page {
  document: Document;
  /** The page's address. */
  url: string;
  facts: PageFacts;
  /** ms since 1970. */
  now: number;
  pause: Pause;
}

/** The part of a page that is about one story. */
export interface Scope {
  box: Element;
  /** Where meta tags about this story stand; null where there are none. */
  head: ParentNode | null;
  /** In page order, `index` counted within the scope. */
  passages: Passage[];
  /** What the page says about this story and no other. */
  facts: PageFacts;
  /** What the story is called, best first. */
  titles: string[];
  url: string;
  /** The story's own address, for the day that it may name; empty where it is not known. */
  address: string;
}

/** Elements that hold one story each. */
const BOX = 'article,[role="article"],[itemtype*="Article"],[itemtype*="BlogPosting"]';

/** Less than this in a box is a teaser: paragraphs of prose, and their weight. */
const LEAST_PARAGRAPHS = 3;
const LEAST_WEIGHT = 400;

/** Stories that together hold less than this share of the page's prose stand beside something else. */
const LEAST_OF_PAGE = 0.6;

/** Titles that agree this well are of one story. */
const SAME_TITLE = 0.8;

/** The page as one story. */
export function wholePage({ document, url, facts }: Page, body: Element, passages: Passage[]): Scope {
  const titles = statedTitles(document, facts, findSiteName(facts, url));
  return { box: body, head: document, passages, facts, titles, url, address: url };
}

/**
 * The stories of an endless page, each with what is known about it alone; an empty list where the page is one story at
 * most. A story has a box of its own with its own headline and running text. What the page says about itself goes to
 * the story that its title names, else to the first.
 */
export function storyScopes({ document, url, facts }: Page, whole: Scope): Scope[] {
  const boxes = storyBoxes(whole.passages, facts, url);
  if (boxes.size < 2) return [];
  const heads = [...boxes.values()];
  const named = heads.findIndex(({ text }) => likeness(text, whole.titles[0] ?? '') >= SAME_TITLE);
  const owner = Math.max(0, named);
  const taken = heads.map((headline, i) =>
    i === owner ? [] : facts.articles.filter((data) => isAbout(data, headline, url)),
  );
  const others = new Set(taken.flat());
  const parts = partsOf(whole.passages, [...boxes.keys()]);
  return heads.map((headline, i) => {
    const [box, passages] = parts[i] as [Element, Passage[]];
    if (i === owner) {
      const address = canonical(document, facts);
      const mine = (data: LinkedData) => !others.has(data);
      return {
        box,
        passages,
        head: document,
        facts: { ...facts, articles: facts.articles.filter(mine), linkedData: facts.linkedData.filter(mine) },
        titles: i === named ? whole.titles : [headline.text],
        url: address || url,
        address,
      };
    }
    const articles = taken[i] ?? [];
    const address = linkOf(headline, url) ?? textOf(articles[0]?.url) ?? '';
    return {
      box,
      passages,
      head: null,
      facts: { articles, linkedData: articles, meta: () => null },
      titles: [headline.text],
      url: address || url,
      address,
    };
  });
}

/** Each box with what stands around it, up to the element that it shares with another box, and the passages in there. */
function partsOf(passages: Passage[], boxes: Element[]): [Element, Passage[]][] {
  const held = new Map<Element, number>();
  for (const box of boxes)
    for (let e: Element | null = box; e; e = parentOf(e)) held.set(e, (held.get(e) ?? 0) + 1);
  const parts = new Map<Element, Passage[]>();
  for (const box of boxes) {
    let wide = box;
    for (let e = parentOf(box); e && held.get(e) === 1; e = parentOf(e)) wide = e;
    parts.set(wide, []);
  }
  for (const passage of passages) {
    for (let e: Element | null = passage.element; e; e = parentOf(e)) {
      const part = parts.get(e);
      if (!part) continue;
      part.push({ ...passage, index: part.length });
      break;
    }
  }
  return [...parts];
}

/** Boxes with a headline and running text of their own, in page order. */
function storyBoxes(passages: Passage[], facts: PageFacts, url: string): Map<Element, Passage> {
  const live = facts.articles.some((data) => typesOf(data).includes('LiveBlogPosting'));
  const headlines = new Map<Element, Passage>();
  for (const passage of passages) {
    const box = isStoryHeadline(passage, live ? null : url) && passage.element.closest(BOX);
    if (box && !headlines.has(box)) headlines.set(box, passage);
  }
  if (headlines.size < 2) return new Map();
  const weights = new Map<Element, { weight: number; paragraphs: number }>();
  let all = 0;
  for (const passage of proseTree(passages).prose) {
    const weight = weightOf(passage);
    all += weight;
    const box = passage.element.closest(BOX);
    if (!box) continue;
    const sum = weights.get(box) ?? { weight: 0, paragraphs: 0 };
    weights.set(box, { weight: sum.weight + weight, paragraphs: sum.paragraphs + 1 });
  }
  const full = new Map<Element, Passage>();
  let held = 0;
  for (const [box, headline] of headlines) {
    const { weight, paragraphs } = weights.get(box) ?? { weight: 0, paragraphs: 0 };
    if (weight < LEAST_WEIGHT || paragraphs < LEAST_PARAGRAPHS || isWithin(box, full)) continue;
    full.set(box, headline);
    held += weight;
  }
  return held >= LEAST_OF_PAGE * all ? full : new Map();
}

/** A main heading, or one of the second level that links to another page. `url` null: second levels do not count. */
function isStoryHeadline(passage: Passage, url: string | null): boolean {
  const { element } = passage;
  // Most passages are no heading at all: one look is enough for them.
  if (!element.closest('h1,h2,[itemprop~="headline"]')) return false;
  if (element.closest('h1,[itemprop~="headline"]')) return true;
  return url !== null && linkOf(passage, url) !== null;
}

function isWithin(element: Element, boxes: Map<Element, Passage>): boolean {
  for (let e = parentOf(element); e; e = parentOf(e)) if (boxes.has(e)) return true;
  return false;
}

function isAbout(data: LinkedData, headline: Passage, url: string): boolean {
  const title = textOf(data.headline) ?? textOf(data.name);
  if (title && likeness(headline.text, title) >= SAME_TITLE) return true;
  const link = linkOf(headline, url);
  return link !== null && link === absolute(textOf(data.url) ?? textOf(data['@id']) ?? '', url);
}

/** Where a headline links to, when that is another page; without the part after #. */
function linkOf({ element }: Passage, url: string): string | null {
  const anchor = element.closest('a[href]') ?? element.querySelector('a[href]');
  const link = absolute(anchor?.getAttribute('href') ?? '', url);
  return link && link !== absolute(url, url) ? link : null;
}

/** The address that the page itself gives for its own story: the one in view may have moved on. */
function canonical(document: Document, facts: PageFacts): string {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return absolute(link ?? facts.meta('og:url') ?? '', document.URL) ?? '';
}

function absolute(address: string, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}
