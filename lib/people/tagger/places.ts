import type { Entity, TaggedText } from './tag.ts';

/** Places are what things are in and near; of persons it is rare, but for what one has in them. */
const LOCATIVE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'inside']);
const HELD_IN_PERSONS: ReadonlySet<string> = new Set(
  'confidence faith trust interest interested believe believed believes belief change'.split(' '),
);
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** So many occurrences behind such a word, and one in so many of all, make a place. */
const MANY = 2;
const ONE_IN = 6;

/**
 * Words that the model took for persons throughout and that the text treats as places: never beside another name, and again and again
 * "in Holm", "near Holm". By lower-case hash.
 */
export function placesByCompany({ words }: TaggedText, entities: readonly Entity[]): ReadonlySet<number> {
  const alone = new Map<number, { all: number; located: number }>();
  const named = new Set<number>();
  for (const { first, last, type } of entities) {
    if (type !== 'PER') continue;
    if (last - first > 1) {
      for (let i = first; i < last; i++) named.add(words.low[i] as number);
      continue;
    }
    const hash = words.low[first] as number;
    const counts = alone.get(hash) ?? { all: 0, located: 0 };
    alone.set(hash, counts);
    counts.all++;
    if (
      LOCATIVE.has(words.lower[first - 1] ?? '') &&
      !HELD_IN_PERSONS.has(words.lower[first - 2] ?? '') &&
      !POSSESSIVE.has(words.lower[last] ?? '')
    )
      counts.located++;
  }
  const places = new Set<number>();
  for (const [hash, { all, located }] of alone) {
    if (located >= MANY && located * ONE_IN >= all && !named.has(hash)) places.add(hash);
  }
  return places;
}
