/** How exact a TIMEX3 value is. "time": a clock time or part of a day without its day. */
export type TimexUnit =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal year'
  | 'decade'
  | 'century';

/** A TIMEX3 value of type DATE or TIME, taken apart for display. */
export interface Timex {
  unit: TimexUnit;
  /** First day, YYYY-MM-DD; empty for weeks (their days come with the reading) and for times without a day. */
  first: string;
  /** What the value is called where no locale has a format for it: "summer 2025", "evening", "the 1990s". */
  name: string | null;
  /** "20:30", with its zone where the value has one. */
  clock: string | null;
  /** The part of a day as one says it of another day: "evening" in "the evening before". */
  partNoun: string | null;
}

const PARTS: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];

/** Takes a TIMEX3 value apart (TimeML 1.2.1). Null for values that name no place on a calendar or clock. */
export function parseTimex(value: string): Timex | null {
  const [day = '', time] = value.split('T', 2);
  const part = time === undefined ? null : (PARTS[time] ?? null);
  const clock = time === undefined || part ? null : clockOf(time);
  if (time !== undefined && !part && !clock) return null;
  if (day === '') return part || clock ? timex('time', '', part, clock, part) : null;
  if (/^\d{4}-\d\d-\d\d$/.test(day)) return timex('day', day, part, clock, part);
  return time === undefined ? larger(day) : null;
}

function larger(value: string): Timex | null {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (year && rest === '') return timex('year', `${year}-01-01`, year);
  if (/^(0[1-9]|1[0-2])$/.test(rest)) return timex('month', `${year}-${rest}-01`, null);
  if (/^W\d\d$/.test(rest)) return timex('week', '', null);
  if (/^W\d\d-WE$/.test(rest)) return timex('weekend', '', null);
  if (/^Q[1-4]$/.test(rest)) {
    return timex(
      'quarter',
      month(year, Number(rest[1]) * 3 - 2),
      `${ORDINALS[Number(rest[1])]} quarter of ${year}`,
    );
  }
  if (/^H[12]$/.test(rest)) {
    return timex(
      'half',
      month(year, Number(rest[1]) * 6 - 5),
      `${ORDINALS[Number(rest[1])]} half of ${year}`,
    );
  }
  if (SEASONS[rest]) return timex('season', `${year}-01-01`, `${SEASONS[rest]} ${year}`);
  const [, fiscal] = /^FY(\d{4})$/.exec(value) ?? [];
  if (fiscal) return timex('fiscal year', `${fiscal}-01-01`, `fiscal year ${fiscal}`);
  if (/^\d{3}$/.test(value)) return timex('decade', `${value}0-01-01`, `the ${value}0s`);
  if (/^\d{2}$/.test(value))
    return timex('century', `${value}00-01-01`, `the ${century(Number(value) + 1)} century`);
  return null;
}

function timex(
  unit: TimexUnit,
  first: string,
  name: string | null,
  clock: string | null = null,
  partNoun: string | null = null,
): Timex {
  return { unit, first, name, clock, partNoun };
}

function clockOf(time: string): string | null {
  const [, hour, minute = '00', zone = ''] =
    /^([01]\d|2[0-4])(?::([0-5]\d))?(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time) ?? [];
  if (!hour) return null;
  return `${hour}:${minute}${zone === '' ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`}`;
}

function month(year: string, number: number): string {
  return `${year}-${String(number).padStart(2, '0')}-01`;
}

function century(number: number): string {
  const last = number % 10;
  const suffix =
    number > 10 && number < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${number}${suffix}`;
}
