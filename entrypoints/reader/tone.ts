import type { Tone } from '../../lib/ui/marks/names.ts';

/** An opacity below this lets the paper behind decide. */
const OPAQUE = 0.5;

/** Between black (0) and white (1): the luminance at which black and white text are equally readable on a paper. */
const MIDDLE = 0.18;

/**
 * Tells what text stands on, from the nearest background that is really painted and not from what the system prefers:
 * many pages ignore that. Behind a picture or gradient the text's own colour tells. Answers are kept per element, so make
 * a new one for each painting.
 */
export function toneReader(): (element: Element) => Tone {
  const known = new Map<Element, Tone>();
  const read = (element: Element): Tone => {
    const before = known.get(element);
    if (before) return before;
    const tone = own(element) ?? above(element);
    known.set(element, tone);
    return tone;
  };
  const above = (element: Element): Tone => {
    const parent = parentOf(element);
    // Nothing painted up to the root: the canvas is white, or dark where the page opts into dark.
    return parent ? read(parent) : canvas(element);
  };
  return read;
}

function own(element: Element): Tone | null {
  const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
  if (backgroundImage !== 'none') return toneOf(color) === 'light' ? 'dark' : 'light';
  return toneOf(backgroundColor);
}

function canvas(root: Element): Tone {
  return toneOf(getComputedStyle(root).color) === 'light' ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * The tone of a computed colour; null when it is too transparent to decide or in a notation that is not understood.
 * Browsers compute to "rgb(r, g, b)", "rgba(…)" or "color(srgb r g b / a)", and keep "oklch(l …)", "oklab" and "lab" as they are.
 */
export function toneOf(colour: string): Tone | null {
  const [, notation = '', body = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(colour) ?? [];
  const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(read);
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (alpha < OPAQUE) return null;
  const luminance = luminanceOf(notation, [a, b, c]);
  return luminance === null ? null : luminance > MIDDLE ? 'light' : 'dark';
}

function read(number: string): number {
  return number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number);
}

/** Relative luminance (WCAG 2), 0 to 1. */
function luminanceOf(notation: string, [a, b, c]: [number, number, number]): number | null {
  if (notation === 'rgb' || notation === 'rgba') return weigh([a / 255, b / 255, c / 255]);
  if (notation === 'color') return weigh([a, b, c]);
  if (notation === 'oklch' || notation === 'oklab') return a ** 3;
  if (notation === 'lab' || notation === 'lch') return (((a > 1 ? a : a * 100) + 16) / 116) ** 3;
  return null;
}

function weigh(channels: [number, number, number]): number {
  const [r, g, b] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
