import type { FactSource, PublishedDate } from '../../reading.ts';
import type { PageFacts } from '../structured.ts';
import { type DateClaim, elementClaims } from './claims-in-elements.ts';
import { factClaims } from './claims-in-facts.ts';
import { urlClaim } from './claims-in-url.ts';
import { lastResorts } from './last-resorts.ts';
import type { DateContext } from './parse-date.ts';

export interface PublishedOptions {
  url: string;
  facts: PageFacts;
  /** BCP 47 tag of the page as it says itself, "" for none. */
  language: string;
  /** Title of the article: tells its JSON-LD from that of other stories on the page. */
  title: string;
  /** Milliseconds since 1970: what lies more than a day after it cannot be a publication date. */
  now: number;
}

/** Less trust than this is a guess, and a guess is not an answer. */
const LEAST_TRUST = 0.4;
const ONE_DAY = 24 * 3600 * 1000;

/**
 * The day the article was first published, from all that the page says: structured data, meta tags, microdata, `<time>`, the
 * address and visible date lines. Claims for the same day add up, since sites copy one date to many places and a wrong one stands
 * alone. A moment written in UTC goes to the neighbouring day when the page's own writing says so. Null where nothing is sure enough.
 */
export function findPublished(document: Document, options: PublishedOptions): PublishedDate | null {
  const context: DateContext = {
    language: options.language,
    latest: new Date(options.now + ONE_DAY).toISOString().slice(0, 10),
  };
  let claims = [
    ...factClaims(options.facts, options.title, context),
    ...elementClaims(document, context),
    ...urlClaim(options.url, context),
  ];
  let best = strongest(claims);
  if (!best || best.trust < LEAST_TRUST) {
    claims = [...claims, ...lastResorts(document, options.facts, context)];
    best = strongest(claims);
  }
  return best && best.trust >= LEAST_TRUST ? published(best.day, claims, best.trust) : null;
}

function strongest(claims: readonly DateClaim[]): { day: string; trust: number } | null {
  const byDay = new Map<string, Map<FactSource, number>>();
  for (const { date, source, trust } of claims) {
    const sources = byDay.get(date.day) ?? new Map<FactSource, number>();
    sources.set(source, Math.max(sources.get(source) ?? 0, trust));
    byDay.set(date.day, sources);
  }
  let best: { day: string; trust: number } | null = null;
  for (const [day, sources] of byDay) {
    const trust = [...sources.values()].reduce((sum, value) => sum + value, 0);
    if (!best || trust > best.trust) best = { day, trust };
  }
  return best && { ...best, day: inOwnZone(best.day, claims) };
}

/** A day known from UTC alone moves by one when the page writes its neighbour in its own zone. */
function inOwnZone(day: string, claims: readonly DateClaim[]): string {
  const here = claims.filter((claim) => claim.date.day === day);
  if (here.length === 0 || here.some((claim) => !claim.date.utc)) return day;
  const neighbour = claims.find(
    ({ date, trust }) =>
      !date.utc && trust >= 0.3 && Math.abs(Date.parse(date.day) - Date.parse(day)) === ONE_DAY,
  );
  return neighbour?.date.day ?? day;
}

function published(day: string, claims: readonly DateClaim[], trust: number): PublishedDate {
  const agreeing = claims.filter((claim) => claim.date.day === day).sort((a, b) => b.trust - a.trust);
  const best = agreeing[0] as DateClaim;
  const precise = agreeing.find(({ date }) => date.iso.length > 10 && /(?:Z|[+-]\d\d:\d\d)$/.test(date.iso));
  const timed = precise ?? agreeing.find(({ date }) => date.iso.length > 10) ?? best;
  return {
    day,
    iso: timed.date.iso,
    source: best.source,
    confidence: Math.round(Math.min(trust, 1) * 100) / 100,
  };
}
