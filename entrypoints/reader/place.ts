import { innerFirst, type Mark } from './marks.ts';
import type { LiveStory } from './stories.ts';

/** A mark of a story with where it stands on the page. */
export interface PlacedMark {
  /** Index of the story. */
  story: number;
  mark: Mark;
  ranges: Range[];
}

/** Lines of text leave gaps: a pointer between two lines of a mark is still on it. px */
const SLACK = 3;

/**
 * The innermost mark under a point of the window, or null. The caret found by the browser snaps to text far away, so a
 * mark counts only when the point lies within its boxes.
 */
export function markFromPoint(
  x: number,
  y: number,
  stories: readonly LiveStory[],
  placed: readonly (readonly PlacedMark[])[],
  shadowRoots: ShadowRoot[],
): PlacedMark | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  for (const [index, { map }] of stories.entries()) {
    const offset = map.offsetAt(caret.offsetNode as Text, caret.offset);
    if (offset === null) continue;
    const candidates = (placed[index] ?? []).filter(({ mark }) => mark.start <= offset && offset <= mark.end);
    candidates.sort((a, b) => innerFirst(a.mark, b.mark));
    const hit = candidates.find(({ ranges }) => boxesOf(ranges).some((box) => contains(box, x, y)));
    if (hit) return hit;
  }
  return null;
}

/** The boxes of a mark in the window, one for each line it runs over; empty ones (collapsed white space) left out. */
export function boxesOf(ranges: readonly Range[]): DOMRect[] {
  return ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0.5 && height > 0.5);
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - SLACK && y <= bottom + SLACK;
}

/** The open shadow roots that the stories stand in: the browser looks into them only when they are named. */
export function shadowRootsOf(
  stories: readonly LiveStory[],
  placed: readonly (readonly PlacedMark[])[],
): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  const add = (node: Node) => {
    const root = node.getRootNode();
    if (!('host' in root)) return;
    roots.add(root as ShadowRoot);
    add((root as ShadowRoot).host);
  };
  for (const { map } of stories) add(map.rootElement);
  for (const marks of placed) for (const { ranges } of marks) if (ranges[0]) add(ranges[0].startContainer);
  return [...roots];
}
