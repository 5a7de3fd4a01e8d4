import type { Passage } from './passage.ts';
import { isProse, weightOf } from './prose.ts';
import { parentOf } from './tree.ts';

/** Longer passages add no more to a candidate's score: one endless paragraph is no article. */
const MOST_WEIGHT = 1200;

/** Share of an element's prose that a child must hold to stand for it. */
const BULK = 0.72;

/** Never part of an article, whatever stands in them. */
const OUTSIDE = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'FIGCAPTION', 'DIALOG']);
const OUTSIDE_ROLE = /^(navigation|complementary|banner|contentinfo|dialog|alertdialog|search)$/;

/** An element that a page sets apart from its content: navigation, margin, form, dialog. */
export function isSetApart(element: Element): boolean {
  return (
    OUTSIDE.has(element.nodeName) ||
    OUTSIDE_ROLE.test(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-modal') === 'true'
  );
}

/** Prose by element: the weight of all prose inside, without what is set apart. */
export interface ProseTree {
  weightIn(element: Element): number;
  /** The prose passages that count. */
  prose: Passage[];
}

/** Adds each prose passage's weight to all elements around it. */
export function proseTree(passages: Passage[]): ProseTree {
  const weights = new Map<Element, number>();
  const apart = new Map<Element, boolean>();
  const prose = passages.filter((passage) => isProse(passage) && !within(passage.element, apart));
  for (const passage of prose) {
    const weight = Math.min(weightOf(passage), MOST_WEIGHT);
    for (let e: Element | null = passage.element; e; e = parentOf(e))
      weights.set(e, (weights.get(e) ?? 0) + weight);
  }
  return { weightIn: (element) => weights.get(element) ?? 0, prose };
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
