// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Corrections as All } from '../../../lib/extension/corrections.ts';
import { Corrections } from '../../../lib/ui/options/corrections.tsx';

let root: HTMLElement;
const takeBack = vi.fn();
const all: All = {
  'quay.example': [{ kind: 'same', name: 'Elison', as: 'Mara Ellison' }],
  'harbour.example': [
    { kind: 'not-a-person', name: 'Sandpiper' },
    { kind: 'different', name: 'Tomas Okafor', called: 'Okafor' },
  ],
};

beforeEach(() => {
  takeBack.mockReset();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});
const show = (corrections: All) =>
  act(() => render(<Corrections corrections={corrections} takeBack={takeBack} />, root));
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('lists corrections site by site, in words', () => {
  show(all);
  expect(texts('h3')).toEqual(['harbour.example', 'quay.example']);
  expect(texts('li p')).toEqual([
    'Sandpiper is no longer shown as a person',
    'Okafor is shown apart from Tomas Okafor',
    'Elison is shown as Mara Ellison',
  ]);
});

it('removes one, and keeps the keyboard in the list', () => {
  show(all);
  act(() =>
    (root.querySelector('[aria-label="Remove: Tomas Okafor on harbour.example"]') as HTMLElement).click(),
  );
  expect(takeBack).toHaveBeenCalledExactlyOnceWith('harbour.example', all['harbour.example']?.[1]);
  expect(document.activeElement).toBe(root.querySelector('.corrections'));
});

it('says where corrections are made when there are none', () => {
  show({});
  expect(texts('.none').join()).toContain('Wrong?');
});

it('has nothing that axe objects to', async () => {
  document.title = 'Settings';
  document.documentElement.lang = 'en';
  show(all);
  const { violations } = await axe.run(root, {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations).toEqual([]);
});
