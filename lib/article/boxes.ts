import { boxWord, sendsOn } from './boilerplate.ts';
import type { Passage } from './passage.ts';
import { isProse, weightOf } from './prose.ts';
import { isSetApart } from './region.ts';
import { nameWords, parentOf } from './tree.ts';

/** A box with more than this share of the article's text is the article, whatever its class says. */
const MOST_OF_A_BOX = 0.35;

/** An article inside the article with less prose than this is the teaser of another story. */
const MOST_OF_A_TEASER = 400;

/** What the verdicts are drawn from. */
export interface Evidence {
  /** The element that holds the article. */
  root: Element;
  voted: Set<Passage>;
  /** Weight of the prose inside an element. */
  weightIn(element: Element): number;
}

/** Gives the reason why an element stands in a box that is no part of the article; null when it does not. */
export function boxFinder(passages: Passage[], evidence: Evidence): (element: Element) => string | null {
  const known = new Map<Element, string | null>();
  const named = weightByName(passages, evidence);
  return (element) => {
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
  };
}

function boxReason(
  element: Element,
  { root, weightIn }: Evidence,
  named: Map<string, number>,
): string | null {
  const weight = weightIn(element);
  if (weight > MOST_OF_A_BOX * weightIn(root)) return null;
  if (isSetApart(element) || element.nodeName === 'TIME')
    return `stands in ${element.nodeName.toLowerCase()}`;
  if (element.nodeName === 'ARTICLE')
    return weight < MOST_OF_A_TEASER && isTeaser(element) ? 'another story' : null;
  // Rows and cells are named after what they list: a player, a rating, a date.
  if (/^(A|T[RDH])$/.test(element.nodeName)) return null;
  const word = boxWord(nameOf(element));
  if (!word || (named.get(classOf(element)) ?? 0) > MOST_OF_A_BOX * weightIn(root)) return null;
  if (sendsOn(word) && !element.closest('a') && !element.querySelector('a,button,form')) return null;
  return `box named ${word}`;
}

/** A heading's id repeats what it says, so that links can lead to it. */
function nameOf(element: Element): string {
  return nameWords(element, { id: !/^H[1-6]$/.test(element.nodeName) });
}

/** Does a heading in it link to another page? */
function isTeaser(article: Element): boolean {
  return (
    article.querySelector('h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4') !==
    null
  );
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

/** Without the numbers by which page builders tell their boxes apart. */
function classOf(element: Element): string {
  return `${element.nodeName}.${(element.getAttribute('class') ?? '').replace(/\S*\d\S*/g, '')}`;
}
