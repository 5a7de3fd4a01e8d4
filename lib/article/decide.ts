import type { BlockKind } from '../reading.ts';
import { boxWord, isAppeal, isCaptionName, isCredit, isPointer, isStamp } from './boilerplate.ts';
import type { Verdict } from './explain.ts';
import type { Passage } from './passage.ts';
import { endsAsSentence, isProse, weightOf } from './prose.ts';
import { isSetApart } from './region.ts';
import { nameWords, parentOf } from './tree.ts';
import { isCreditInCaption } from './walk.ts';

/** A box with more than this share of the article's text is the article, whatever its class says. */
const MOST_OF_A_BOX = 0.35;

/** What the verdicts are drawn from. */
export interface Evidence {
  /** The element that holds the article. */
  root: Element;
  voted: Set<Passage>;
  /** Weight of the prose inside an element. */
  weightIn(element: Element): number;
}

/** Draws the verdict on each passage inside the article's element. Passages in page order. */
export function decide(passages: Passage[], evidence: Evidence): Map<Passage, Verdict> {
  const boxes = new Map<Element, string | null>();
  const named = weightByName(passages, evidence);
  const likes = signatures(passages.filter((p) => evidence.voted.has(p) && isProse(p)));
  const verdicts = new Map<Passage, Verdict>();
  for (const passage of passages) {
    verdicts.set(
      passage,
      verdictOn(passage, evidence, likes, boxAround(passage.element, evidence, named, boxes)),
    );
  }
  return verdicts;
}

function verdictOn(
  passage: Passage,
  { voted, root }: Evidence,
  likes: Set<string>,
  box: string | null,
): Verdict {
  const drop = (reason: string): Verdict => ({ kind: null, reason });
  const { text, linked, element } = passage;
  const words = text.split(' ').length;
  if (isCreditInCaption(element)) return drop('says who made a picture');
  if (isCaption(element, root)) return { kind: 'caption', reason: 'caption' };
  if (box) return drop(box);
  if (linked > (element.closest('li') ? 0.6 : 0.85) * text.length && words < 30)
    return drop('nothing but links');
  if (isPointer(text) && words < 25) return drop('points elsewhere');
  if (isStamp(text)) return drop('a time stamp');
  if (isAppeal(text) && words < 45 && !/["“„«]/.test(text)) return drop('asks for something');
  if (words < 40 && (isCredit(text) || standsWithPicture(passage, root)))
    return { kind: 'caption', reason: 'names a picture’s owner or stands with it' };
  const kind = kindOf(element, root);
  if (kind === 'paragraph' && element.nodeName !== 'P' && words < 6 && !endsAsSentence(text)) {
    return drop('a few words, no sentence');
  }
  if (voted.has(passage)) return { kind, reason: "in Readability's choice" };
  if (isProse(passage) && likes.has(signature(element))) return { kind, reason: 'built like the rest' };
  return drop("not in Readability's choice");
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

/** Does the element share a small box with a picture, and with no other text? */
function standsWithPicture({ element, text }: Passage, root: Element): boolean {
  const most = text.length + 60;
  if ((element.textContent ?? '').trim().length > most) return false;
  if (/^H[1-6]$/.test(element.nodeName)) return false;
  let box = element;
  for (let step = 0; step < 3; step++) {
    const parent = parentOf(box);
    if (!parent || parent === root || (parent.textContent ?? '').trim().length > most) break;
    box = parent;
  }
  return box !== element && box.querySelector('img,picture,video') !== null;
}

/** The reason why an element stands in a box that is no part of the article; null when it does not. */
function boxAround(
  element: Element,
  evidence: Evidence,
  named: Map<string, number>,
  known: Map<Element, string | null>,
): string | null {
  const path: Element[] = [];
  let answer: string | null = null;
  for (let e: Element | null = element; e && e !== evidence.root; e = parentOf(e)) {
    const before = known.get(e);
    if (before !== undefined) {
      answer = before;
      break;
    }
    path.push(e);
    answer = boxReason(e, evidence, named);
    if (answer) break;
  }
  for (const e of path) known.set(e, answer);
  return answer;
}

function boxReason(
  element: Element,
  { root, weightIn }: Evidence,
  named: Map<string, number>,
): string | null {
  if (weightIn(element) > MOST_OF_A_BOX * weightIn(root)) return null;
  if (isSetApart(element) || element.nodeName === 'TIME')
    return `stands in ${element.nodeName.toLowerCase()}`;
  if (element.nodeName === 'ARTICLE' || element.nodeName === 'A') return null;
  const name = nameWords(element);
  const word = boxWord(name);
  if (word && (named.get(classOf(element)) ?? 0) > MOST_OF_A_BOX * weightIn(root)) return null;
  return word ? `box named ${word}` : null;
}

/** Weight of the voted prose by the class it stands in: a body cut into many boxes of one class is no box. */
function weightByName(passages: Passage[], { root, voted }: Evidence): Map<string, number> {
  const weights = new Map<string, number>();
  for (const passage of passages) {
    if (!voted.has(passage) || !isProse(passage)) continue;
    const names = new Set<string>();
    for (let e: Element | null = passage.element; e && e !== root; e = parentOf(e)) names.add(classOf(e));
    for (const name of names) weights.set(name, (weights.get(name) ?? 0) + weightOf(passage));
  }
  return weights;
}

function classOf(element: Element): string {
  return `${element.nodeName}.${element.getAttribute('class') ?? ''}`;
}

function signatures(passages: Passage[]): Set<string> {
  return new Set(passages.map(({ element }) => signature(element)));
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
