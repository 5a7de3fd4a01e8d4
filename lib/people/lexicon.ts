import { type KeyIndex, placeOf } from './key-index.ts';
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

/** Word lists and word clusters, by key of the lower-case word: no strings. */
export interface Lexicon {
  /** Key of a word → its slot in the four planes. */
  index: KeyIndex;
  /** Lower and upper bytes of the flags. */
  flags: readonly [Uint8Array, Uint8Array];
  /** Lower and upper bytes of the finest cluster + 1; 0 = not clustered. */
  clusters: readonly [Uint8Array, Uint8Array];
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

/** Keys have so many bits. */
export const KEY_BITS: number = 32 - DROPPED_BITS;

/** The slot of a word hash, or -1. */
export function slotOf(lexicon: Lexicon, hash: number): number {
  return placeOf(lexicon.index, keyOf(hash));
}

/** Flags of the word in a slot. */
export function flagsAt({ flags }: Lexicon, slot: number): number {
  return (flags[0][slot] as number) | ((flags[1][slot] as number) << 8);
}

/** Finest cluster + 1 of the word in a slot; 0 = not clustered. */
export function clusterAt({ clusters }: Lexicon, slot: number): number {
  return (clusters[0][slot] as number) | ((clusters[1][slot] as number) << 8);
}

/** Flags of a word; any case. 0 when the lists do not know it. */
export function flagsOf(lexicon: Lexicon, word: string): number {
  const slot = slotOf(lexicon, hashString(word.toLowerCase()));
  return slot < 0 ? 0 : flagsAt(lexicon, slot);
}
