import type { MarkKind } from '../../../lib/extension/settings.ts';
import type { Box, Tab } from '../drivers/driver.ts';
import { pause, until } from './until.ts';
import type { World } from './world.ts';

export interface PaintedMark {
  kind: MarkKind;
  /** As in `lib/ui/marks/names.ts`. */
  strength: string;
  tone: string;
  text: string;
}

/** Everything that is painted now, as the page's own registry of highlights has it. */
export function paintedMarks(tab: Tab): Promise<PaintedMark[]> {
  return tab.evaluate(() => {
    const found: PaintedMark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const [, kind, strength, tone] = /^who-said-when-(\w+)-(\w+)-(light|dark)$/.exec(name) ?? [];
      if (!kind || !strength || !tone) continue;
      for (const range of highlight) {
        found.push({ kind: kind as MarkKind, strength, tone, text: (range as Range).toString() });
      }
    }
    return found;
  }, null);
}

/** The marks once there are some and no more are coming. */
export async function settledMarks(tab: Tab, timeout = 15_000): Promise<PaintedMark[]> {
  let before = '';
  return until(
    'marks',
    async () => {
      const marks = await paintedMarks(tab);
      const now = JSON.stringify(marks);
      const settled = marks.length > 0 && now === before;
      before = now;
      if (!settled) await pause(120);
      return settled && marks;
    },
    timeout,
  );
}

/** The texts of one kind of marks, each once; descriptions included, pointer states not. */
export function textsOf(marks: PaintedMark[], kind: MarkKind): string[] {
  const texts = marks
    .filter((mark) => mark.kind === kind && (mark.strength === 'rest' || mark.strength === 'faint'))
    .map(({ text }) => text);
  return [...new Set(texts)];
}

/** Scrolls the first mark with this text into the middle of the window; its first line's box. */
export async function showMark(tab: Tab, kind: MarkKind, text: string): Promise<Box> {
  const box = await tab.evaluate(
    ({ kind, text }) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith(`who-said-when-${kind}-`)) continue;
        for (const range of highlight) {
          if (!(range as Range).toString().startsWith(text)) continue;
          const { top } = (range as Range).getBoundingClientRect();
          window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
          const rect = (range as Range).getClientRects()[0];
          if (rect) return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
        }
      }
      return null;
    },
    { kind, text },
  );
  if (!box) throw new Error(`No mark of kind ${kind} begins with “${text}”`);
  return box;
}

/** How the first line of a mark looks, and how the same place looks with all marks switched off. PNG. */
export async function looks(
  { store }: World,
  tab: Tab,
  kind: MarkKind,
  text: string,
): Promise<{ marked: Buffer; plain: Buffer }> {
  await tab.move(2, 2, 1);
  const { x, y, width, height } = await showMark(tab, kind, text);
  const clip = { x, y, width, height: height + 4 };
  const marked = Buffer.from(await tab.screenshot(clip));
  await store({ marks: { people: false, quotes: false, dates: false } });
  await until('no marks', async () => (await paintedMarks(tab)).length === 0);
  const plain = Buffer.from(await tab.screenshot(clip));
  await store({});
  await settledMarks(tab);
  return { marked, plain };
}

/** How the window looks once it has come to rest: pictures and colours may come a moment after the page. PNG. */
export async function steadyLook(tab: Tab): Promise<Buffer> {
  let before = Buffer.alloc(0);
  return until('the page at rest', async () => {
    const now = Buffer.from(await tab.screenshot());
    const same = now.equals(before);
    before = now;
    if (!same) await pause(150);
    return same && now;
  });
}
