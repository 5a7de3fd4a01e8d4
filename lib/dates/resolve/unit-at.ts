import { addMonths, civilDay, isoDay, isoMonth, isoWeek, pad, weekdayOf } from '../calendar.ts';
import type { Unit } from '../types.ts';

/** The value of the unit that lies `amount` units from `day`, in that unit's own granularity; null for clock units, and outside the years 1 to 9999. */
export function unitAt(day: number, unit: Unit, amount: number): string | null {
  const value = valueAt(day, unit, amount);
  return value !== null && HAS_YEAR.test(value) ? value : null;
}

/** Years from 1 to 9999, or the leading digits of one. */
const HAS_YEAR = /^\d{2,4}(?:-|$)/;

function valueAt(day: number, unit: Unit, amount: number): string | null {
  if (!Number.isInteger(amount)) return halfUnit(day, unit, amount);
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'day':
      return isoDay(day + amount);
    case 'week':
      return isoWeek(day + 7 * amount);
    case 'fortnight':
      return isoWeek(day + 14 * amount);
    case 'weekend':
      return `${isoWeek(day + 7 * amount)}-WE`;
    case 'month':
      return isoMonth(year, month + amount);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + amount;
      return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`;
    }
    case 'year':
      return pad(year + amount, 4);
    case 'decade':
      return decadeAt(year, amount);
    case 'century':
      return Math.abs(amount) > 0 ? pad(year + amount * 100, 4) : pad(Math.floor(year / 100));
    default:
      return null;
  }
}

/** The ISO week of a day that names a week; a Sunday opens the week that follows, as in American calendars. */
export function weekNamedBy(day: number): string {
  return isoWeek(weekdayOf(day) === 7 ? day + 1 : day);
}

/** "this decade", "the next decade" are decades; "two decades ago" is about twenty years back: the decade too. */
function decadeAt(year: number, amount: number): string {
  return pad(Math.floor(year / 10) + amount, 3);
}

/** "two and a half years ago" is a month, "half a decade ago" a year. */
function halfUnit(day: number, unit: Unit, amount: number): string | null {
  if (unit === 'year') return isoDay(addMonths(day, Math.round(amount * 12))).slice(0, 7);
  if (unit === 'decade') return pad(civilDay(day).year + Math.round(amount * 10), 4);
  return null;
}
