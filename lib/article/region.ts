import type { Passage } from './passage.ts';
import { isProse, weightOf } from './prose.ts';
import { parentOf } from './tree.ts';

/** Longer passages add no more to a candidate's score: one endless paragraph is no article. */
const MOST_WEIGHT = 1200;

/** Prose in list items is mostly other stories' teasers. */
const IN_LIST = 0.25;

/** Share of an element's prose that a child must hold to stand for it. */
const BULK = 0.72;

/** Never part of an article, whatever stands in them. */
const OUTSIDE = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'FIGCAPTION', 'DIALOG']);

/** A form with more than this share of the page's prose is the whole page put into a form, as some servers do. */
const MOST_OF_A_FORM = 0.5;
const OUTSIDE_ROLE = /^(navigation|complementary|banner|contentinfo|dialog|alertdialog|search)$/;

/** An element that a page sets apart from its content: navigation, margin, form, dialog. */
export function isSetApart(element: Element): boolean {
  if (OUTSIDE.has(element.nodeName)) return true;
  const role = element.getAttribute('role');
  return (role !== null && OUTSIDE_ROLE.test(role)) || element.getAttribute('aria-modal') === 'true';
}

/** Prose by element: the weight of all prose inside, without what is set apart. */
export interface ProseTree {
  weightIn(element: Element): number;
  /** The prose passages that count. */
  prose: Passage[];
  /** Does it stand in something that is set apart, such as navigation? A form around the whole page is not. */
  isApart(element: Element): boolean;
}

/** Adds each prose passage's weight to all elements around it. */
export function proseTree(passages: Passage[]): ProseTree {
  const apart = new Map<Element, boolean>();
  const all = passages.filter(isProse);
  for (const form of pageWideForms(all)) apart.set(form, false);
  const prose = all.filter((passage) => !within(passage.element, apart));
  const weights = new Map<Element, number>();
  for (const passage of prose) {
    const weight = Math.min(weightOf(passage), MOST_WEIGHT) * (passage.element.closest('li') ? IN_LIST : 1);
    for (let e: Element | null = passage.element; e; e = parentOf(e))
      weights.set(e, (weights.get(e) ?? 0) + weight);
  }
  return {
    weightIn: (element) => weights.get(element) ?? 0,
    prose,
    isApart: (element) => within(element, apart),
  };
}

function pageWideForms(prose: Passage[]): Element[] {
  const weights = new Map<Element, number>();
  let all = 0;
  for (const passage of prose) {
    const form = passage.element.closest('form');
    const weight = weightOf(passage);
    all += weight;
    if (form) weights.set(form, (weights.get(form) ?? 0) + weight);
  }
  return [...weights].filter(([, weight]) => weight > MOST_OF_A_FORM * all).map(([form]) => form);
}

function within(element: Element, apart: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let answer = false;
  for (let e: Element | null = element; e; e = parentOf(e)) {
    const known = apart.get(e);
    if (known !== undefined) {
      answer = known;
      break;
    }
    path.push(e);
    if (isSetApart(e)) {
      answer = true;
      break;
    }
  }
  for (const e of path) apart.set(e, answer);
  return answer;
}

/** Goes down from `root` while one child keeps the bulk of the prose: the article's own container, or null without prose. */
export function proseRoot(root: Element, { prose, weightIn }: ProseTree): Element | null {
  const all = weightIn(root);
  if (all === 0) return null;
  const children = new Map<Element, Set<Element>>();
  for (const { element } of prose) {
    let child = element;
    for (let e = parentOf(element); e; e = parentOf(e)) {
      const known = children.get(e) ?? new Set();
      children.set(e, known);
      if (known.has(child)) break;
      known.add(child);
      child = e;
    }
  }
  let at = root;
  for (;;) {
    let best: Element | null = null;
    for (const child of children.get(at) ?? []) if (!best || weightIn(child) > weightIn(best)) best = child;
    if (!best || weightIn(best) < BULK * weightIn(at)) return at;
    at = best;
  }
}
