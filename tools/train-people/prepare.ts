import { sentences } from '../../lib/text/sentences.ts';
import type { GoldDocument } from './corpus.ts';
import { readCountries } from './places.ts';
import { makePools } from './pools.ts';
import { swapNames } from './swap.ts';

/** Every so many sentences are learnt from once more as a headline: one in capitals, the next With Capital Letters. */
const HEADLINE_EVERY = 5;
const SHORTEST = 25;
const LONGEST = 160;

/** Sets that are nearest to the news we read count several times. */
const REPEAT: Record<string, number> = { 'crossner-politics': 2 };

/** Of so many documents, one is learnt from once more with other names; the sets nearest to news as often as is said here. */
const SWAP_EVERY = 2;
const SWAPPED: Record<string, number> = { 'crossner-politics': 3, 'gum-news': 2, own: 0, 'wnut17-train': 0 };
const SWAP_SEED = 23;

/** What is learnt from: the documents, repeated by set, copies with other names, and copies of sentences as headlines. */
export function prepare(sets: ReadonlyMap<string, readonly GoldDocument[]>): GoldDocument[] {
  const pools = makePools(SWAP_SEED);
  const countries = new Set(readCountries().countries);
  const swap = (document: GoldDocument) => swapNames(document, pools, countries);
  const documents = [...sets].flatMap(([name, set]) => {
    const same = Array.from({ length: REPEAT[name] ?? 1 }, () => set).flat();
    const copies = SWAPPED[name];
    const swapped =
      copies === undefined
        ? set.filter((_, i) => i % SWAP_EVERY === 0).map(swap)
        : Array.from({ length: copies }, () => set.map(swap)).flat();
    return [...same, ...swapped];
  });
  return [...documents, ...headlines([...sets.values()].flat())];
}

function headlines(documents: readonly GoldDocument[]): GoldDocument[] {
  let count = 0;
  return documents.flatMap(({ id, text, spans }) =>
    sentences(text).flatMap(({ start, end }) => {
      if (end - start < SHORTEST || end - start > LONGEST) return [];
      if (++count % HEADLINE_EVERY !== 0) return [];
      const inside = spans.filter((span) => span.start >= start && span.end <= end);
      const sentence = {
        id: `${id}-${start}`,
        text: text.slice(start, end),
        spans: inside.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
      };
      return recase(sentence, count % (2 * HEADLINE_EVERY) === 0 ? 'capitals' : 'title') ?? [];
    }),
  );
}

/** The document IN CAPITALS or With Capital Letters; null where that changes its length (ß). */
export function recase(document: GoldDocument, casing: 'capitals' | 'title'): GoldDocument | null {
  const text =
    casing === 'capitals'
      ? document.text.toUpperCase()
      : document.text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  return text.length === document.text.length ? { ...document, text } : null;
}
