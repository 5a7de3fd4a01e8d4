import type { CountryRecord } from './types.ts';

/** First word of a name or demonym → what it may grow to, longest first, and the countries that it means. */
export type CountryIndex = ReadonlyMap<string, readonly { words: string; ids: readonly string[] }[]>;

/** Prepares names and demonyms for `countriesIn`. "Congolese" and "Dominican" mean two countries each. */
export function indexCountries(countries: readonly CountryRecord[]): CountryIndex {
  const ids = new Map<string, string[]>();
  for (const { id, names, demonyms } of countries) {
    for (const words of new Set([...names, ...demonyms])) ids.set(words, [...(ids.get(words) ?? []), id]);
  }
  const index = new Map<string, { words: string; ids: string[] }[]>();
  for (const [words, meant] of [...ids].sort(([a], [b]) => b.length - a.length)) {
    const first = FIRST_WORD.exec(words)?.[0] ?? words;
    index.set(first, [...(index.get(first) ?? []), { words, ids: meant }]);
  }
  return index;
}

const FIRST_WORD = /^[\p{L}’'-]+/u;

/**
 * The countries that a text names, by name or demonym, as written there: "South Sudanese" is not Sudanese, "us" not the US.
 * Linear in the text.
 */
export function countriesIn(text: string, index: CountryIndex): Set<string> {
  const found = new Set<string>();
  let end = 0;
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}]+(?:-\p{L}+)*/gu)) {
    if (at < end) continue;
    const parts = word.includes('-') && !index.has(word) ? word.split('-') : [word];
    let from = at;
    for (const part of parts) {
      const hit = index
        .get(part)
        ?.find(({ words }) => text.startsWith(words, from) && !LETTER.test(text[from + words.length] ?? ''));
      if (hit) {
        for (const id of hit.ids) found.add(id);
        end = from + hit.words.length;
      }
      from += part.length + 1;
    }
  }
  return found;
}

const LETTER = /\p{L}/u;
