import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Score } from './scores.ts';

const FLOORS_FILE = resolve(import.meta.dirname, '../../tests/quality-floors.json');

/** Key of a score → the least it may be (or the most, for figures that are better when low). */
export type Floors = Record<string, number>;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors;
}

/** The scores that are worse than their floors, as lines to print. Floors of figures that were not measured do not count. */
export function brokenFloors(scores: readonly Score[], floors: Floors): string[] {
  return scores.flatMap(({ key, value, lowerIsBetter }) => {
    const floor = floors[key];
    if (floor === undefined) return [];
    const kept = value !== null && (lowerIsBetter ? value <= floor : value >= floor);
    return kept
      ? []
      : [`${key}: ${value ?? 'not measured'}, ${lowerIsBetter ? 'ceiling' : 'floor'} ${floor}`];
  });
}
