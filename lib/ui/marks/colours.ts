import type { MarkKind } from '../../extension/settings.ts';
import type { Tone } from './names.ts';

/** At least 4.5 : 1 on white, sepia and #222, so that a thin line is seen. The same accents as in theme.css. */
export const THEME: Record<Tone, Record<MarkKind, string>> = {
  light: { people: '#9a3412', quotes: '#1d4e89', dates: '#3f6212' },
  dark: { people: '#fdba74', quotes: '#93c5fd', dates: '#bef264' },
};

/** Whether a colour is one that settings may hold. */
export function isColour(colour: string | null): colour is string {
  return colour !== null && /^#[0-9a-f]{6}$/i.test(colour);
}

/** A user's colour on light and on dark paper: one choice has to serve on both, so its hue is kept, its lightness held where it can be read. */
export function accentOn(colour: string, tone: Tone): string {
  return `oklch(from ${colour} ${tone === 'light' ? 'min(l, 0.52)' : 'max(l, 0.76)'} c h)`;
}
