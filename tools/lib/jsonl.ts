import { createWriteStream, readFileSync } from 'node:fs';

/** The objects of a JSON-lines file. Throws with file and line number where a line is not JSON. */
export function readJsonl<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() ? [parseLine<T>(line, `${file}:${i + 1}`)] : []));
}

function parseLine<T>(line: string, place: string): T {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

export interface JsonlWriter {
  write(value: unknown): void;
  /** Resolves when everything is on disk. */
  close(): Promise<void>;
}

/** Writes one JSON object a line, each as soon as it is there. */
export function jsonlWriter(file: string): JsonlWriter {
  const stream = createWriteStream(file);
  const failed = new Promise<never>((_resolve, reject) => stream.on('error', reject));
  failed.catch(() => {});
  return {
    write: (value) => stream.write(`${JSON.stringify(value)}\n`),
    close: () => Promise.race([failed, new Promise<void>((resolve) => stream.end(resolve))]),
  };
}
