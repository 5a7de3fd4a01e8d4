import { LeanReadability } from './lean-readability.ts';
import type { Passage } from './passage.ts';
import type { Pause } from './slices.ts';
import { parentOf } from './tree.ts';

/** Above this many elements Readability would hold the page up for too long: then there is no vote. */
const MOST_ELEMENTS = 12_000;

/** Inline elements nested deeper below a passage's block are left out: Readability climbs from element to element. */
const MOST_DEPTH = 60;

/** Attributes that Readability weighs. */
const COPIED = new Set('class id role itemprop rel aria-hidden aria-modal datatable summary'.split(' '));

/**
 * The passages that Mozilla's Readability takes for the article. It works on a lean copy of the page that holds nothing
 * but the visible passages and the elements around them: faster than on a clone, and open shadow roots are seen, too.
 */
export async function readabilityVote(
  document: Document,
  passages: Passage[],
  pause: Pause,
): Promise<Set<Passage>> {
  const voted = new Set<Passage>();
  const copy = await leanCopy(document, passages, pause);
  if (!copy) return voted;
  await pause();
  let content: Element | null = null;
  try {
    content = new LeanReadability(copy.document).choose();
  } catch {
    // Broken pages break it now and then: no vote.
    return voted;
  }
  if (content) collect(content, passages, copy.passageOf, voted);
  return voted;
}

interface LeanCopy {
  document: Document;
  passageOf: Map<Node, Passage>;
}

async function leanCopy(document: Document, passages: Passage[], pause: Pause): Promise<LeanCopy | null> {
  const copy = document.implementation.createHTMLDocument(document.title);
  const copies = new Map<Element, Element>([[document.documentElement, copy.documentElement]]);
  if (document.body) copies.set(document.body, copy.body);
  const passageOf = new Map<Node, Passage>();
  for (const [i, passage] of passages.entries()) {
    if (i % 64 === 0) await pause();
    let lastParent: Element | null = null;
    for (const run of passage.runs) {
      const from = parentOf(run.node);
      if (!from) continue;
      const into = copyOf(isNear(from, passage.element) ? from : passage.element, copies, copy);
      if (copies.size > MOST_ELEMENTS) return null;
      const text = copy.createTextNode(run.node.data.slice(run.from, run.from + run.length));
      if (lastParent === into && run.from === 0) into.append(' ');
      into.append(text);
      passageOf.set(text, passage);
      lastParent = into;
    }
  }
  return { document: copy, passageOf };
}

function isNear(element: Element, block: Element): boolean {
  let e: Element | null = element;
  for (let steps = 0; e && e !== block && steps < MOST_DEPTH; steps++) e = parentOf(e);
  return e === block;
}

/** The copy of an element, made with those around it where it has none yet. */
function copyOf(element: Element, copies: Map<Element, Element>, document: Document): Element {
  const missing: Element[] = [];
  let known: Element | undefined;
  for (let e: Element | null = element; e; e = parentOf(e)) {
    known = copies.get(e);
    if (known) break;
    missing.push(e);
  }
  let into = known ?? document.body;
  for (const original of missing.reverse()) {
    const name = original.nodeName.toLowerCase();
    const made = document.createElement(nameOfCopy(name));
    for (const attribute of original.getAttributeNames())
      if (COPIED.has(attribute)) made.setAttribute(attribute, original.getAttribute(attribute) ?? '');
    if (name === 'a') made.setAttribute('href', original.getAttribute('href') ?? '#');
    into.append(made);
    copies.set(original, made);
    into = made;
  }
  return into;
}

/** Readability takes old font elements for spans, and knows no others than these. */
function nameOfCopy(name: string): string {
  if (name === 'font') return 'span';
  return /^[a-z][a-z\d-]*$/.test(name) ? name : 'div';
}

/** Readability's text nodes are those of the copy, unless it re-parsed the page: then they are found by their text, in order. */
function collect(
  content: Element,
  passages: Passage[],
  passageOf: Map<Node, Passage>,
  voted: Set<Passage>,
): void {
  const walker = content.ownerDocument.createTreeWalker(content, 4);
  const lost: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (!/\S/.test(text)) continue;
    const passage = passageOf.get(walker.currentNode);
    if (passage) voted.add(passage);
    else lost.push(text);
  }
  if (voted.size > 0) return;
  const byText = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const { start, length } of passage.runs) {
      const key = passage.text.slice(start, start + length).trim();
      byText.set(key, [...(byText.get(key) ?? []).slice(0, 20), passage]);
    }
  }
  let at = 0;
  for (const text of lost) {
    const key = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    const found = byText.get(key);
    const passage = found?.find((p) => p.index >= at) ?? found?.[0];
    if (!passage) continue;
    voted.add(passage);
    if (key.length > 20) at = passage.index;
  }
}
