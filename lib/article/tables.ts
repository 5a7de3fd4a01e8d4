import type { Passage } from './passage.ts';
import { parentOf } from './tree.ts';

/** A table of data has at least so many rows with text, and so many cells a row on average. */
const LEAST_ROWS = 2;
const LEAST_CELLS = 1.8;

/** Longer cells, in characters on average, hold text: the table only lays out the page. */
const MOST_OF_A_CELL = 60;

/** How far above a table the prose stands that it belongs to, elements. */
const NEAR = 3;

interface Content {
  rows: Set<Element>;
  cells: Set<Element>;
  length: number;
  linked: number;
}

/**
 * The tables of data within the article: rows of short cells, mostly not links, beside the article's prose.
 * `passages` are those inside the article's element `root`.
 */
export function dataTables(
  passages: Passage[],
  root: Element,
  weightIn: (element: Element) => number,
): Set<Element> {
  const tables = new Map<Element, Content>();
  for (const { element, text, linked } of passages) {
    const cell = element.closest('td,th');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !row || !table || table.contains(root)) continue;
    const content = tables.get(table) ?? { rows: new Set(), cells: new Set(), length: 0, linked: 0 };
    content.rows.add(row);
    content.cells.add(cell);
    content.length += text.length;
    content.linked += linked;
    tables.set(table, content);
  }
  const found = new Set<Element>();
  for (const [table, { rows, cells, length, linked }] of tables) {
    const isData =
      rows.size >= LEAST_ROWS &&
      cells.size >= LEAST_CELLS * rows.size &&
      length <= MOST_OF_A_CELL * cells.size &&
      linked < length / 2 &&
      table.getAttribute('role') !== 'presentation';
    if (isData && standsInProse(table, root, weightIn)) found.add(table);
  }
  return found;
}

function standsInProse(table: Element, root: Element, weightIn: (element: Element) => number): boolean {
  let e: Element | null = table;
  for (let step = 0; e && e !== root && step < NEAR; step++) e = parentOf(e);
  return e !== null && weightIn(e) > 2 * weightIn(table) && weightIn(e) > 0;
}
