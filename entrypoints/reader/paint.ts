import type { MarkKind } from '../../lib/extension/settings.ts';
import { highlightName, LAYERS, type Strength, type Tone } from '../../lib/ui/marks/names.ts';
import { toneReader } from './tone.ts';

/** A stretch of the page with the way it is to be painted. */
export interface Stroke {
  kind: MarkKind;
  strength: Strength;
  ranges: readonly Range[];
}

/** Paints over the page's text without touching the page (CSS Custom Highlight API). */
export interface Painter {
  /** Replaces what was painted with these strengths before. */
  paint(strengths: readonly Strength[], strokes: Iterable<Stroke>): void;
  /** The tone of the paper under a range, as it was when last painted. */
  toneAt(range: Range): Tone;
  /** Forgets the tones: the page has changed its colours. */
  forgetTones(): void;
  clear(): void;
}

/**
 * Only own names are set and deleted: the registry is shared with the page, and for a moment with an older instance of the
 * reader that an update has left behind.
 */
export function createPainter(): Painter {
  const own = new Map<string, Highlight>();
  let tone = toneReader();
  const toneAt = (range: Range) => {
    const element = range.startContainer.parentElement;
    return element ? tone(element) : 'light';
  };
  const remove = (name: string) => {
    if (CSS.highlights.get(name) === own.get(name)) CSS.highlights.delete(name);
    own.delete(name);
  };
  return {
    toneAt,
    forgetTones() {
      tone = toneReader();
    },
    paint(strengths, strokes) {
      const layers = new Map<string, Range[]>();
      for (const { kind, strength, ranges } of strokes) {
        for (const range of ranges) {
          const name = highlightName({ kind, strength, tone: toneAt(range) });
          const before = layers.get(name);
          if (before) before.push(range);
          else layers.set(name, [range]);
        }
      }
      for (const [priority, layer] of LAYERS.entries()) {
        if (!strengths.includes(layer.strength)) continue;
        const name = highlightName(layer);
        const ranges = layers.get(name);
        if (!ranges) {
          remove(name);
          continue;
        }
        const highlight = new Highlight();
        highlight.priority = priority;
        for (const range of ranges) highlight.add(range);
        own.set(name, highlight);
        CSS.highlights.set(name, highlight);
      }
    },
    clear() {
      for (const name of [...own.keys()]) remove(name);
    },
  };
}
