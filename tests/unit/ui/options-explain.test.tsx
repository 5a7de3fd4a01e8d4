// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Explanation } from '../../../lib/article/explain.ts';
import { Explain, type OpenPage } from '../../../lib/ui/options/explain.tsx';

let root: HTMLElement;
const explain = vi.fn<(page: number) => Promise<Explanation | null>>();
const pages: OpenPage[] = [
  { id: 7, title: 'Harbour bridge reopens' },
  { id: 4, title: 'Weather' },
];
const explanation: Explanation = {
  gate: { article: true, score: 3.14, why: ['+2.3 article type in JSON-LD', '-0.4 many links'] },
  articles: [
    {
      title: 'Harbour bridge reopens',
      byline: ['Runa Halden'],
      credit: [],
      published: { day: '2026-06-14', iso: '2026-06-14', source: 'meta', confidence: 0.9 },
      language: 'en',
      passages: [
        { text: 'Harbour bridge reopens', kept: true, kind: 'headline', reason: 'agrees with the title' },
        {
          text: 'The bridge opened on Sunday.',
          kept: true,
          kind: 'paragraph',
          reason: 'built like the rest',
        },
        { text: 'Sign up for our letter', kept: false, kind: null, reason: 'newsletter' },
      ],
    },
  ],
};

beforeEach(() => {
  explain.mockReset().mockResolvedValue(explanation);
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});
const show = (open: OpenPage[]) => act(() => render(<Explain pages={open} explain={explain} />, root));
const press = () => act(async () => root.querySelector<HTMLElement>('button')?.click());
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('explains the page that was looked at last: facts, gate, and each passage in a table with headings', async () => {
  show(pages);
  await press();
  expect(explain).toHaveBeenCalledExactlyOnceWith(7);
  expect(texts('thead th')).toEqual(['Kept as', 'Why', 'Text']);
  expect(
    [...root.querySelectorAll('tbody tr')].map(({ children }) => [...children].map((c) => c.textContent)),
  ).toEqual([
    ['headline', 'agrees with the title', 'Harbour bridge reopens'],
    ['paragraph', 'built like the rest', 'The bridge opened on Sunday.'],
    ['dropped', 'newsletter', 'Sign up for our letter'],
  ]);
  expect(texts('.answer li')).toEqual(explanation.gate.why);
  const said = texts('.answer p').join(' ');
  expect(said).toContain('Looks like an article (score 3.1');
  expect(said).toContain('by Runa Halden');
  expect(said).toContain('2 of 3 passages kept');
});

it('explains another page of the list', async () => {
  show(pages);
  const select = root.querySelector('select') as HTMLSelectElement;
  await act(() => {
    select.value = '4';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press();
  expect(explain).toHaveBeenCalledExactlyOnceWith(4);
});

it('numbers the articles of a page that has several, and says when it has none', async () => {
  const [article] = explanation.articles;
  explain.mockResolvedValue({ ...explanation, articles: article ? [article, article] : [] });
  show(pages);
  await press();
  expect(texts('caption')).toEqual([
    'Passages of article 1, Harbour bridge reopens',
    'Passages of article 2, Harbour bridge reopens',
  ]);
  explain.mockResolvedValue({ gate: { article: false, score: -2, why: [] }, articles: [] });
  await press();
  expect(texts('.answer p').join(' ')).toMatch(/Does not look like an article.*No article was found/);
});

it('says when the browser lets nothing in, and when no page is open', async () => {
  explain.mockResolvedValue(null);
  show(pages);
  await press();
  expect(texts('[aria-live] p')).toEqual(['The browser lets nothing into this page.']);
  show([]);
  expect(texts('.none').join()).toContain('No page of the web is open');
});

it('has nothing that axe objects to', async () => {
  document.title = 'Settings';
  document.documentElement.lang = 'en';
  show(pages);
  await press();
  const { violations } = await axe.run(root, {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations).toEqual([]);
});
