import type { Article, Block, BlockKind } from '../reading.ts';
import { findByline } from './byline.ts';
import { decide, keptWeight } from './decide.ts';
import type { BlockDecision, Verdict } from './explain.ts';
import { findLanguage } from './language.ts';
import type { Passage } from './passage.ts';
import { weightOf } from './prose.ts';
import { findPublished } from './published/index.ts';
import { readabilityVote } from './readability-vote.ts';
import { proseRoot, proseTree } from './region.ts';
import { findSiteName } from './site-name.ts';
import { slices } from './slices.ts';
import { findStandfirst } from './standfirst.ts';
import { readFacts } from './structured.ts';
import { type TextMap, textMap } from './text-map.ts';
import { findHeadline, statedTitles } from './title.ts';
import { commonElement, isInside } from './tree.ts';
import { walk } from './walk.ts';

export type { BlockDecision } from './explain.ts';
export type { TextMap } from './text-map.ts';

/** An article on the page, where it stands, and why it is what it is. */
export interface FoundArticle {
  article: Article;
  map: TextMap;
  /** One line for each passage in and around the article, in page order. */
  explain: BlockDecision[];
}

export interface FindOptions {
  /** The page's address. */
  url: string;
  /** Aborts between two slices; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** ms since 1970, for rejecting dates that lie ahead; the clock's by default. */
  now?: number;
  /** Called between slices of work: resolves when the page has had its thread. */
  pause?: () => Promise<void>;
}

/** Less text than this, in characters of weight, is no article. */
const LEAST_WEIGHT = 140;

/** A vote that holds less than this share of the prose in the page's densest part has missed the article. */
const LEAST_OF_PROSE = 0.4;

/**
 * Finds the article in the live page: usually one, one each on endless pages, none where there is no running text.
 * Never changes the page. Works in slices of a few ms.
 */
export async function findArticles(document: Document, options: FindOptions): Promise<FoundArticle[]> {
  const { body } = document;
  if (!body) return [];
  const pause = slices(options.pause, options.signal);
  const facts = readFacts(document);
  await pause();
  let { passages, hidden } = await walk(body, { pause, visibleOnly: true });
  const seen = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  if (hidden > 2 * seen) ({ passages, hidden } = await walk(body, { pause, visibleOnly: false }));
  await pause();
  const voted = readabilityVote(document, passages);
  await pause();
  const tree = proseTree(passages);
  const own = proseRoot(body, tree);
  if (!own) return [];
  const dense = tree.prose.filter(
    (passage) => isInside(passage.element, own) && !passage.element.closest('li'),
  );
  if (weightOfAll(dense.filter((p) => voted.has(p))) < LEAST_OF_PROSE * weightOfAll(dense)) {
    voted.clear();
    for (const passage of passages) if (isInside(passage.element, own)) voted.add(passage);
  }
  const chosen = tree.prose.filter((passage) => voted.has(passage));
  const root = chosen.length > 0 ? commonElement([own, ...chosen.map((p) => p.element)]) : own;
  const inside = passages.filter((passage) => isInside(passage.element, root));
  const verdicts = decide(inside, { root, voted, weightIn: tree.weightIn });
  await pause();
  if (keptWeight(verdicts) < LEAST_WEIGHT) return [];
  const siteName = findSiteName(facts, options.url);
  const told = statedTitles(document, facts, siteName);
  const headings = passages.filter((p) => isHeading(p.element));
  const headline = findHeadline(headings, told) ?? onlyTopHeading(headings);
  if (headline) verdicts.set(headline, { kind: 'headline', reason: 'agrees with the title' });
  const first = passages.find((p) => isBodyKind(verdicts.get(p)?.kind) && p.index > (headline?.index ?? -1));
  for (const [passage, verdict] of findStandfirst(passages, { headline, first, facts, titles: told }))
    verdicts.set(passage, verdict);
  const kept = passages.filter((p) => verdicts.get(p)?.kind);
  const { text, blocks } = joinBlocks(kept, verdicts);
  await pause();
  const around = passages.slice(
    Math.max(0, (headline ?? first)?.index ?? 0) - 8 < 0 ? 0 : ((headline ?? first)?.index ?? 8) - 8,
    (first?.index ?? 0) + 6,
  );
  const article: Article = {
    url: options.url,
    title: told[0] ?? headline?.text ?? '',
    byline: findByline(document, facts, around, siteName),
    siteName,
    language: findLanguage(document, facts, text),
    published: findPublished({
      document,
      url: options.url,
      facts,
      passages,
      headline,
      first,
      last: kept.at(-1),
      root,
      now: options.now ?? Date.now(),
    }),
    text,
    blocks,
  };
  return [{ article, map: textMap(kept), explain: explainAll(verdicts) }];
}

function weightOfAll(passages: Passage[]): number {
  return passages.reduce((sum, passage) => sum + weightOf(passage), 0);
}

function isHeading(element: Element): boolean {
  return element.closest('h1,h2,h3,[role="heading"],[itemprop~="headline"]') !== null;
}

function onlyTopHeading(headings: Passage[]): Passage | undefined {
  const top = headings.filter((heading) => heading.element.closest('h1'));
  return top.length === 1 ? top[0] : undefined;
}

function isBodyKind(kind: BlockKind | null | undefined): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

function joinBlocks(kept: Passage[], verdicts: Map<Passage, Verdict>): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const passage of kept) {
    if (text) text += '\n\n';
    const kind = verdicts.get(passage)?.kind as BlockKind;
    blocks.push({ start: text.length, end: text.length + passage.text.length, kind });
    text += passage.text;
  }
  return { text, blocks };
}

function explainAll(verdicts: Map<Passage, Verdict>): BlockDecision[] {
  return [...verdicts].map(([{ text }, { kind, reason }]) => ({
    text: text.slice(0, 120),
    kept: kind !== null,
    kind,
    reason,
  }));
}
