import { randomFrom } from './random.ts';

/** Words with unit vectors, most frequent first: `vectors` holds `dimensions` numbers a word. */
export interface Embeddings {
  words: string[];
  vectors: Float32Array;
  dimensions: number;
}

/** Cluster of each word, and from each fine cluster the coarser ones it lies in. */
export interface WordClusters {
  words: string[];
  fine: Uint16Array;
  middle: Uint16Array;
  coarse: Uint16Array;
}

const FINE = 1024;
const MIDDLE = 256;
const COARSE = 64;
const FIT_ON = 50_000;
const ROUNDS = 10;

/** Spherical k-means over word vectors, then over its centroids: three levels, each inside the next. Deterministic. */
export function clusterWords({ words, vectors, dimensions }: Embeddings): WordClusters {
  const fit = Math.min(FIT_ON, words.length);
  const fine = kMeans(vectors.subarray(0, fit * dimensions), dimensions, FINE, ROUNDS, 1);
  const middle = kMeans(fine, dimensions, MIDDLE, 2 * ROUNDS, 2);
  const coarse = kMeans(middle, dimensions, COARSE, 2 * ROUNDS, 3);
  const fineToMiddle = assign(fine, dimensions, middle);
  const middleToCoarse = assign(middle, dimensions, coarse);
  return {
    words,
    fine: assign(vectors, dimensions, fine),
    middle: fineToMiddle,
    coarse: fineToMiddle.map((cluster) => middleToCoarse[cluster] as number),
  };
}

function kMeans(
  points: Float32Array,
  dimensions: number,
  k: number,
  rounds: number,
  seed: number,
): Float32Array {
  const random = randomFrom(seed);
  const count = points.length / dimensions;
  const centroids = new Float32Array(k * dimensions);
  const used = new Set<number>();
  for (let c = 0; c < k; c++) {
    let pick = Math.floor(random() * count);
    while (used.has(pick)) pick = (pick + 1) % count;
    used.add(pick);
    centroids.set(points.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const owner = assign(points, dimensions, centroids);
    centroids.fill(0);
    owner.forEach((c, i) => {
      for (let d = 0; d < dimensions; d++) {
        centroids[c * dimensions + d] =
          (centroids[c * dimensions + d] as number) + (points[i * dimensions + d] as number);
      }
    });
    normaliseRows(centroids, dimensions);
  }
  return centroids;
}

/** The nearest centroid (by cosine) of each point. */
function assign(points: Float32Array, dimensions: number, centroids: Float32Array): Uint16Array {
  const k = centroids.length / dimensions;
  return Uint16Array.from({ length: points.length / dimensions }, (_, i) => {
    const base = i * dimensions;
    let best = -2;
    let arg = 0;
    for (let c = 0; c < k; c++) {
      const row = c * dimensions;
      let dot = 0;
      for (let d = 0; d < dimensions; d++) {
        dot += (points[base + d] as number) * (centroids[row + d] as number);
      }
      if (dot > best) {
        best = dot;
        arg = c;
      }
    }
    return arg;
  });
}

/** Scales every row to length one (a row of zeros stays). */
export function normaliseRows(rows: Float32Array, dimensions: number): void {
  for (let base = 0; base < rows.length; base += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (rows[base + d] as number) ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let d = 0; d < dimensions; d++) rows[base + d] = (rows[base + d] as number) * scale;
  }
}
