import type { Article, Block, BlockKind } from '../reading.ts';
import { findAuthors } from './byline.ts';
import { withDatelines } from './dateline.ts';
import { decide, keptWeight } from './decide.ts';
import { entryTimes } from './entry-times.ts';
import type { BlockDecision, Verdict } from './explain.ts';
import { findLanguage } from './language.ts';
import type { Passage } from './passage.ts';
import { isProse, weightOf } from './prose.ts';
import { findPublished } from './published/index.ts';
import { readabilityVote } from './readability-vote.ts';
import { proseRoot, proseTree } from './region.ts';
import { findSiteName } from './site-name.ts';
import { findStandfirst } from './standfirst.ts';
import type { Page, Scope } from './story-scopes.ts';
import { type TextMap, textMap } from './text-map.ts';
import { chooseTitle, findHeadline, isHeading } from './title.ts';
import { commonElement, isInside } from './tree.ts';

/** An article on the page, where it stands, and why it is what it is. */
export interface FoundArticle {
  article: Article;
  map: TextMap;
  /** One line for each passage in and around the article, in page order. */
  explain: BlockDecision[];
}

/** Less text than this, in characters of weight, is no article. */
const LEAST_WEIGHT = 140;

/** A vote that holds less than this share of the prose in the page's densest part has missed the article. */
const LEAST_OF_PROSE = 0.4;

/** Passages that may hold the byline: before the headline, before the body where no headline is found, after the body's first, behind the article. */
const BYLINE_BEFORE = 8;
const BYLINE_BEFORE_BODY = 20;
const BYLINE_AFTER = 6;
const BYLINE_BEHIND = 30;

/** Reads the one story that stands in this part of the page; null where there is not enough text for one. */
export async function readStory(page: Page, scope: Scope): Promise<FoundArticle | null> {
  const { document, pause } = page;
  const { box, passages, facts, titles } = scope;
  const tree = proseTree(passages);
  const own = proseRoot(box, tree);
  if (!own) return null;
  const voted = await readabilityVote(
    document,
    passages.filter(({ element }) => !tree.isApart(element)),
    pause,
  );
  await pause();
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
  if (keptWeight(verdicts) < LEAST_WEIGHT) return null;
  const siteName = findSiteName(page.facts, page.url);
  const headings = passages.filter((p) => isHeading(p.element));
  const headline = findHeadline(headings, titles, siteName) ?? undefined;
  if (headline) {
    dropKickers(passages.slice(0, headline.index), verdicts);
    verdicts.set(headline, { kind: 'headline', reason: 'agrees with the title' });
  }
  const first = passages.find((p) => isBodyKind(verdicts.get(p)?.kind) && p.index > (headline?.index ?? -1));
  for (const [passage, verdict] of findStandfirst(passages, { headline, first, facts, titles }))
    verdicts.set(passage, verdict);
  const kept = passages.filter((p) => verdicts.get(p)?.kind);
  const { text, blocks } = joinBlocks(kept, verdicts, entryTimes(root, kept, facts));
  await pause();
  const start = headline ? headline.index - BYLINE_BEFORE : (first?.index ?? 0) - BYLINE_BEFORE_BODY;
  const end = (kept.at(-1)?.index ?? 0) + 1;
  const around = {
    nearby: passages.slice(Math.max(0, start), (first?.index ?? 0) + BYLINE_AFTER),
    after: passages.slice(end, end + BYLINE_BEHIND),
  };
  const language = findLanguage(document, facts, text);
  const article: Article = {
    url: scope.url,
    title: chooseTitle(headline, titles, facts),
    ...findAuthors(scope, around, siteName),
    siteName,
    language,
    published: findPublished({
      document,
      url: page.url,
      scope,
      headline,
      first,
      last: kept.at(-1),
      root,
      language,
      now: page.now,
    }),
    text,
    blocks,
  };
  return { article, map: textMap(kept), explain: explainAll(verdicts) };
}

/** Section names and the like above the headline, unless running text stands there, too. */
function dropKickers(above: Passage[], verdicts: Map<Passage, Verdict>): void {
  const kept = above.filter((passage) => {
    const kind = verdicts.get(passage)?.kind;
    return kind && kind !== 'caption';
  });
  if (kept.some(isProse)) return;
  for (const passage of kept) verdicts.set(passage, { kind: null, reason: 'stands above the headline' });
}

function weightOfAll(passages: Passage[]): number {
  return passages.reduce((sum, passage) => sum + weightOf(passage), 0);
}

function isBodyKind(kind: BlockKind | null | undefined): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

function joinBlocks(
  kept: Passage[],
  verdicts: Map<Passage, Verdict>,
  times: Map<Passage, string>,
): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const passage of kept) {
    if (text) text += '\n\n';
    const kind = verdicts.get(passage)?.kind as BlockKind;
    const time = times.get(passage);
    blocks.push({ start: text.length, end: text.length + passage.text.length, kind, ...(time && { time }) });
    text += passage.text;
  }
  return { text, blocks: withDatelines(text, blocks) };
}

/** Of a passage, in an explanation, UTF-16 units. */
const LONGEST_SHOWN = 120;

function explainAll(verdicts: Map<Passage, Verdict>): BlockDecision[] {
  return [...verdicts].map(([{ text }, { kind, reason }]) => ({
    text: text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1).trimEnd()}…` : text,
    kept: kind !== null,
    kind,
    reason,
  }));
}
