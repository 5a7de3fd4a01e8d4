import { indexGaps } from '../../lib/people/key-index.ts';
import {
  CITY,
  COMMON_WORD,
  COUNTRY,
  DEMONYM,
  DICTIONARY,
  FEMALE,
  FIRST_NAME,
  KEY_BITS,
  keyOf,
  LAST_NAME,
  type Lexicon,
  MALE,
  ORGANISATION,
} from '../../lib/people/lexicon.ts';
import { hashString } from '../../lib/people/tagger/hash.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import type { WordClusters } from './clusters.ts';
import type { GoldDocument } from './corpus.ts';
import { packGaps } from './gaps.ts';
import { readNames } from './names.ts';
import {
  readCities,
  readCommonNames,
  readCountries,
  readDictionary,
  readOrganisations,
  readPeoples,
  readProvinces,
} from './places.ts';

/** One word of the lexicon, as it is packed. `cluster` is the fine cluster + 1, or 0. */
export interface LexiconEntry {
  key: number;
  flags: number;
  cluster: number;
}

const MIN_SEEN = 2;
const COMMON_SHARE = 0.9;

/** All words that the lists or the clusters know, by key in ascending order. */
export function collectLexicon(documents: readonly GoldDocument[], clusters: WordClusters): LexiconEntry[] {
  const flags = new Map<string, number>();
  const mark = (word: string, flag: number) => {
    const key = word.normalize('NFC').toLowerCase();
    flags.set(key, (flags.get(key) ?? 0) | flag);
  };
  const names = readNames();
  for (const name of names.first) mark(name, FIRST_NAME);
  for (const name of names.last) mark(name, LAST_NAME);
  const common = readCommonNames();
  for (const name of common.first) mark(name, FIRST_NAME);
  for (const name of common.last) mark(name, LAST_NAME);
  for (const word of readCities()) mark(word, CITY);
  for (const word of readProvinces()) mark(word, CITY);
  const { countries, demonyms } = readCountries();
  for (const word of countries) mark(word, COUNTRY);
  for (const word of demonyms) mark(word, DEMONYM);
  for (const word of readPeoples()) mark(word, DEMONYM);
  for (const word of readOrganisations()) mark(word, ORGANISATION);
  const { common: seen, names: seenAsNames } = seenWords(documents);
  const hasVector = new Set(clusters.words);
  for (const word of readDictionary()) {
    if (hasVector.has(word) && !flags.has(word) && !seenAsNames.has(word)) mark(word, DICTIONARY);
  }
  for (const word of seen) mark(word, COMMON_WORD);

  // Genders only for words that are known otherwise: the lists hold tens of thousands of rare spellings.
  const known = new Set([...clusters.words, ...flags.keys()]);
  const isKnown = (name: string) => known.has(name.toLowerCase());
  for (const name of names.female) if (isKnown(name)) mark(name, FEMALE);
  for (const name of names.male) if (isKnown(name)) mark(name, MALE);

  const cluster = new Map(clusters.words.map((word, i) => [word, (clusters.fine[i] as number) + 1]));
  const entries = new Map<number, LexiconEntry>();
  // Frequent words first: where two share a key, the rarer one is left out.
  for (const word of new Set([...cluster.keys(), ...flags.keys()])) {
    const key = keyOf(hashString(word));
    if (key === 0 || entries.has(key)) continue;
    entries.set(key, { key, flags: flags.get(word) ?? 0, cluster: cluster.get(word) ?? 0 });
  }
  return [...entries.values()].sort((a, b) => a.key - b.key);
}

/** The lists as the tagger looks words up in them. `entries` are in ascending order of their keys. */
export function buildLexicon(
  entries: readonly LexiconEntry[],
  { middle, coarse }: Pick<WordClusters, 'middle' | 'coarse'>,
): Lexicon {
  const plane = (byte: (entry: LexiconEntry) => number) => Uint8Array.from(entries, byte);
  return {
    index: indexGaps(packGaps(entries.map(({ key }) => key)), entries.length, KEY_BITS),
    flags: [plane(({ flags }) => flags & 255), plane(({ flags }) => flags >> 8)],
    clusters: [plane(({ cluster }) => cluster & 255), plane(({ cluster }) => cluster >> 8)],
    middle,
    coarse,
  };
}

/** Words that running text writes in lower case: tells names from other words in headlines. And words that it mostly does not. */
function seenWords(documents: readonly GoldDocument[]): { common: string[]; names: Set<string> } {
  const seen = new Map<string, { low: number; all: number }>();
  for (const { text } of documents) {
    const tokens = tokenize(text);
    for (const { first, last } of sentences(text, tokens)) {
      for (let i = first + 1; i < last; i++) {
        const word = tokens[i]?.text ?? '';
        if (!/^\p{L}/u.test(word)) continue;
        const lower = word.toLowerCase();
        const count = seen.get(lower) ?? { low: 0, all: 0 };
        count.all++;
        if (word === lower) count.low++;
        seen.set(lower, count);
      }
    }
  }
  const isCommon = ({ low, all }: { low: number; all: number }) => low >= all * COMMON_SHARE;
  return {
    common: [...seen].filter(([, count]) => count.low >= MIN_SEEN && isCommon(count)).map(([word]) => word),
    names: new Set([...seen].filter(([, count]) => !isCommon(count)).map(([word]) => word)),
  };
}
