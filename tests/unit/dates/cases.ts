import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import { articleOf } from './article.ts';

/** [sentence, the words that are the expression, its TIMEX3 value]; [sentence, null]: nothing in it is marked. */
export type Case =
  | readonly [text: string, words: string, value: string]
  | readonly [text: string, words: null];

/**
 * A table of sentences, each read as an article of its own published on `day` (null: the page gives no date). The
 * expression must be found with exactly these words and this value.
 */
export function cases(name: string, day: string | null, rows: readonly Case[]): void {
  describe(name, () => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, words, value]) => {
      const found = findDates(articleOf(text, day)).map((date) => ({
        ...date,
        words: text.slice(date.start, date.end),
      }));
      if (words === null) {
        expect(found.filter((date) => date.shown).map((date) => date.words)).toEqual([]);
        return;
      }
      expect(found.map((date) => [date.words, date.value])).toContainEqual([words, value]);
    });
  });
}
