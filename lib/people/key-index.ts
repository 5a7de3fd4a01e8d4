/**
 * A set of ascending whole numbers that tells the place of each: numbers with the same upper bits share a bucket, and only their lower
 * bits are kept. No hashing and no strings, so that it is made in one pass when the background wakes.
 */
export interface KeyIndex {
  /** How many lower bits are kept in `tails`. */
  shift: number;
  /** Upper bits → place of the first number of the bucket; one more entry at the end. */
  starts: Uint32Array;
  /** Lower bits of each number, in ascending order of the numbers. */
  tails: Uint16Array;
}

const BUCKET_BITS = 17;

/** Indexes `count` numbers of at most `bits` bits (33 or fewer) that `next` gives in ascending order. */
export function indexKeys(count: number, bits: number, next: () => number): KeyIndex {
  const shift = Math.max(0, bits - BUCKET_BITS);
  const starts = new Uint32Array(2 ** (bits - shift) + 1);
  const tails = new Uint16Array(count);
  const mask = 2 ** shift - 1;
  let bucket = 0;
  for (let place = 0; place < count; place++) {
    const key = next();
    const own = Math.min(key >>> shift, starts.length - 2);
    while (bucket < own) starts[++bucket] = place;
    tails[place] = key & mask;
  }
  starts.fill(count, bucket + 1);
  return { shift, starts, tails };
}

/** The place of a number, or -1. */
export function placeOf({ shift, starts, tails }: KeyIndex, key: number): number {
  const bucket = key >>> shift;
  const tail = key & ((1 << shift) - 1);
  const end = starts[bucket + 1] as number;
  for (let place = starts[bucket] as number; place < end; place++) if (tails[place] === tail) return place;
  return -1;
}

/** Gives the numbers of an ascending list that is stored as gaps: seven bits a byte, the lowest first, the eighth says "more". */
export function gapReader(gaps: Uint8Array): () => number {
  let at = 0;
  let value = 0;
  return () => {
    let shift = 0;
    for (;;) {
      const byte = gaps[at++] ?? 0;
      value += (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
}
