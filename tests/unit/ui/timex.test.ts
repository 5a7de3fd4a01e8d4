import { expect, test } from 'vitest';
import { parseTimex } from '../../../lib/ui/timex.ts';

test.each([
  ['2031-03-01', 'day', null, null],
  ['2031-03-01TEV', 'day', 'evening', null],
  ['2031-03-01T20:30', 'day', null, '20:30'],
  ['2031-03-01T20', 'day', null, '20:00'],
  ['2031-03-01T09:05:10Z', 'day', null, '09:05 UTC'],
  ['2031-03-01T09:05-05:00', 'day', null, '09:05 UTC−05:00'],
  ['TMO', 'time', 'morning', null],
  ['T14:15', 'time', null, '14:15'],
  ['2031', 'year', '2031', null],
  ['2031-03', 'month', null, null],
  ['2031-W09', 'week', null, null],
  ['2031-W09-WE', 'weekend', null, null],
  ['2031-Q3', 'quarter', 'third quarter of 2031', null],
  ['2031-H2', 'half', 'second half of 2031', null],
  ['2031-SU', 'season', 'summer 2031', null],
  ['FY2030', 'fiscal year', 'fiscal year 2030', null],
  ['199', 'decade', 'the 1990s', null],
  ['18', 'century', 'the 19th century', null],
  ['20', 'century', 'the 21st century', null],
  ['10', 'century', 'the 11th century', null],
])('%s is a %s', (value, unit, name, clock) => {
  expect(parseTimex(value)).toMatchObject({ unit, name, clock });
});

test.each([
  '',
  'PRESENT_REF',
  'PAST_REF',
  'P3D',
  'XXXX-WXX-5',
  '2031-13',
  '2031-03-01TXX',
  '2031-03-01T25:00',
  '2031T20:00',
  'T',
])('%j has no place on a calendar or clock', (value) => {
  expect(parseTimex(value)).toBeNull();
});
