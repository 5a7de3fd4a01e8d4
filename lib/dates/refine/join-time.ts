import type { Candidate } from '../types.ts';

const TIME_THEN_DAY = /^(?:,? (?:on |of )?|,? \([^()\n]{3,24}\) (?:on )?|)$/;
const DAY_THEN_TIME =
  /^(?:,? (?:at|around|about|by|shortly (?:before|after)|just (?:before|after)|before|after|from) (?:about |around )?|,? )$/;
const DAYS = new Set(['day', 'weekday', 'shift', 'fixed', 'holiday', 'day-of-month']);

/** Makes one expression of a time and its day: "10 p.m. Wednesday", "Friday at noon", "the night of April 18, 1775". */
export function joinTimes(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const next of candidates) {
    const previous = joined.at(-1);
    const both = previous && join(text.slice(previous.end, next.start), previous, next);
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}

function join(gap: string, a: Candidate, b: Candidate): Candidate | null {
  if (gap.length > 32) return null;
  if (a.meaning.is === 'time-of-day' && isDay(b) && TIME_THEN_DAY.test(gap))
    return { ...b, start: a.start, time: finer(a.time, b.time) };
  if (
    isDay(a) &&
    b.meaning.is === 'time-of-day' &&
    DAY_THEN_TIME.test(gap) &&
    !(a.time?.includes(':') ?? false)
  )
    return { ...a, end: b.end, time: finer(b.time, a.time) };
  return null;
}

function isDay({ meaning }: Candidate): boolean {
  if (!DAYS.has(meaning.is)) return false;
  if (meaning.is === 'shift') return meaning.unit === 'day';
  return meaning.is !== 'fixed' || /^.{4}-..-..$/.test(meaning.value);
}

function finer(a: string | null, b: string | null): string | null {
  return a?.includes(':') ? a : (b ?? a);
}
