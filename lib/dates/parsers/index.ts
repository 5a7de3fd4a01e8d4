import type { DateParser } from '../types.ts';
import { bareUnits } from './bare-units.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { dayMonth } from './day-month.ts';
import { dayOfMonth } from './day-of-month.ts';
import { decade } from './decade.ts';
import { deicticDay } from './deictic-day.ts';
import { eventDay } from './event-day.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { namedDay } from './named-day.ts';
import { numericDate } from './numeric-date.ts';
import { partOfDay } from './part-of-day.ts';
import { pointedSpan } from './pointed-span.ts';
import { pointedUnit } from './pointed-unit.ts';
import { quarter } from './quarter.ts';
import { quarterOfText } from './quarter-of-text.ts';
import { recurring, weekly } from './recurring.ts';
import { season } from './season.ts';
import { unitSpan } from './unit-span.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import { wholeUnit } from './whole-unit.ts';
import { year } from './year.ts';
import { yearEnd } from './year-end.ts';

/** All classes of expression. Where two match the same stretch, the earlier one in this list is taken. */
export const PARSERS: readonly DateParser[] = [
  isoDate,
  numericDate,
  namedDay,
  monthDay,
  dayMonth,
  holiday,
  month,
  decade,
  century,
  quarter,
  quarterOfText,
  season,
  weekday,
  deicticDay,
  partOfDay,
  ...clock,
  weekend,
  yearEnd,
  eventDay,
  pointedUnit,
  wholeUnit,
  pointedSpan,
  unitSpan,
  recurring,
  weekly,
  year,
  dayOfMonth,
  bareUnits,
  vague,
];
