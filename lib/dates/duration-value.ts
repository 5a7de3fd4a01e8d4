import type { Unit } from './types.ts';

const CODES: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
/** A half of a unit in whole smaller ones. */
const HALVES: Partial<Record<Unit, string>> = { hour: 'PT30M', year: 'P6M', decade: 'P5Y', century: 'P50Y' };

/** TIMEX3 value of so many units; `count` null is written X. Decades and centuries count in years where known. */
export function durationValue(count: number | null, unit: Unit): string {
  if (count === 0.5 && HALVES[unit]) return HALVES[unit];
  const time = unit === 'second' || unit === 'minute' || unit === 'hour';
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  if (count !== null && years > 0) return `P${count * years}Y`;
  const number = count === null ? 'X' : unit === 'fortnight' ? count * 2 : count;
  return `P${time ? 'T' : ''}${number}${CODES[unit]}`;
}
