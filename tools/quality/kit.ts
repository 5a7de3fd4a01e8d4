import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The evaluation kit stands beside the project, never inside it. */
export const KIT = resolve(import.meta.dirname, '../../../shared/eval');

export interface GoldLine {
  id: string;
}

export type Scorer = (
  gold: GoldLine[],
  predictions: { id: string }[],
  options?: object,
) => { metrics: unknown };

export function kitIsHere(): boolean {
  return existsSync(join(KIT, 'score.mjs'));
}

/** The kit's scorers by task. */
export async function loadScorers(): Promise<Record<string, Scorer>> {
  const module = (await import(pathToFileURL(join(KIT, 'score.mjs')).href)) as {
    SCORERS: Record<string, Scorer>;
  };
  return module.SCORERS;
}

export function goldFile(path: string): string {
  return join(KIT, 'data', path);
}
