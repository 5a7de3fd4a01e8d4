import type { Settings } from '../../lib/extension/settings.ts';
import type { Span } from '../../lib/reading.ts';
import type { CardTarget } from '../../lib/ui/card/types.ts';
import { marksCss } from '../../lib/ui/marks/css.ts';
import type { Tone } from '../../lib/ui/marks/names.ts';
import type { Life } from './life.ts';
import { belongingTo, marksOf } from './marks.ts';
import { createPainter, type Stroke } from './paint.ts';
import { giveWay } from './pause.ts';
import { markFromPoint, type PlacedMark, shadowRootsOf } from './place.ts';
import { bringIntoView } from './scroll.ts';
import type { LiveStory } from './stories.ts';
import { toneReader } from './tone.ts';

/** A person, quote or date of a story. */
export interface Item {
  story: number;
  id: string;
}

/** Who asks for emphasis; the first one that asks for something is heard. */
type Asker = 'hover' | 'card' | 'popup';

/** The stories as they stand on the page: their marks, and the way to and from them. */
export interface View {
  stories(): readonly LiveStory[];
  /** Marks these stories and no others. */
  show(stories: readonly LiveStory[], settings: Settings, signal: AbortSignal): Promise<void>;
  /** The same stories with other kinds, or on another paper. */
  repaint(settings: Settings): void;
  /** Whether the paper under the marks is no longer what they were painted for; a few of them tell. */
  toneHasChanged(): boolean;
  clear(): void;
  /** All marks that are painted, story by story in text order. */
  marks(): readonly (readonly PlacedMark[])[];
  placedMark(story: number, target: CardTarget): PlacedMark | null;
  markAt(x: number, y: number): PlacedMark | null;
  toneAt(range: Range): Tone;
  emphasise(asker: Asker, item: Item | null): void;
  /** False when the stretch is no longer on the page. */
  jumpTo(story: number, span: Span): boolean;
  /** Open shadow roots of the page that the stories stand in. */
  roots(): readonly ShadowRoot[];
}

/** How long a stretch that was jumped to stays lit, ms: long enough to find it, short enough not to stay in the way. */
const FLASH = 1600;

/** Ranges are made in slices of so many ms. */
const SLICE = 12;

export function createView(life: Life): View {
  const painter = createPainter();
  let stories: readonly LiveStory[] = [];
  let all: PlacedMark[][] = [];
  let painted: PlacedMark[][] = [];
  let roots: ShadowRoot[] = [];
  let asked: Partial<Record<Asker, Item | null>> = {};
  let emphasised = '';
  let endFlash: (() => void) | null = null;
  life.signal.addEventListener('abort', () => painter.clear());

  function paint({ marks: kinds }: Settings): void {
    painted = all.map((marks) => marks.filter(({ mark }) => kinds[mark.kind]));
    painter.paint(
      ['rest', 'faint'],
      painted.flat().map(
        ({ mark: { kind, faint }, ranges }): Stroke => ({
          kind,
          strength: faint ? 'faint' : 'rest',
          ranges,
        }),
      ),
    );
  }

  function paintEmphasis(): void {
    const item = asked.hover ?? asked.card ?? asked.popup ?? null;
    const key = item ? `${item.story} ${item.id}` : '';
    if (key === emphasised) return;
    emphasised = key;
    const story = item && stories[item.story];
    const found = story && belongingTo(story.reading, item.id);
    const strokes = found?.spans.map(
      ({ start, end, echo }): Stroke => ({
        kind: found.kind,
        strength: echo ? 'echo' : 'strong',
        ranges: story?.map.rangesOf({ start, end }) ?? [],
      }),
    );
    painter.paint(['strong', 'echo'], strokes ?? []);
  }

  function forget(): void {
    stories = [];
    all = [];
    painted = [];
    roots = [];
    asked = {};
    emphasised = '';
    painter.clear();
    painter.forgetTones();
  }

  return {
    stories: () => stories,
    marks: () => painted,
    roots: () => roots,
    clear: forget,
    toneAt: painter.toneAt,
    async show(next, settings, signal) {
      const placed = await placeAll(next, signal);
      forget();
      stories = next;
      all = placed;
      roots = shadowRootsOf(stories, all);
      for (const root of roots) adoptStyle(root, settings);
      paint(settings);
    },
    repaint(settings) {
      painter.forgetTones();
      paint(settings);
      emphasised = '';
      paintEmphasis();
    },
    toneHasChanged() {
      const now = toneReader();
      const marks = painted.flat();
      return [0, 0.25, 0.5, 0.75].some((part) => {
        const [range] = marks[Math.floor(marks.length * part)]?.ranges ?? [];
        const element = range?.startContainer.parentElement;
        return range && element ? now(element) !== painter.toneAt(range) : false;
      });
    },
    placedMark: (story, { kind, id, span }) =>
      painted[story]?.find(({ mark }) => mark.kind === kind && mark.id === id && mark.start === span.start) ??
      null,
    markAt: (x, y) => (stories.length > 0 ? markFromPoint(x, y, stories, painted, roots) : null),
    emphasise(asker, item) {
      asked[asker] = item;
      paintEmphasis();
    },
    jumpTo(index, span) {
      const ranges = stories[index]?.map.rangesOf(span) ?? [];
      if (!bringIntoView(ranges)) return false;
      const story = stories[index];
      const kind =
        (story && all[index]?.find(({ mark }) => mark.start === span.start)?.mark.kind) ?? 'people';
      endFlash?.();
      painter.paint(['flash'], [{ kind, strength: 'flash', ranges }]);
      endFlash = life.after(FLASH, () => painter.paint(['flash'], []));
      return true;
    },
  };
}

async function placeAll(stories: readonly LiveStory[], signal: AbortSignal): Promise<PlacedMark[][]> {
  const placed: PlacedMark[][] = [];
  let began = performance.now();
  for (const [story, { reading, map }] of stories.entries()) {
    const marks: PlacedMark[] = [];
    for (const mark of marksOf(reading)) {
      marks.push({ story, mark, ranges: map.rangesOf(mark) });
      if (performance.now() - began < SLICE) continue;
      await giveWay();
      signal.throwIfAborted();
      began = performance.now();
    }
    placed.push(marks);
  }
  return placed;
}

/** Firefox does not let the document's ::highlight() rules into shadow roots: they get the style themselves. */
function adoptStyle(root: ShadowRoot, { colours }: Settings): void {
  const css = marksCss(colours);
  const own = new CSSStyleSheet();
  own.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !isOurs(sheet)), own];
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return /who-said-when-/.test(cssRules[0]?.cssText ?? '');
}
