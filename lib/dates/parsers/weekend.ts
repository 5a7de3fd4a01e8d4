import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { POINTING } from '../vocabulary.ts';

/** "the weekend", "this weekend", "last weekend". Without direction the resolver takes the one nearest the article. */
export const weekend: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>${POINTING}|the past|the)|(?<that>that|the (?:following|previous))) weekend`,
  ),
  read: ({ pointing, that }) => {
    if (that !== undefined)
      return shift(/following/i.test(that) ? 1 : /previous/i.test(that) ? -1 : 0, 'text');
    const word = (pointing ?? '').toLowerCase();
    if (/next|coming/.test(word)) return shift(1, 'article');
    return shift(word === 'last' || word === 'previous' ? -1 : 0, 'article');
  },
};

function shift(amount: number, from: 'article' | 'text') {
  return { is: 'shift', unit: 'weekend', amount, from } as const;
}
