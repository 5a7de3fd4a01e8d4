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

/**
 * Indexes `count` ascending numbers of at most `bits` bits (31 or fewer). They are stored as gaps: seven bits a byte, the lowest first,
 * the eighth says "more".
 */
export function indexGaps(gaps: Uint8Array, count: number, bits: number): KeyIndex {
  const shift = Math.max(0, bits - BUCKET_BITS);
  const starts = new Uint32Array(2 ** (bits - shift) + 1);
  const tails = new Uint16Array(count);
  const mask = 2 ** shift - 1;
  const lastBucket = starts.length - 2;
  let bucket = 0;
  let key = 0;
  let place = 0;
  let scale = 0;
  // One plain loop without calls: it runs before anything is compiled.
  for (let at = 0; at < gaps.length && place < count; at++) {
    const byte = gaps[at] as number;
    key += (byte & 127) << scale;
    scale += 7;
    if (byte >= 128) continue;
    scale = 0;
    const own = key >>> shift;
    while (bucket < own && bucket < lastBucket) starts[++bucket] = place;
    tails[place++] = key & mask;
  }
  starts.fill(place, bucket + 1);
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
