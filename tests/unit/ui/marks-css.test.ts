import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings.ts';
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
  const set = [...marksCss(colours).matchAll(/[{;] ?([a-z-]+):/g)].map(([, name]) => name);
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
