import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import { articleOf } from './article.ts';

describe('findDates', () => {
  it('places a weekday on the day before the article and says what it counted from', () => {
    const text = 'The mayor of Oldport resigned on Friday.';
    const [date] = findDates(articleOf(text, '2025-11-02'));
    expect(date).toEqual({
      id: 'd0',
      start: 33,
      end: 39,
      type: 'DATE',
      value: '2025-10-31',
      interval: { first: '2025-10-31', last: '2025-10-31' },
      basis: { kind: 'article' },
      shown: true,
    });
  });

  it('takes any number of blanks for one, and gives the offsets of the text as it was', () => {
    const text = 'It  broke on   March \u00a0 3,  2021,  and was  mended  on  Friday   night.  ';
    const found = findDates(articleOf(text, '2025-11-02'));
    expect(found.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['March \u00a0 3,  2021', '2021-03-03'],
      ['Friday   night', '2025-10-31TNI'],
    ]);
  });
});
