import { type Passage, passageBuilder, type Style } from './passage.ts';
import type { Pause } from './slices.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** No prose in them, or text that is not shown as such. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT CANVAS VIDEO AUDIO TEXTAREA SELECT OPTION BUTTON SVG HEAD LINK META ' +
    'METER PROGRESS DATALIST MAP NOFRAMES RP RT'
  )
    .split(' ')
    .flatMap((name) => [name, name.toLowerCase()]),
);

/** Elements that are inline by their name but laid out as blocks often enough to ask the browser. */
const ASK_DISPLAY = /^(SPAN|FONT|LABEL)$|-/;

const CREDIT_CLASS = /(?:^|[\s_-])(?:credits?|copyright|photographer)(?:$|[\s_-])/i;
/** White space that no browser collapses. */
const NO_BREAK = /[^ \t\n\r\f]/;

const HEADING = /^H[1-6]$/;
const SENTENCE_END = /[\p{Sentence_Terminal}…:]["”’»')\]]*\s*$/u;

/**
 * Passages that stand deeper count as standing in their ancestor at this depth, so that looking at what stands around
 * a passage costs the same on any page. No page that was seen nests its text half as deep (31); parsers of browsers stop
 * at 512.
 */
const DEEPEST = 64;

/** What a walk over the page gives. */
export interface Walk {
  passages: Passage[];
  /** Characters of text that the page hides. */
  hidden: number;
}

export interface WalkOptions {
  pause: Pause;
  /** False: take nodes that the page hides, too. */
  visibleOnly: boolean;
}

interface Open extends Style {
  element: Element;
  block: boolean;
  /** What is rendered inside and still to be visited: this node and its siblings, or else what is slotted in. */
  next: Node | null;
  slotted: Node[];
}

/**
 * Reads the text of the live page as passages, in document order, descending into open shadow roots and the nodes
 * slotted into them. Changes nothing; works without recursion, so that any depth is safe.
 */
export async function walk(root: Element, { pause, visibleOnly }: WalkOptions): Promise<Walk> {
  const passages: Passage[] = [];
  const builder = passageBuilder();
  const visible = new Map<Element, boolean>();
  const stack: Open[] = [open(root, true, null)];
  let order = 0;
  let hidden = 0;
  let breakSeen = false;
  const blockAbove = () => {
    for (let depth = Math.min(stack.length, DEEPEST) - 1; depth > 0; depth--)
      if (stack[depth]?.block) return stack[depth]?.element ?? root;
    return root;
  };
  const cut = () => {
    const passage = builder.take(blockAbove(), passages.length);
    if (passage) passages.push(passage);
    breakSeen = false;
  };
  for (let steps = 0; stack.length > 0; steps++) {
    if (steps % 256 === 0) await pause();
    const frame = stack.at(-1) as Open;
    const node = frame.next ?? frame.slotted.shift();
    if (!node) {
      if (frame.block) cut();
      stack.pop();
      continue;
    }
    frame.next = frame.next && node.nextSibling;
    const { nodeType } = node;
    if (nodeType === 3) {
      const text = node as Text;
      if (!/\S/.test(text.data)) {
        if (!builder.isAtSpace() || NO_BREAK.test(text.data)) builder.add(text, order, frame);
        continue;
      }
      order++;
      if (visibleOnly && !isVisible(frame.element, visible)) {
        hidden += text.data.length;
        continue;
      }
      builder.add(text, order, frame);
      breakSeen = false;
      continue;
    }
    if (nodeType !== 1) continue;
    const element = node as Element;
    const { nodeName } = element;
    if (nodeName === 'BR') {
      if (breakSeen || (SENTENCE_END.test(builder.tail()) && !HEADING.test(blockAbove().nodeName))) cut();
      else breakSeen = true;
      builder.breakLine();
      continue;
    }
    if (SKIPPED.has(nodeName)) {
      if (element.firstChild) order++;
      continue;
    }
    const block = startsBlock(element);
    if (block) cut();
    stack.push(open(element, block, frame));
  }
  return { passages, hidden };
}

function open(element: Element, block: boolean, parent: Open | null): Open {
  const name = element.nodeName;
  const slotted = name === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : NOTHING;
  return {
    element,
    block,
    linked: (parent?.linked ?? false) || (name === 'A' && leadsAway(element)),
    strong: (parent?.strong ?? false) || name === 'B' || name === 'STRONG',
    italic: (parent?.italic ?? false) || name === 'EM' || name === 'I',
    next: slotted.length > 0 ? null : (element.shadowRoot ?? element).firstChild,
    slotted,
  };
}

const NOTHING: Node[] = [];

/** Links to a place on the same page are part of the text: a table of contents, a footnote. */
function leadsAway(link: Element): boolean {
  return !/^#./.test(link.getAttribute('href') ?? '');
}

/** Who made the picture, at the end of what is seen on it: a passage of its own, so that it can be left out. */
export function isCreditInCaption(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && CREDIT_CLASS.test(names) && element.closest('figure, figcaption') !== null;
}

function startsBlock(element: Element): boolean {
  if (BLOCKS.has(element.nodeName) || isCreditInCaption(element)) return true;
  if (!ASK_DISPLAY.test(element.nodeName)) return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display !== '' && !display.startsWith('inline') && display !== 'contents';
}

const WITH_VISIBILITY = { visibilityProperty: true };

function isVisible(element: Element, known: Map<Element, boolean>): boolean {
  let answer = known.get(element);
  if (answer === undefined) {
    answer = typeof element.checkVisibility !== 'function' || element.checkVisibility(WITH_VISIBILITY);
    known.set(element, answer);
  }
  return answer;
}
