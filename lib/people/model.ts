import { addWord, emptyLexicon, type Lexicon } from './lexicon.ts';
import { LABEL_COUNT } from './tagger/labels.ts';

/** Everything the tagger has learnt, and the word lists: typed arrays only, made from one binary file. */
export interface PeopleModel {
  /** Features are hashed to this many bits. */
  bits: number;
  /** Feature hash → row of `weights`; 0 = no weight. */
  rows: Int32Array;
  /** LABEL_COUNT weights a row. Row 0 is all zero. */
  weights: Int16Array;
  /** (LABEL_COUNT + 1) squared: from label × to label; the last index is the edge of a sequence. */
  transitions: Int32Array;
  lexicon: Lexicon;
}

/** First bytes of the file: "WSWP". */
export const MODEL_MAGIC = 0x50575357;
export const MODEL_VERSION = 2;
/** magic, version, bits, rows, words, clusters, then the byte lengths of the two delta-coded sections. */
export const HEADER_FIELDS = 8;

/**
 * Unpacks `people.model`. Little-endian file: header, gaps between used feature hashes and between word keys (varints), weights
 * by label (one byte: sign × √|w|, so that small weights keep their precision), transitions, flags, clusters.
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
  const [rowGaps, wordGaps, weightBytes, transitionBytes, wordData, clusterData] = lengths.map((length) => {
    at += length;
    return new Uint8Array(bytes, at - length, length);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return {
    bits,
    rows: unpackRows(rowGaps, bits, rowCount),
    weights: unpackWeights(weightBytes, rowCount),
    transitions: new Int32Array(transitionBytes.slice().buffer),
    lexicon: unpackLexicon(wordGaps, wordData, wordCount, clusterData, clusterCount),
  };
}

/** Calls `each` with every number of an ascending list that is stored as varint gaps. */
function eachGap(gaps: Uint8Array, each: (value: number, index: number) => void): void {
  let value = 0;
  let index = 0;
  for (let at = 0; at < gaps.length; ) {
    let gap = 0;
    let scale = 1;
    for (;;) {
      const byte = gaps[at++] as number;
      gap += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    value += gap;
    each(value, index++);
  }
}

function unpackRows(gaps: Uint8Array, bits: number, count: number): Int32Array {
  const rows = new Int32Array(2 ** bits);
  eachGap(gaps, (hash, index) => {
    if (index < count) rows[hash] = index + 1;
  });
  return rows;
}

function unpackWeights(bytes: Uint8Array, rowCount: number): Int16Array {
  const square = Int16Array.from({ length: 256 }, (_, byte) => {
    const root = byte < 128 ? byte : byte - 256;
    return Math.sign(root) * root * root;
  });
  const labels = LABEL_COUNT;
  const weights = new Int16Array((rowCount + 1) * labels);
  for (let y = 0; y < labels; y++) {
    for (let row = 0; row < rowCount; row++) {
      weights[(row + 1) * labels + y] = square[bytes[y * rowCount + row] as number] as number;
    }
  }
  return weights;
}

function unpackLexicon(
  gaps: Uint8Array,
  data: Uint8Array,
  count: number,
  clusterData: Uint8Array,
  clusterCount: number,
): Lexicon {
  const lexicon = emptyLexicon(count);
  // Four planes of bytes, because they compress better than pairs: flags low, flags high, cluster low, cluster high.
  const at = (plane: number, index: number) => data[plane * count + index] as number;
  eachGap(gaps, (key, i) => {
    addWord(lexicon, key, at(0, i) | (at(1, i) << 8), at(2, i) | (at(3, i) << 8));
  });
  const parents = new Uint16Array(clusterData.slice().buffer);
  return { ...lexicon, middle: parents.slice(0, clusterCount), coarse: parents.slice(clusterCount) };
}
