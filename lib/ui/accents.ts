import type { MarkKind, Settings } from '../extension/settings.ts';

const VARIABLES: Record<MarkKind, string> = { people: '--person', quotes: '--quote', dates: '--date' };
const TINTS: Partial<Record<MarkKind, string>> = { people: '--person-tint', quotes: '--quote-tint' };

/** Whether a colour is one that settings may hold. */
export function isColour(colour: string | null): colour is string {
  return colour !== null && /^#[0-9a-f]{6}$/i.test(colour);
}

/**
 * A user's colour as text on light and on dark paper: its hue is kept, its lightness held where it can be read, as the
 * marks do.
 */
export function accentOn(colour: string, tone: 'light' | 'dark'): string {
  return `oklch(from ${colour} ${tone === 'light' ? 'min(l, 0.52)' : 'max(l, 0.76)'} c h)`;
}

/** Lays the user's own accents over the theme's, for everything within `root`; null gives the theme's back. */
export function accentStyle(root: HTMLElement, colours: Settings['colours']): void {
  for (const kind of ['people', 'quotes', 'dates'] as const) {
    const own = colours[kind];
    const accent = isColour(own) ? `light-dark(${accentOn(own, 'light')}, ${accentOn(own, 'dark')})` : null;
    set(root, VARIABLES[kind], accent);
    const tint = TINTS[kind];
    if (tint) set(root, tint, accent && `color-mix(in srgb, ${accent} 10%, transparent)`);
  }
}

function set({ style }: HTMLElement, name: string, value: string | null): void {
  if (value === null) style.removeProperty(name);
  else style.setProperty(name, value);
}
