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

/** TIMEX3 value of so many units; `count` null is written X. Decades and centuries count in years where known. */
export function durationValue(count: number | null, unit: Unit): string {
  const half = count !== null && count % 1 === 0.5;
  if (half && unit === 'year') return `P${count > 1 ? `${Math.floor(count)}Y` : ''}6M`;
  if (half && unit === 'hour') return `PT${count > 1 ? `${Math.floor(count)}H` : ''}30M`;
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  if (count !== null && years > 0) return `P${count * years}Y`;
  const time = unit === 'second' || unit === 'minute' || unit === 'hour';
  const number = count === null ? 'X' : unit === 'fortnight' ? count * 2 : count;
  return `P${time ? 'T' : ''}${number}${CODES[unit]}`;
}

/** The meaning of so many units; see `durationValue`. */
export function duration(count: number | null, unit: Unit) {
  return { is: 'duration', value: durationValue(count, unit) } as const;
}
