import type { FactSource, PublishedDate } from '../../reading.ts';
import type { DateCandidate } from './stated.ts';
import { urlMonth } from './url-day.ts';

/** Before the web had news: dates before this are subjects, not publication days. */
const FIRST_YEAR = 1990;

/** Below this confidence the day stays unknown. */
const LEAST_CONFIDENCE = 0.45;

const MOST_CONFIDENCE = 0.99;

/** A date below this trust says nothing for others of the same day. */
const LEAST_SUPPORT = 0.35;

/** Where a page tells machines, not readers. */
const STATED: ReadonlySet<FactSource> = new Set(['json-ld', 'meta', 'microdata']);

/** The moment of reading, ms since 1970, and the story's address. */
interface PageOfDate {
  now: number;
  url: string;
}

const DAY_MS = 86_400_000;

/** Stamps of one moment may differ by their seconds. */
const NEARLY_MS = 90_000;

/**
 * Chooses the day of publication. Candidates that name the same day support each other; days after `now` and before the
 * web are out; an update counts only where nothing else is known. Null: unknown.
 */
export function chooseDate(candidates: DateCandidate[], page: PageOfDate): PublishedDate | null {
  const possible = possibleDates(candidates, page);
  return best(firstDates(possible)) ?? best(possible);
}

/**
 * Do these candidates name the day beyond doubt, so that no further ones could change what `chooseDate` gives for them? The
 * first of them has all the confidence there is, and a zone of its own.
 */
export function isSettled(candidates: DateCandidate[], page: PageOfDate): boolean {
  const firsts = firstDates(possibleDates(candidates, page));
  const [first] = firsts;
  if (!first || !ZONED.test(first.iso) || IN_UTC.test(first.iso)) return false;
  return confidenceOf(first, firsts) >= MOST_CONFIDENCE;
}

function firstDates(possible: DateCandidate[]): DateCandidate[] {
  return withoutRestamped(possible).filter((candidate) => !candidate.update);
}

function possibleDates(candidates: DateCandidate[], { now, url }: PageOfDate): DateCandidate[] {
  const month = urlMonth(url);
  const possible = candidates.filter(({ day }) => {
    const ms = Date.parse(day);
    return Number(day.slice(0, 4)) >= FIRST_YEAR && ms <= now + DAY_MS;
  });
  for (const [i, candidate] of possible.entries()) {
    // A line that names another month than the address is about something else, or another story's.
    if (month && candidate.source === 'text' && !candidate.day.startsWith(month)) {
      possible[i] = { ...candidate, trust: candidate.trust - (candidate.trust >= 0.6 - 1e-9 ? 0.12 : 0.25) };
    }
  }
  return possible;
}

/**
 * A stamp of publication that is the very moment of the last change, both stated in one place, may have been set anew by
 * the change: trusted less, where anything else speaks.
 */
function withoutRestamped(candidates: DateCandidate[]): DateCandidate[] {
  const momentOf = ({ source, iso }: DateCandidate) => `${source} ${Date.parse(iso)}`;
  const changes = new Set(candidates.filter(({ update, iso }) => update && iso.length > 10).map(momentOf));
  return candidates.map((candidate) => {
    const { source, trust, update } = candidate;
    if (update || !STATED.has(source) || !changes.has(momentOf(candidate))) return candidate;
    return { ...candidate, trust: Math.max(trust - 0.2, Math.min(trust, LEAST_CONFIDENCE)) };
  });
}

function best(candidates: DateCandidate[]): PublishedDate | null {
  let chosen: PublishedDate | null = null;
  for (const candidate of candidates) {
    const confidence = confidenceOf(candidate, candidates);
    if (confidence >= LEAST_CONFIDENCE && confidence > (chosen?.confidence ?? 0) + 1e-9) {
      chosen = { day: candidate.day, iso: candidate.iso, source: candidate.source, confidence };
    }
  }
  return chosen ? inLocalZone(withClock(chosen, candidates), candidates) : null;
}

function confidenceOf(candidate: DateCandidate, candidates: DateCandidate[]): number {
  const agreeing = new Set(
    candidates
      .filter(
        (other) =>
          other.source !== candidate.source &&
          other.day === candidate.day &&
          other.trust >= LEAST_SUPPORT - 1e-9,
      )
      .map((other) => other.source),
  );
  return Math.min(MOST_CONFIDENCE, candidate.trust + 0.1 * agreeing.size);
}

const ZONED = /T.*(Z|[+-]\d\d:\d\d)$/;
const IN_UTC = /(Z|[+-]00:00)$/;

/** Where the chosen one names no zone, another candidate of the same day that does is more precise. */
function withClock(chosen: PublishedDate, candidates: DateCandidate[]): PublishedDate {
  if (ZONED.test(chosen.iso)) return chosen;
  const precise = candidates.find(({ day, iso, update }) => !update && day === chosen.day && ZONED.test(iso));
  return precise ? { ...chosen, iso: precise.iso } : chosen;
}

/**
 * A stamp in UTC may fall on the neighbouring day of the article's own zone. The same moment in that zone tells, or else the
 * address or the line under the headline names that day, and none of them the UTC one.
 */
function inLocalZone(chosen: PublishedDate, candidates: DateCandidate[]): PublishedDate {
  if (!IN_UTC.test(chosen.iso)) return chosen;
  const moment = Date.parse(chosen.iso);
  const same = candidates.find(
    ({ iso }) => ZONED.test(iso) && !IN_UTC.test(iso) && Math.abs(Date.parse(iso) - moment) < NEARLY_MS,
  );
  if (same) return { ...chosen, day: same.day, iso: same.iso };
  const local = candidates.filter(
    ({ source, iso, trust }) =>
      source === 'url' ||
      (source === 'text' && trust > 0.55) ||
      (source === 'time-element' && trust > 0.6 && !IN_UTC.test(iso)),
  );
  if (local.length === 0 || local.some(({ day }) => day === chosen.day)) return chosen;
  const neighbour = local.find(({ day }) => Math.abs(Date.parse(day) - Date.parse(chosen.day)) === DAY_MS);
  return neighbour ? { ...chosen, day: neighbour.day, iso: neighbour.day } : chosen;
}
