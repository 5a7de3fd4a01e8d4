import type { MarkKind, Settings } from '../extension/settings.ts';
import { accentOn, isColour } from './marks/colours.ts';

const VARIABLES: Record<MarkKind, string> = { people: '--person', quotes: '--quote', dates: '--date' };
const TINTS: Partial<Record<MarkKind, string>> = { people: '--person-tint', quotes: '--quote-tint' };

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
