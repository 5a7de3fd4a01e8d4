import { expect, it } from 'vitest';
import { withDatelines } from '../../../lib/article/dateline.ts';
import { findPeople } from '../../../lib/people/index.ts';
import { articleOf, shippedModel } from './model.ts';

const model = shippedModel();
const names = (paragraphs: string[], datelines: boolean) => {
  const article = articleOf(...paragraphs);
  const blocks = datelines ? withDatelines(article.text, article.blocks) : article.blocks;
  return findPeople({ ...article, blocks }, model).map(({ name }) => name);
};

it('takes nobody for a person who is a place in a dateline', () => {
  const paragraphs = [
    'LAURA MARTINEZ, Norland (AP) — Oskar Lindt resigned on Monday.',
    'Lindt, 51, said he was tired.',
  ];
  expect(names(paragraphs, false)).toEqual(['Laura Martinez', 'Oskar Lindt']);
  expect(names(paragraphs, true)).toEqual(['Oskar Lindt']);
});
