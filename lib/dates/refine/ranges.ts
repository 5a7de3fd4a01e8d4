import { isDayOf } from '../calendar.ts';
import { dayMonth } from '../parsers/day-month.ts';
import { monthDay } from '../parsers/month-day.ts';
import { year } from '../parsers/year.ts';
import type { Candidate, Meaning, YearPart } from '../types.ts';
import { MONTH, NO_DAY } from '../vocabulary.ts';

const REACH = 24;
const JOINT = '(?: ?[-–—/] ?| (?:and|or|to|until|through|&) |, (?:and )?)';
const DAY = '([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const DAY_AFTER = new RegExp(
  `^(${JOINT})${DAY}(?!\\d|${NO_DAY}| ${MONTH}\\b)(?:,? ((?:1[5-9]|20)\\d\\d)\\b)?`,
  'i',
);
const DAY_BEFORE = new RegExp(`(?:^|[^\\w.,/$£€-])${DAY}(${JOINT})(?:the )?$`, 'i');
const YEAR_AFTER = /^[-–](\d{2}|\d{4})(?![\d\w])(?!-\d|[.,]\d)/;
const SHARES_YEAR = new RegExp(`^${JOINT}(?:early |mid-?|late |the )*$`, 'i');
const CARRIES_YEAR =
  /^(?:[:,]? (?:first |once |twice )?(?:in|on) |,? (?:and|then|and then|and again|again) (?:in|on) )(?:early |mid-?|late )?$/;

/** The other half of ranges and pairs: "June 3–5", "July 9 and 10", "5-12 September", "2014–16", "July and August 1944". */
export function completeRanges(text: string, candidates: readonly Candidate[]): Candidate[] {
  const all: Candidate[] = [];
  candidates.forEach((candidate, i) => {
    const free = all.at(-1)?.end ?? 0;
    if (free > candidate.start) return;
    const limit = limitAfter(candidate, candidates, i, text.length);
    const before = dayBefore(text, candidate, free);
    if (before) all.push(before);
    const after = dayAfter(text, candidate, limit) ?? yearAfter(text, candidate, limit);
    all.push(after?.year ? withYear(candidate, after.year) : candidate);
    if (after) all.push(after.candidate);
  });
  return carryYears(text, shareYears(text, all));
}

/** A year right after the second day belongs to it ("April 7-8, 1979"); anything else ends the range. */
function limitAfter(candidate: Candidate, candidates: readonly Candidate[], i: number, end: number): number {
  const next = candidates[i + 1];
  const isYear = next?.parser === year && candidate.meaning.is === 'day' && next.start - candidate.end < 10;
  return (isYear ? candidates[i + 2]?.start : next?.start) ?? end;
}

function dayBefore(text: string, candidate: Candidate, free: number): Candidate | null {
  const { meaning } = candidate;
  if (meaning.is !== 'day' || candidate.parser !== dayMonth) return null;
  const match = DAY_BEFORE.exec(text.slice(Math.max(free, candidate.start - REACH), candidate.start));
  if (!match || !isDayOf(2000, meaning.month, Number(match[1]))) return null;
  const length = (match[1] ?? '').length;
  const start = candidate.start - match[0].length + match[0].indexOf(match[1] ?? '');
  return {
    ...candidate,
    start,
    end: start + length,
    meaning: { ...meaning, day: Number(match[1]), weekday: null },
  };
}

function dayAfter(text: string, candidate: Candidate, limit: number) {
  const { meaning } = candidate;
  if (meaning.is !== 'day' || candidate.parser !== monthDay || meaning.year !== null) return null;
  const match = DAY_AFTER.exec(text.slice(candidate.end, Math.min(limit, candidate.end + REACH)));
  const day = Number(match?.[2]);
  if (!match || !isDayOf(2000, meaning.month, day) || day <= meaning.day) return null;
  if (/^,/.test(match[1] ?? '') && match[3] === undefined && !/^, and/.test(match[1] ?? '')) return null;
  const start = candidate.end + (match[1] ?? '').length;
  const year: YearPart = match[3] === undefined ? null : Number(match[3]);
  const second: Candidate = {
    ...candidate,
    start,
    end: candidate.end + match[0].length,
    meaning: { ...meaning, day, year, weekday: null },
  };
  return { candidate: second, year };
}

function yearAfter(text: string, candidate: Candidate, limit: number) {
  const { meaning } = candidate;
  if (meaning.is !== 'fixed' || candidate.parser !== year || !/^\d{4}$/.test(meaning.value)) return null;
  const match = YEAR_AFTER.exec(text.slice(candidate.end, Math.min(limit, candidate.end + 6)));
  if (!match) return null;
  const digits = match[1] ?? '';
  const value = digits.length === 4 ? digits : meaning.value.slice(0, 2) + digits;
  if (Number(value) <= Number(meaning.value) || Number(value) > 2099) return null;
  const start = candidate.end + 1;
  return {
    candidate: { ...candidate, start, end: start + digits.length, meaning: { ...meaning, value } },
    year: null,
  };
}

/** "July and August 1944": the first takes the year of the second. */
function shareYears(text: string, candidates: Candidate[]): Candidate[] {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [a, b] = [candidates[i] as Candidate, candidates[i + 1] as Candidate];
    const year = yearOf(b);
    if (year === null || yearOf(a) !== null || !canShare(a, b)) continue;
    if (SHARES_YEAR.test(text.slice(a.end, b.start))) candidates[i] = withYear(a, year);
  }
  return candidates;
}

/** "twice in 2012: in June and again in September", "in May 2012 and again in June": the year goes on. */
function carryYears(text: string, candidates: Candidate[]): Candidate[] {
  candidates.forEach((b, i) => {
    const a = candidates[i - 1];
    if (!a || yearOf(b) !== null || !canShare(b, b)) return;
    const year = Number(a.meaning.is === 'fixed' ? a.meaning.value : yearOf(a));
    // Neither a decade ("198") nor a whole date.
    if (year > 999 && CARRIES_YEAR.test(text.slice(a.end, b.start))) candidates[i] = withYear(b, year);
  });
  return candidates;
}

type PartOfYear = Meaning & { is: 'day' | 'month' | 'part-of-year' };

function isPart(meaning: Meaning): meaning is PartOfYear {
  return meaning.is === 'day' || meaning.is === 'month' || meaning.is === 'part-of-year';
}

function canShare(a: Candidate, b: Candidate): boolean {
  return isPart(a.meaning) && isPart(b.meaning) && a.meaning.toward === null;
}

function yearOf({ meaning }: Candidate): YearPart {
  return 'year' in meaning ? meaning.year : null;
}

function withYear(candidate: Candidate, year: YearPart): Candidate {
  const { meaning } = candidate;
  return isPart(meaning) ? { ...candidate, meaning: { ...meaning, year } } : candidate;
}
