import { classAt, UPPER } from '../../text/chars.ts';
import type { Entity, TaggedText } from './tag.ts';

/** Storms have first names. */
const STORM: ReadonlySet<string> = new Set(
  'hurricane hurricanes typhoon typhoons cyclone cyclones storm storms'.split(' '),
);
const WEATHER: ReadonlySet<string> = new Set(
  'wind winds rain rains rainfall flood floods flooding forecast forecasters forecaster landfall gusts weather surge'.split(
    ' ',
  ),
);
/** Between the names of several storms. */
const BETWEEN: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** Streets, prizes and the like: the name before them is theirs. */
const CALLED_AFTER: ReadonlySet<string> = new Set(
  (
    'County Counties Street Avenue Boulevard Hospital University College School Airport Stadium Arena Bridge Museum Library Foundation ' +
    'Institute Prize Prizes Award Awards Trophy Medal'
  ).split(' '),
);

/**
 * What bears the name of a person or sounds like one: entities at these places are none. "Hurricane Holm" and Holm alone in an article
 * on it, "Holm v. Lund", "Holm County", "D-Holm", "Bar42 Holm". Returns a test.
 */
export function namesakes(tagged: TaggedText): (entity: Entity) => boolean {
  const { tokens, words } = tagged;
  const storms = stormsOf(tagged);
  const text = (i: number) => tokens[i]?.text ?? '';
  return ({ first, last }) => {
    if (STORM.has(words.lower[first] ?? '') && storms.has(words.low[first + 1] ?? 0)) return true;
    if (last - first === 1 && storms.has(words.low[first] as number)) return true;
    if (isInCaseName(words.lower, first - 1) || isInCaseName(words.lower, last)) return true;
    if (words.casing[first] === 0 && CALLED_AFTER.has(text(last))) return true;
    if (/^[DRI]-/.test(text(first)) && classAt(text(first), 2) === UPPER) return true;
    for (let i = first; i + 1 < last; i++) if (/\d/.test(text(i))) return true;
    return false;
  };
}

/** "Roe v. Wade"; without the full stop it may be a match. */
function isInCaseName(lower: readonly string[], at: number): boolean {
  if (lower[at] === '.') return lower[at - 1] === 'v';
  return lower[at] === 'v.' || (lower[at] === 'v' && lower[at + 1] === '.');
}

/** Hashes of the storms' names: what stands with a capital after "Hurricane" in an article that speaks of the weather. */
function stormsOf({ words, tokens }: TaggedText): ReadonlySet<number> {
  const found = new Set<number>();
  let isWeather = false;
  for (let i = 0; i < words.count; i++) {
    const lower = words.lower[i] as string;
    if (WEATHER.has(lower)) isWeather = true;
    if (!STORM.has(lower) || (lower.startsWith('storm') && !words.cap[i])) continue;
    let at = i + 1;
    while (words.cap[at] && words.letters[at] && (tokens[at]?.text.length ?? 0) > 2) {
      found.add(words.low[at] as number);
      if (!lower.endsWith('s') || !BETWEEN.has(words.lower[at + 1] ?? '')) break;
      at += BETWEEN.has(words.lower[at + 2] ?? '') ? 3 : 2;
    }
  }
  return isWeather ? found : new Set();
}
