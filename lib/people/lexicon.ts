import { hashString } from './tagger/hash.ts';

/** What the lists know about a word (lower case). Bits; a word may carry several. */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
export const COUNTRY = 4;
export const CITY = 8;
export const DEMONYM = 16;
/** One-word companies, media, agencies, clubs, parties. */
export const ORGANISATION = 32;
/** Written in lower case in running text nearly always. */
export const COMMON_WORD = 64;
export const FEMALE = 128;
export const MALE = 256;
/** A word of the English dictionary. Says what headlines would write in lower case, and nothing about running text. */
export const DICTIONARY = 512;

/** Word lists and word clusters, by key of the lower-case word: open addressing, no strings. */
export interface Lexicon {
  /** Keys of the words; 0 = empty slot. Length is a power of two. */
  keys: Uint32Array;
  flags: Uint16Array;
  /** Finest cluster + 1; 0 = not clustered. */
  clusters: Uint16Array;
  /** Finest cluster → coarser clusters. */
  middle: Uint16Array;
  coarse: Uint16Array;
}

const DROPPED_BITS = 6;

/**
 * What words are stored under: the upper 26 bits of their hash. One unknown word in 300 meets the key of another one, and the list
 * takes a byte a word less.
 */
export function keyOf(hash: number): number {
  return hash >>> DROPPED_BITS;
}

/** The slot of a word hash, or -1. */
export function slotOf(lexicon: Lexicon, hash: number): number {
  const key = keyOf(hash);
  const mask = lexicon.keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = lexicon.keys[slot];
    if (found === 0) return -1;
    if (found === key) return slot;
  }
}

/** Flags of a word; any case. 0 when the lists do not know it. */
export function flagsOf(lexicon: Lexicon, word: string): number {
  const slot = slotOf(lexicon, hashString(word.toLowerCase()));
  return slot < 0 ? 0 : (lexicon.flags[slot] as number);
}

/** An empty table that holds `count` words at most half full. */
export function emptyLexicon(count: number): Lexicon {
  let size = 1024;
  while (size < count * 2) size *= 2;
  return {
    keys: new Uint32Array(size),
    flags: new Uint16Array(size),
    clusters: new Uint16Array(size),
    middle: new Uint16Array(0),
    coarse: new Uint16Array(0),
  };
}

/** Puts the word with this key in. A key of 0 cannot be stored; it is left out. */
export function addWord(lexicon: Lexicon, key: number, flags: number, cluster: number): void {
  if (key === 0) return;
  const mask = lexicon.keys.length - 1;
  let slot = key & mask;
  while (lexicon.keys[slot] !== 0 && lexicon.keys[slot] !== key) slot = (slot + 1) & mask;
  lexicon.keys[slot] = key;
  lexicon.flags[slot] = flags;
  lexicon.clusters[slot] = cluster;
}
