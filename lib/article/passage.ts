/**
 * A stretch of characters that stand alike, one to one, in a passage's text and in a live text node.
 * Lengths and offsets in UTF-16 units.
 */
export interface Run {
  node: Text;
  /** Offset in `node.data`. */
  from: number;
  /** Offset in the passage's text. */
  start: number;
  length: number;
  /** Order of the node among all text nodes that were walked: neighbours differ by one. */
  order: number;
}

/** One visible line or paragraph of the live page: the text between two block borders, white space and line breaks collapsed. */
export interface Passage {
  /** Place in the list of all passages of the page. */
  index: number;
  /** The nearest element that starts a block, itself or through a shadow root's host. */
  element: Element;
  text: string;
  runs: Run[];
  /** Characters of `text` that stand in links. */
  linked: number;
  /** Characters of `text` in bold or strong. */
  strong: number;
  /** Characters of `text` in italics, as the markup says. */
  italic: number;
}

/** Anything but HTML's own white space: a no-break space is not collapsed by a browser. */
const INK = /[^ \t\n\r\f]/g;

/** White space that is not rendered as it stands. */
const GAP = /[\t\n\r\f]| [ \t\n\r\f]/g;

/** So many characters at the end of a text tell whether it ends as a sentence does. */
const TAIL = 40;

/** How the characters of a text node are set. */
export interface Style {
  linked: boolean;
  strong: boolean;
  italic: boolean;
}

/** Collects text nodes into one passage; white space is collapsed as the browser renders it. */
export interface PassageBuilder {
  add(node: Text, order: number, style: Style): void;
  /** A line break in the running text: a space, which stands in no node. */
  breakLine(): void;
  /** Is nothing there yet, or a space at the end? Then white space adds nothing. */
  isAtSpace(): boolean;
  /** The end of the text so far, for decisions at a line break. */
  tail(): string;
  /** The finished passage, or null when nothing but white space was added. Starts afresh. */
  take(element: Element, index: number): Passage | null;
}

/** A text that grows: kept in parts, since looking at the end of a joined text would copy all of it. */
interface Draft {
  parts: string[];
  length: number;
  atSpace: boolean;
  runs: Run[];
  linked: number;
  strong: number;
  italic: number;
}

/** An empty passage to be filled in document order. */
export function passageBuilder(): PassageBuilder {
  let draft = emptyDraft();
  return {
    breakLine: () => {
      if (draft.atSpace) return;
      draft.parts.push(' ');
      draft.length++;
      draft.atSpace = true;
    },
    isAtSpace: () => draft.atSpace,
    tail: () => tailOf(draft),
    add(node, order, style) {
      const before = draft.length;
      appendCollapsed(draft, node, order);
      const added = draft.length - before;
      if (style.linked) draft.linked += added;
      if (style.strong) draft.strong += added;
      if (style.italic) draft.italic += added;
    },
    take(element, index) {
      const { parts, runs, linked, strong, italic } = draft;
      const passage = finish({ index, element, text: parts.join(''), runs, linked, strong, italic });
      draft = emptyDraft();
      return passage;
    },
  };
}

function emptyDraft(): Draft {
  return { parts: [], length: 0, atSpace: true, runs: [], linked: 0, strong: 0, italic: 0 };
}

function appendCollapsed(draft: Draft, node: Text, order: number): void {
  const { data } = node;
  const { parts, runs } = draft;
  let at = 0;
  for (;;) {
    if (draft.atSpace) at = nextInk(data, at);
    if (at >= data.length) break;
    GAP.lastIndex = at;
    const gap = GAP.exec(data)?.index ?? -1;
    const part = gap < 0 ? data.slice(at) : `${data.slice(at, gap)} `;
    const last = runs.at(-1);
    if (last && last.node === node && last.from + last.length === at) last.length += part.length;
    else runs.push({ node, from: at, start: draft.length, length: part.length, order });
    parts.push(part);
    draft.length += part.length;
    draft.atSpace = part.endsWith(' ');
    at += part.length;
  }
}

/** The first place from here on that is no white space; the end where there is none. */
function nextInk(data: string, from: number): number {
  INK.lastIndex = from;
  return INK.test(data) ? INK.lastIndex - 1 : data.length;
}

function tailOf({ parts }: Draft): string {
  let tail = '';
  for (let i = parts.length - 1; i >= 0 && tail.length < TAIL; i--) tail = `${parts[i]}${tail}`;
  return tail.slice(-TAIL);
}

/** Cuts the trailing space that a block's end swallows. */
function finish(passage: Passage): Passage | null {
  if (!/\S/.test(passage.text)) return null;
  if (!passage.text.endsWith(' ')) return passage;
  const text = passage.text.slice(0, -1);
  const runs = passage.runs.filter((run) => run.start < text.length);
  const last = runs.at(-1);
  if (last && last.start + last.length > text.length) last.length = text.length - last.start;
  return { ...passage, text, runs };
}

/** A passage's text with `mark` where an element or a line break stands between: what is set apart by style alone often touches. */
export function inParts({ text, runs }: Passage, mark: string): string {
  return runs
    .map(({ node, start, length }, i) => {
      const before = runs[i - 1]?.node;
      const joined = !before || before === node || before.nextSibling === node;
      return `${joined ? '' : mark}${text.slice(start, start + length)}`;
    })
    .join('');
}
