import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  easter,
  isDayOf,
  isoDay,
  isoWeek,
  nthWeekday,
  parseDay,
  weekdayOf,
  weekStart,
} from '../../../lib/dates/calendar.ts';
import { intervalOf } from '../../../lib/dates/interval.ts';

const day = fc.integer({ min: dayNumber(1500, 1, 1), max: dayNumber(2200, 1, 1) });
const plain = (number: number) => Temporal.PlainDate.from(isoDay(number));

describe('calendar arithmetic agrees with Temporal', () => {
  it('on dates, weekdays and ISO weeks', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: d } = civilDay(number);
        expect(dayNumber(year, month, d)).toBe(number);
        expect(parseDay(isoDay(number))).toBe(number);
        expect(weekdayOf(number)).toBe(plain(number).dayOfWeek);
        const week = `${plain(number).yearOfWeek}-W${String(plain(number).weekOfYear).padStart(2, '0')}`;
        expect(isoWeek(number)).toBe(week);
      }),
    );
  });

  it('on months added and days between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (number, months) => {
        expect(isoDay(addMonths(number, months))).toBe(plain(number).add({ months }).toString());
        expect(isoDay(number + months)).toBe(plain(number).add({ days: months }).toString());
      }),
    );
  });

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [1961, '1961-04-02'],
    [2038, '2038-04-25'],
  ])('on Easter %i', (year, want) => {
    expect(isoDay(easter(year))).toBe(want);
  });

  it('finds the nth and the last weekday of a month', () => {
    expect(isoDay(nthWeekday(2025, 11, 4, 4))).toBe('2025-11-27');
    expect(isoDay(nthWeekday(2025, 5, 1, -1))).toBe('2025-05-26');
    expect(isoDay(weekStart(2020, 53))).toBe('2020-12-28');
  });

  it('knows the days that are none', () => {
    expect(isDayOf(2025, 2, 29)).toBe(false);
    expect(isDayOf(2024, 2, 29)).toBe(true);
    expect(isDayOf(2025, 4, 31)).toBe(false);
    expect(parseDay('2025-02-30')).toBeNull();
    expect(parseDay('yesterday')).toBeNull();
  });
});

describe('intervalOf', () => {
  it.each([
    ['2025-11-02', '2025-11-02', '2025-11-02'],
    ['2025-11-02TNI', '2025-11-02', '2025-11-02'],
    ['2025-W44', '2025-10-27', '2025-11-02'],
    ['2025-W44-WE', '2025-11-01', '2025-11-02'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['1998', '1998-01-01', '1998-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['18', '1800-01-01', '1899-12-31'],
  ])('%s', (value, first, last) => {
    expect(intervalOf(value)).toEqual({ first, last });
  });

  it.each(['', 'P3D', 'PRESENT_REF', 'XXXX-WXX-2', 'BC0480', '2025-02-30', '2025-13'])(
    'nothing for "%s"',
    (value) => {
      expect(intervalOf(value)).toBeNull();
    },
  );
});
