import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type MarkKind } from '../../../lib/extension/settings.ts';
import { THEME } from '../../../lib/ui/marks/colours.ts';
import { marksCss } from '../../../lib/ui/marks/css.ts';
import { highlightName, LAYERS } from '../../../lib/ui/marks/names.ts';

const { colours } = DEFAULT_SETTINGS;
const [screen = '', forced = ''] = marksCss(colours).split('@media screen and (forced-colors: active)');

function rule(css: string, kind: string, strength: string): string {
  return new RegExp(`who-said-when-${kind}-${strength}-light\\) \\{ (.*) \\}`).exec(css)?.[1] ?? '';
}

test('every layer has a style, with colours and without', () => {
  for (const layer of LAYERS) {
    expect(screen).toContain(`::highlight(${highlightName(layer)}) {`);
    expect(forced).toContain(`::highlight(${highlightName(layer)}) {`);
  }
});

test('kinds differ by line, not by colour alone', () => {
  expect(rule(screen, 'people', 'rest')).toContain('underline solid');
  expect(rule(screen, 'dates', 'rest')).toContain('underline dotted');
  expect(rule(screen, 'quotes', 'rest')).not.toContain('underline');
  expect(rule(forced, 'people', 'rest')).toContain('underline solid CanvasText');
  expect(rule(forced, 'dates', 'rest')).toContain('underline dotted CanvasText');
  expect(rule(forced, 'quotes', 'rest')).toContain('underline dashed CanvasText');
});

test('only what ::highlight() paints is set', () => {
  const rules = marksCss(colours).match(/^::highlight.*$/gm) ?? [];
  const set = [...rules.join('\n').matchAll(/[{;] ?([a-z-]+):/g)].map(([, name]) => name);
  const painted = ['background-color', 'color', 'text-decoration', 'text-underline-offset'];
  expect([...new Set(set)].sort()).toEqual(painted);
});

test('nothing is printed', () => {
  expect(marksCss(colours).match(/@media [^{]*/g)).toEqual([
    '@media screen and (forced-colors: none) ',
    '@media screen and (forced-colors: active) ',
  ]);
});

test("the user's colour is taken, anything else is not", () => {
  expect(marksCss({ ...colours, people: '#00aa00' })).toContain('oklch(from #00aa00');
  expect(marksCss({ ...colours, people: 'red } * { display: none' })).toBe(marksCss(colours));
});

test('strong marks lie above quiet ones, inner ones above quotes', () => {
  const order = LAYERS.map(({ strength, kind }) => `${strength} ${kind}`);
  expect(order.indexOf('rest quotes')).toBeLessThan(order.indexOf('rest people'));
  expect(order.indexOf('rest people')).toBeLessThan(order.indexOf('strong quotes'));
});

test('marks, card and popup wear the same accents', () => {
  const theme = readFileSync(new URL('../../../lib/ui/theme.css', import.meta.url), 'utf8');
  for (const [kind, name] of Object.entries({ people: 'person', quotes: 'quote', dates: 'date' })) {
    const { light, dark } = THEME;
    const [a, b] = [light[kind as MarkKind], dark[kind as MarkKind]];
    expect(theme).toContain(`--${name}: light-dark(${a}, ${b});`);
  }
});

test('every accent can be read on its paper, sepia and grey included', () => {
  for (const kind of ['people', 'quotes', 'dates'] as const) {
    for (const paper of ['#ffffff', '#f4ecd8'])
      expect(contrast(THEME.light[kind], paper)).toBeGreaterThan(4.5);
    for (const paper of ['#000000', '#222222'])
      expect(contrast(THEME.dark[kind], paper)).toBeGreaterThan(4.5);
  }
});

/** WCAG 2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
