import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import { articleOf } from './article.ts';

const DAY = '2025-11-02';
const VALUE =
  /^(?:|(?:PAST|PRESENT|FUTURE)_REF|BC\d{2,4}|\d{2,3}|\d{4}(?:-(?:\d\d(?:-\d\d(?:T(?:\d\d:\d\d|[A-Z]{2}))?)?|W\d\d(?:-WE)?|[QH]\d|SP|SU|FA|WI))?|P(?:T?[\dX.]+[A-Z]{1,2})+|XXXX(?:-(?:\d\d|WXX(?:-\d(?:T[A-Z]{2})?)?|XX(?:-XX(?:T(?:\d\d:\d\d|[A-Z]{2}))?)?))?)$/;

/** Words that dates are made of, so that random texts hold many of them in odd orders. */
const PIECES =
  'May|March|3|30|31|February|that day|day|week|same|following|2019|1944|the|of|last|next|two|years|ago|Friday|night|at|10|p.m.|early|mid-|–|-|,|.|every|quarter|first|in|and|Christmas|weekend|yesterday|’s|"|(|)|a|half|’90s|12/11/2024|century|20th|until|since|will|be|\n\n|\u00a0'.split(
    '|',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);
const published = fc.constantFrom(DAY, '2024-02-29', '1999-12-31', null);

describe('properties of findDates', () => {
  it('gives spans inside the text, in order, that do not overlap', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        let end = 0;
        for (const date of findDates(articleOf(input, day))) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives values of the TIMEX3 grammar, and an interval exactly where one is shown on the calendar', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        for (const date of findDates(articleOf(input, day))) {
          expect(date.value).toMatch(VALUE);
          if (date.interval) {
            expect(date.interval.first <= date.interval.last).toBe(true);
            expect(date.shown).toBe(true);
            expect(['DATE', 'TIME']).toContain(date.type);
          }
          if (date.basis.kind === 'none') expect(date.value).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('numbers its mentions in order, and names only other mentions as basis', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const dates = findDates(articleOf(input, day));
        const ids = new Set(dates.map((date) => date.id));
        dates.forEach((date, i) => {
          expect(date.id).toBe(`d${i}`);
          if (date.basis.kind !== 'mention') return;
          expect(ids.has(date.basis.date)).toBe(true);
          expect(date.basis.date).not.toBe(date.id);
        });
      }),
    );
  });

  it.each([
    ['week', 8],
    ['month', 7],
    ['year', 4],
    ['decade', 3],
  ])('never sharpens a %s', (unit, length) => {
    const words = fc.constantFrom(
      `last ${unit}`,
      `next ${unit}`,
      `this ${unit}`,
      `three ${unit}s ago`,
      `two ${unit}s later`,
    );
    fc.assert(
      fc.property(words, fc.constantFrom('2025-11-02', '2024-02-29', '2000-01-01'), (said, day) => {
        for (const date of findDates(articleOf(`On June 3, 2019 it opened; ${said} it shut.`, day)).slice(1))
          if (date.interval !== null) expect(date.value.length).toBeLessThanOrEqual(length);
      }),
    );
  });

  it('counts a day as many days back as the words say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (days, date) => {
          const day = date.toISOString().slice(0, 10);
          const want = new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
          expect(findDates(articleOf(`It sank ${days} days ago.`, day))[0]?.value).toBe(want);
        },
      ),
    );
  });
});

describe('time', () => {
  const million = (piece: string) => piece.repeat(Math.ceil(1e6 / piece.length));
  it.each([
    ['digits', million('1')],
    ['digits and dots', million('1.')],
    ['blanks', million(' ')],
    ['quotation marks', million('"')],
    ['lone surrogates', million('\ud800')],
    ['months', million('May ')],
    ['number words', million('one hundred and ')],
    ['modifiers', million('the early late mid ')],
    ['verbs before a weekday', `${million('will be not ')} Friday`],
    ['one sentence of weekdays', million('Friday and ')],
  ])(
    'reads a megabyte of %s in linear time',
    (_name, input) => {
      const small = measure(input.slice(0, input.length / 8));
      const large = measure(input);
      // Eight times the text; quadratic would be sixty-four. The floor keeps the noise of a busy machine out.
      expect(large).toBeLessThan(Math.max(400, small * 24));
    },
    30_000,
  );

  function measure(input: string): number {
    const start = process.cpuUsage();
    findDates(articleOf(input, DAY));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }
});
