// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { toneOf, toneReader } from '../../../entrypoints/reader/tone.ts';

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(244, 236, 216)', 'light'],
  ['rgb(23, 24, 26)', 'dark'],
  ['rgb(0, 0, 139)', 'dark'],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(0, 0, 0, 0.2)', null],
  ['rgba(0, 0, 0, 0.9)', 'dark'],
  ['rgb(0 0 0 / 90%)', 'dark'],
  ['color(srgb 1 1 1)', 'light'],
  ['color(display-p3 0.1 0.1 0.1)', 'dark'],
  ['color(srgb 1 1 1 / 0.1)', null],
  ['oklch(0.98 0.01 90)', 'light'],
  ['oklab(0.2 0 0)', 'dark'],
  ['lab(95 0 0)', 'light'],
  ['transparent', null],
  ['', null],
])('%j is %s', (colour, want) => {
  expect(toneOf(colour)).toBe(want);
});

describe('what text stands on', () => {
  afterEach(() => document.body.replaceChildren());

  function toneIn(...styles: string[]): string {
    let element: Element = document.body;
    for (const style of styles) {
      const inner = document.createElement('div');
      inner.setAttribute('style', style);
      element.append(inner);
      element = inner;
    }
    return toneReader()(element);
  }

  test('the nearest painted background decides', () => {
    expect(toneIn('background-color: rgb(20, 20, 20)', 'color: white')).toBe('dark');
    expect(
      toneIn('background-color: rgb(20, 20, 20)', 'background-color: rgb(250, 250, 240)', 'color: black'),
    ).toBe('light');
  });
  test('what hardly covers does not decide', () => {
    expect(toneIn('background-color: rgb(20, 20, 20)', 'background-color: rgba(255, 255, 255, 0.1)')).toBe(
      'dark',
    );
  });
  test("over a picture the text's own colour tells", () => {
    expect(toneIn('background-image: url(x.png); color: rgb(255, 255, 255)')).toBe('dark');
    expect(toneIn('background-image: linear-gradient(red, blue); color: rgb(0, 0, 0)')).toBe('light');
  });
  test('a page that paints nothing is paper', () => {
    expect(toneIn('')).toBe('light');
  });
});
