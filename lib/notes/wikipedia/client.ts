import { parseSummary, parseTitles } from './parse.ts';
import type { LookupAnswer, LookupError } from './types.ts';

/** What the client needs from its surroundings; given in, so that every answer can be tried without the network. */
export interface LookupWorld {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  cache: {
    get(key: string): Promise<CachedAnswer | null>;
    set(key: string, value: CachedAnswer): Promise<void>;
  };
  /** Until when the server wants to be left alone, ms since 1970 (0: not at all). Outlives a stop of the background. */
  pause: { get(): Promise<number>; set(until: number): Promise<void> };
  /** "https://en.wikipedia.org" for the language "en". */
  host(language: string): string;
  /** How this program names itself to Wikipedia, with a way to reach its makers. */
  userAgent: string;
}

export interface CachedAnswer {
  answer: Exclude<LookupAnswer, { kind: 'error' }>;
  /** ms since 1970 after which it is asked anew. */
  until: number;
}

export const KEEP_FOUND = 7 * 24 * 3600 * 1000;
export const KEEP_MISSING = 24 * 3600 * 1000;
export const TIMEOUT = 10_000;
export const AT_ONCE = 3;
/** Where the server says "too many" without saying for how long. */
const PAUSE_WITHOUT_HINT = 60_000;
const MOST_CHOICES = 6;

export interface Lookup {
  /**
   * Asks Wikipedia for the page of this title. Never throws: what goes wrong is an answer of kind "error", kept nowhere.
   * Sends the title and the language, and nothing else about the reader or the page. `keep: false` leaves no trace of
   * the question in the cache.
   */
  lookUp(title: string, language: string, options?: { keep?: boolean }): Promise<LookupAnswer>;
}

/** A client that keeps Wikipedia's rules: three requests at once, Retry-After obeyed, answers kept for a week. */
export function createLookup(world: LookupWorld): Lookup {
  const waiting: Array<() => void> = [];
  let running = 0;

  const slot = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
    running++;
    try {
      return await work();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };

  const getJson = async (
    url: string,
  ): Promise<{ status: 200; body: unknown } | { status: 404 } | LookupError> => {
    const pausedUntil = await world.pause.get();
    if (world.now() < pausedUntil) return { kind: 'limited', until: pausedUntil };
    let response: Response;
    const timeout = AbortSignal.timeout(TIMEOUT);
    try {
      response = await world.fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'follow',
        headers: { 'Api-User-Agent': world.userAgent, Accept: 'application/json' },
        signal: timeout,
      });
      if (response.status === 404) return { status: 404 };
      if (response.status === 429 || response.status === 503) {
        const until = world.now() + retryAfter(response.headers.get('retry-after'), world.now());
        await world.pause.set(until);
        return { kind: 'limited', until };
      }
      if (!response.ok) return { kind: 'server', status: response.status };
    } catch {
      return { kind: timeout.aborted ? 'timeout' : 'offline' };
    }
    try {
      return { status: 200, body: (await response.json()) as unknown };
    } catch {
      return { kind: timeout.aborted ? 'timeout' : 'malformed' };
    }
  };

  const ask = async (title: string, language: string): Promise<LookupAnswer> => {
    const host = world.host(language);
    const readOn = new Date(world.now()).toISOString().slice(0, 10);
    const summary = await getJson(
      `${host}/api/rest_v1/page/summary/${encodeURIComponent(title.replace(/ /g, '_'))}`,
    );
    if ('kind' in summary) return { kind: 'error', error: summary };
    if (summary.status === 404) return { kind: 'none', readOn };
    const parsed = parseSummary(summary.body);
    if (parsed === null) return { kind: 'error', error: { kind: 'malformed' } };
    if (parsed.kind === 'nothing') return { kind: 'none', readOn };
    if (parsed.kind === 'page') return { kind: 'page', page: parsed.page, readOn };
    const titles = await getJson(
      `${host}/w/rest.php/v1/search/title?limit=10&q=${encodeURIComponent(title)}`,
    );
    if ('kind' in titles) return { kind: 'error', error: titles };
    const choices = titles.status === 404 ? [] : parseTitles(titles.body);
    if (choices === null) return { kind: 'error', error: { kind: 'malformed' } };
    const people = choices
      .filter((c) => !/disambiguation|topics referred to/i.test(c.description))
      .slice(0, MOST_CHOICES);
    return people.length > 0 ? { kind: 'choice', choices: people, readOn } : { kind: 'none', readOn };
  };

  return {
    async lookUp(title, language, { keep = true } = {}) {
      const key = `${language}:${title}`;
      const kept = await world.cache.get(key);
      if (kept && kept.until > world.now()) return kept.answer;
      const answer = await slot(() => ask(title, language));
      if (keep && answer.kind !== 'error') {
        const time = answer.kind === 'none' ? KEEP_MISSING : KEEP_FOUND;
        await world.cache.set(key, { answer, until: world.now() + time });
      }
      return answer;
    },
  };
}

/** The header as seconds or as an HTTP date; ms to wait. */
function retryAfter(value: string | null, now: number): number {
  if (value === null) return PAUSE_WITHOUT_HINT;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? PAUSE_WITHOUT_HINT : Math.max(at - now, 0);
}
