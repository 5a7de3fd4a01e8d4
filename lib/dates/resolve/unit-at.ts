import { addMonths, civilDay, dayNumber, isoDay, isoMonth, isoWeek, pad, weekdayOf } from '../calendar.ts';
import type { Unit } from '../types.ts';

/** The value of the unit that lies `amount` units from `day`, in that unit's own granularity; null for clock units, and outside the years 1 to 9999. */
export function unitAt(day: number, unit: Unit, amount: number): string | null {
  const value = valueAt(day, unit, amount);
  return value !== null && HAS_YEAR.test(value) ? value : null;
}

/** Years in a unit that people count roughly in. */
const ROUND: Partial<Record<Unit, number>> = { decade: 10, century: 100 };
/** How far off such a count may be. */
const SLACK = 0.1;

/** As `unitAt`, for units that were counted: "two decades ago" is a decade only where 22 and 18 years ago lie in the same. */
export function roughlyAt(day: number, unit: Unit, amount: number): string | null {
  const years = ROUND[unit];
  if (years === undefined || !Number.isInteger(amount)) return unitAt(day, unit, amount);
  const { year } = civilDay(day);
  const [a, b] = [1 - SLACK, 1 + SLACK].map((share) =>
    unitAt(dayNumber(year + share * amount * years, 1, 1), unit, 0),
  );
  return a === b ? (a ?? null) : null;
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
      return pad(Math.floor(year / 10) + amount, 3);
    case 'century':
      return pad(Math.floor(year / 100) + amount);
    default:
      return null;
  }
}

/** The ISO week of a day that names a week; a Sunday opens the week that follows, as in American calendars. */
export function weekNamedBy(day: number): string {
  return isoWeek(weekdayOf(day) === 7 ? day + 1 : day);
}

/** "two and a half years ago" is a month. */
function halfUnit(day: number, unit: Unit, amount: number): string | null {
  return unit === 'year' ? isoDay(addMonths(day, Math.round(amount * 12))).slice(0, 7) : null;
}
