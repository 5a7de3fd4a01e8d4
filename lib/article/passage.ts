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

/** One visible line or paragraph of the live page: the text between two block borders, white space collapsed. */
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

/** HTML's own white space; a no-break space is not collapsed by a browser but is read as a space. */
const SPACE = /[ \t\n\r\f]/;

/** How the characters of a text node are set. */
export interface Style {
  linked: boolean;
  strong: boolean;
  italic: boolean;
}

/** Collects text nodes into one passage; white space is collapsed as the browser renders it. */
export interface PassageBuilder {
  add(node: Text, order: number, style: Style): void;
  /** The text so far, for decisions at a line break. */
  text(): string;
  /** The finished passage, or null when nothing but white space was added. Starts afresh. */
  take(element: Element, index: number): Passage | null;
}

/** An empty passage to be filled in document order. */
export function passageBuilder(): PassageBuilder {
  let text = '';
  let runs: Run[] = [];
  let linked = 0;
  let strong = 0;
  let italic = 0;
  return {
    text: () => text,
    add(node, order, style) {
      const before = text.length;
      text = appendCollapsed(text, node, order, runs);
      if (style.linked) linked += text.length - before;
      if (style.strong) strong += text.length - before;
      if (style.italic) italic += text.length - before;
    },
    take(element, index) {
      const passage = finish({ index, element, text, runs, linked, strong, italic });
      text = '';
      runs = [];
      linked = 0;
      strong = 0;
      italic = 0;
      return passage;
    },
  };
}

function appendCollapsed(text: string, node: Text, order: number, runs: Run[]): string {
  const data = node.data;
  let i = 0;
  while (i < data.length) {
    const atSpace = text === '' || text.endsWith(' ');
    while (atSpace && i < data.length && SPACE.test(data.charAt(i))) i++;
    const from = i;
    while (i < data.length && !SPACE.test(data.charAt(i))) i++;
    const word = data.slice(from, i);
    const spaced = i < data.length;
    if (spaced) i++;
    const length = word.length + (spaced ? 1 : 0);
    if (length === 0) break;
    const last = runs.at(-1);
    if (last && last.node === node && last.from + last.length === from) last.length += length;
    else runs.push({ node, from, start: text.length, length, order });
    text += spaced ? `${word} ` : word;
  }
  return text;
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
