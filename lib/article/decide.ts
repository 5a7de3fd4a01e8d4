import type { BlockKind } from '../reading.ts';
import { isAddress, isAppeal, isCaptionName, isCredit, isStamp } from './boilerplate.ts';
import { boxFinder, type Evidence } from './boxes.ts';
import { ALL_LINKS, NOT_VOTED, type Verdict } from './explain.ts';
import type { Passage } from './passage.ts';
import { isPointer } from './pointer.ts';
import { endsAsSentence, isProse, weightOf, wordCount } from './prose.ts';
import { refine } from './refine.ts';
import { dataTables } from './tables.ts';
import { nameWords, parentOf } from './tree.ts';
import { isCreditInCaption } from './walk.ts';

/** Not the little pictures that stand for a character. */
const PICTURE = 'img:not(.emoji,.wp-smiley),picture,video';

/** Draws the verdict on each passage inside the article's element. Passages in page order. */
export function decide(passages: Passage[], evidence: Evidence): Map<Passage, Verdict> {
  const boxOf = boxFinder(passages, evidence);
  const tables = dataTables(passages, evidence.root, evidence.weightIn);
  const likes = new Set(
    passages.filter((p) => evidence.voted.has(p) && isProse(p)).map(({ element }) => signature(element)),
  );
  const lengths = lengthsInside(passages, evidence.root);
  const verdicts = new Map<Passage, Verdict>();
  for (const passage of passages) {
    const box = boxOf(passage.element);
    const table = tables.size > 0 ? passage.element.closest('table') : null;
    const inTable = !box && table !== null && tables.has(table);
    verdicts.set(
      passage,
      inTable
        ? { kind: 'list-item', reason: 'a cell of a table' }
        : verdictOn(passage, evidence, { likes, lengths, box }),
    );
  }
  refine(passages, verdicts);
  return verdicts;
}

function verdictOn(
  passage: Passage,
  { voted, root }: Evidence,
  { likes, lengths, box }: { likes: Set<string>; lengths: Map<Element, number>; box: string | null },
): Verdict {
  const drop = (reason: string): Verdict => ({ kind: null, reason });
  const { text, element } = passage;
  const words = wordCount(text);
  const kind = kindOf(element, root);
  if (isCreditInCaption(element)) return drop('says who made a picture');
  if (isCaption(element, root)) return { kind: 'caption', reason: 'caption' };
  if (box) return drop(box);
  if (isAllLinks(passage) && words < 30) return drop(ALL_LINKS);
  if (isPointer(text) && words < 40) return drop('points elsewhere');
  if (isStamp(text)) return drop('a time stamp');
  if (isAddress(text)) return drop('an address');
  if (isAppeal(text) && words < 60) return drop('asks for something');
  if (words < 40 && (isCredit(text) || standsWithPicture(passage, lengths)))
    return { kind: 'caption', reason: 'names a picture’s owner or stands with it' };
  if (kind === 'paragraph' && element.nodeName !== 'P' && words < 6 && !endsAsSentence(text)) {
    return drop('a few words, no sentence');
  }
  if (voted.has(passage)) return { kind, reason: "in Readability's choice" };
  if (isProse(passage) && likes.has(signature(element))) return { kind, reason: 'built like the rest' };
  return drop(NOT_VOTED);
}

/** Links to other pages from end to end. */
function isAllLinks({ text, linked, element }: Passage): boolean {
  return linked > (element.closest('li') ? 0.6 : 0.85) * text.length;
}

function kindOf(element: Element, root: Element): BlockKind {
  for (let e: Element | null = element; e && e !== root; e = parentOf(e)) {
    if (/^H[1-6]$/.test(e.nodeName)) return 'heading';
    if (e.nodeName === 'LI' || e.nodeName === 'DD' || e.nodeName === 'DT') return 'list-item';
    if (e.nodeName === 'BLOCKQUOTE') return 'quotation';
  }
  return 'paragraph';
}

function isCaption(element: Element, root: Element): boolean {
  for (let e: Element | null = element; e && e !== root; e = parentOf(e)) {
    if (e.nodeName === 'FIGCAPTION' || e.nodeName === 'FIGURE' || isCaptionName(nameWords(e))) return true;
  }
  return false;
}

/** Characters of text inside each element up to `root`. */
function lengthsInside(passages: Passage[], root: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const { element, text } of passages)
    for (let e: Element | null = element; e && e !== root; e = parentOf(e))
      lengths.set(e, (lengths.get(e) ?? 0) + text.length);
  return lengths;
}

/** Does the element share a small box with a picture, and with no other text? */
function standsWithPicture({ element, text }: Passage, lengths: Map<Element, number>): boolean {
  const most = text.length + 25;
  const isSmall = (e: Element) => (lengths.get(e) ?? Number.POSITIVE_INFINITY) <= most;
  if (!isSmall(element) || element.closest('h1,h2,h3,h4,h5,h6')) return false;
  let box = element;
  for (let step = 0; step < 3; step++) {
    const parent = parentOf(box);
    if (!parent || !isSmall(parent)) break;
    box = parent;
  }
  return box !== element && box.querySelector(PICTURE) !== null;
}

/** How an element is built in: its own and its parents' names and classes. */
function signature(element: Element): string {
  const parent = parentOf(element);
  return `${element.nodeName}.${element.getAttribute('class') ?? ''}<${parent?.nodeName}.${parent?.getAttribute('class') ?? ''}`;
}

/** Weight of the passages that were kept as text. */
export function keptWeight(verdicts: Map<Passage, Verdict>): number {
  let sum = 0;
  for (const [passage, { kind }] of verdicts) if (kind && kind !== 'caption') sum += weightOf(passage);
  return sum;
}
