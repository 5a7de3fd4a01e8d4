import type { Span } from '../reading.ts';
import type { Passage, Run } from './passage.ts';
import { commonElement } from './tree.ts';

/**
 * Keeps offset ↔ live text node for one article. Law: each block's text equals the white-space-collapsed text of its
 * live nodes, where a line break is white space. Offsets are UTF-16 units into `Article.text`. Reads the page, never changes it.
 */
export interface TextMap {
  /** The lowest element that holds every mapped node (a shadow root's host where they stand in several trees). */
  rootElement: Element;
  /** Where a span stands on the page: one Range per block, more where other text stands between its nodes. */
  rangesOf(span: Span): Range[];
  /** The article offset of a place in a live node; null when the node is no part of the article. */
  offsetAt(node: Text, offset: number): number | null;
  /** Do all mapped nodes still stand in the document with the text that was read? */
  isIntact(): boolean;
}

/** Maps passages whose texts were joined with `separator` (default: blank line) to their live nodes. */
export function textMap(passages: Passage[], separator = '\n\n'): TextMap {
  const runs: Run[] = [];
  const read = new Map<Text, { data: string; runs: Run[] }>();
  const starts = new Set<Run>();
  let base = 0;
  for (const passage of passages) {
    for (const [i, run] of passage.runs.entries()) {
      const moved = { ...run, start: run.start + base };
      if (i === 0) starts.add(moved);
      runs.push(moved);
      const known = read.get(run.node);
      if (known) known.runs.push(moved);
      else read.set(run.node, { data: run.node.data, runs: [moved] });
    }
    base += passage.text.length + separator.length;
  }
  return {
    rootElement: commonElement(passages.map((passage) => passage.element)),
    rangesOf: (span) => rangesOf(runs, starts, span),
    offsetAt: (node, offset) => offsetIn(read.get(node)?.runs ?? [], offset),
    isIntact: () => {
      for (const [node, { data }] of read) if (!node.isConnected || node.data !== data) return false;
      return true;
    },
  };
}

function rangesOf(runs: Run[], starts: Set<Run>, span: Span): Range[] {
  const ranges: Range[] = [];
  let previous: Run | null = null;
  for (let i = firstEndingAfter(runs, span.start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= span.end) break;
    const from = run.from + Math.max(0, span.start - run.start);
    const to = run.from + Math.min(run.length, span.end - run.start);
    const open = ranges.at(-1);
    if (open && previous && !starts.has(run) && run.order - previous.order <= 1) open.setEnd(run.node, to);
    else ranges.push(rangeIn(run.node, from, to));
    previous = run;
  }
  return ranges;
}

/** A live Range; ends are held within the node, which the page may have shortened since. */
function rangeIn(node: Text, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(from, node.data.length));
  range.setEnd(node, Math.min(to, node.data.length));
  return range;
}

function offsetIn(runs: Run[], offset: number): number | null {
  let best: number | null = null;
  for (const run of runs) {
    if (offset < run.from) return best ?? run.start;
    best = run.start + Math.min(offset - run.from, run.length);
  }
  return best;
}

/** Binary search: the first run that ends after `offset`. */
function firstEndingAfter(runs: Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
