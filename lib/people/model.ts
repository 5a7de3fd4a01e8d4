import { indexGaps, type KeyIndex } from './key-index.ts';
import { KEY_BITS, type Lexicon } from './lexicon.ts';
import { LABEL_COUNT } from './tagger/labels.ts';

/** Everything the tagger has learnt, and the word lists: typed arrays only, most of them views of one binary file. */
export interface PeopleModel {
  /** Features are hashed to this many bits. */
  bits: number;
  /** Feature hash → row of `roots`. */
  rows: KeyIndex;
  /** LABEL_COUNT numbers a row: sign × √|weight|. */
  roots: Int8Array;
  /** (LABEL_COUNT + 1) squared: from label × to label; the last index is the edge of a sequence. */
  transitions: Int32Array;
  lexicon: Lexicon;
}

/** First bytes of the file: "WSWP". */
export const MODEL_MAGIC = 0x50575357;
export const MODEL_VERSION = 3;
/** magic, version, bits, rows, words, clusters, then the byte lengths of the two delta-coded sections. */
export const HEADER_FIELDS = 8;

/**
 * Reads `people.model`. Little-endian file: header, gaps between used feature hashes and between word keys (varints), weights row by
 * row (one byte: sign × √|w|, so that small weights keep their precision), transitions, flags, clusters. The model keeps the bytes.
 * Throws an Error that says what is wrong when the file is not a model of this version.
 */
export function loadPeopleModel(bytes: ArrayBuffer): PeopleModel {
  if (bytes.byteLength < HEADER_FIELDS * 4) throw new Error('people.model is too short to be a model');
  const header = new Uint32Array(bytes.slice(0, HEADER_FIELDS * 4));
  const [magic, version, bits, rowCount, wordCount, clusterCount, rowBytes, wordBytes] =
    header as unknown as [number, number, number, number, number, number, number, number];
  if (magic !== MODEL_MAGIC) throw new Error('people.model is not a model file');
  if (version !== MODEL_VERSION) {
    throw new Error(`people.model has version ${version}, this reader needs version ${MODEL_VERSION}`);
  }
  const transitionCount = (LABEL_COUNT + 1) ** 2;
  const lengths = [
    rowBytes,
    wordBytes,
    rowCount * LABEL_COUNT,
    transitionCount * 4,
    wordCount * 4,
    clusterCount * 4,
  ];
  const expected = lengths.reduce((sum, length) => sum + length, HEADER_FIELDS * 4);
  if (bytes.byteLength !== expected) {
    throw new Error(`people.model is ${bytes.byteLength} bytes long instead of ${expected}`);
  }
  let at = HEADER_FIELDS * 4;
  const [rowGaps, wordGaps, roots, transitionBytes, wordData, clusterData] = lengths.map((length) => {
    at += length;
    return new Uint8Array(bytes, at - length, length);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  // Four planes of bytes, because they compress better than pairs: flags low, flags high, cluster low, cluster high.
  const plane = (index: number) => wordData.subarray(index * wordCount, (index + 1) * wordCount);
  const parents = new Uint16Array(clusterData.slice().buffer);
  return {
    bits,
    rows: indexGaps(rowGaps, rowCount, bits),
    roots: new Int8Array(roots.buffer, roots.byteOffset, roots.length),
    transitions: new Int32Array(transitionBytes.slice().buffer),
    lexicon: {
      index: indexGaps(wordGaps, wordCount, KEY_BITS),
      flags: [plane(0), plane(1)],
      clusters: [plane(2), plane(3)],
      middle: parents.slice(0, clusterCount),
      coarse: parents.slice(clusterCount),
    },
  };
}
