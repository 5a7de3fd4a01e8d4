import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../../tools/build/without-inner-html.ts';

const ID = '/node_modules/@mozilla/readability/Readability.js';
const source = readFileSync(new URL(`../../..${ID}`, import.meta.url), 'utf8');
const transform = withoutInnerHtml().transform as (code: string, id: string) => { code: string } | null;

test('the installed Readability is bundled without assignments to innerHTML', () => {
  expect(source).toMatch(/innerHTML = /);
  expect(transform(source, ID)?.code).not.toMatch(/innerHTML = /);
});

test('another Readability is not bundled unseen', () => {
  expect(() => transform('var nothing = 1;', ID)).toThrow('Readability has changed');
});

test('other files are left as they are', () => {
  expect(transform(source, '/node_modules/other/index.js')).toBeNull();
});
