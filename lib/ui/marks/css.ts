import type { MarkKind, Settings } from '../../extension/settings.ts';
import { accentOn, isColour, THEME } from './colours.ts';
import { highlightName, LAYERS, type Layer, type Tone } from './names.ts';

/** How much of the accent is laid over the paper, per cent. Dark paper swallows more. */
const TINT: Record<Tone, Record<MarkKind, number>> = {
  light: { people: 7, quotes: 8, dates: 0 },
  dark: { people: 11, quotes: 13, dates: 0 },
};
/** A quote is long: less is enough to see it. */
const STRONG_TINT: Record<Tone, Record<MarkKind, number>> = {
  light: { people: 22, quotes: 16, dates: 22 },
  dark: { people: 30, quotes: 24, dates: 28 },
};
const ECHO_TINT: Record<Tone, number> = { light: 13, dark: 18 };
const FLASH_TINT: Record<Tone, number> = { light: 42, dark: 50 };

/** Lines grow with the type, so that a headline's is not a hair; the gap keeps descenders readable. */
const OFFSET = 'text-underline-offset: max(2.5px, 0.16em);';

/**
 * The style of all marks as one stylesheet. People, quotes and dates differ by line as well as by tint; on paper and in
 * forced colours tints are gone and the lines remain, there quotes get a dashed one. Only what ::highlight() paints.
 * @param colours the user's own accents, "#rrggbb"; null takes the theme's.
 */
export function marksCss(colours: Settings['colours']): string {
  const rules = LAYERS.map((layer) => rule(layer, accent(layer, colours)));
  const forced = LAYERS.map((layer) => `::highlight(${highlightName(layer)}) { ${forcedStyle(layer)} }`);
  return `@media screen and (forced-colors: none) {\n${rules.join('\n')}\n}
@media screen and (forced-colors: active) {\n${forced.join('\n')}\n}\n`;
}

function accent({ kind, tone }: Layer, colours: Settings['colours']): string {
  const own = colours[kind];
  return isColour(own) ? accentOn(own, tone) : THEME[tone][kind];
}

function rule(layer: Layer, colour: string): string {
  return `::highlight(${highlightName(layer)}) { ${style(layer, colour)} }`;
}

function style({ kind, strength, tone }: Layer, colour: string): string {
  if (strength === 'flash') return `background-color: ${mix(colour, FLASH_TINT[tone])};`;
  if (strength === 'echo') return `background-color: ${mix(colour, ECHO_TINT[tone])};`;
  if (strength === 'strong') {
    return `background-color: ${mix(colour, STRONG_TINT[tone][kind])}; ${line(kind, colour, 'max(2px, 0.08em)')}`;
  }
  if (strength === 'faint') return line(kind, mix(colour, 45), 'max(1px, 0.045em)');
  const tint = TINT[tone][kind];
  const background = tint ? `background-color: ${mix(colour, tint)};` : '';
  return `${background} ${line(kind, colour, kind === 'dates' ? 'max(2px, 0.08em)' : 'max(1.5px, 0.06em)')}`;
}

function line(kind: MarkKind, colour: string, thickness: string): string {
  if (kind === 'quotes') return '';
  return `text-decoration: underline ${kind === 'people' ? 'solid' : 'dotted'} ${colour} ${thickness}; ${OFFSET}`;
}

function mix(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
}

function forcedStyle({ kind, strength }: Layer): string {
  if (strength === 'strong' || strength === 'flash')
    return 'background-color: Highlight; color: HighlightText;';
  const lines = { people: 'solid', quotes: 'dashed', dates: 'dotted' } as const;
  const thickness = kind === 'dates' ? '2px' : strength === 'faint' || kind === 'quotes' ? '1px' : '2px';
  // Chromium paints every highlight like a selection here, whatever is asked for: so the lines have to tell. Only
  // `forced-color-adjust` on the page's own elements would stop it, and take the reader's colours from the page.
  return `background-color: transparent; color: inherit; text-decoration: underline ${lines[kind]} CanvasText ${thickness}; ${OFFSET}`;
}
