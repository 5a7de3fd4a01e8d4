import { readFileSync, writeFileSync } from 'node:fs';
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

/** Room for changes that help one figure a little at the cost of another: half a point of 100. */
const SLACK = 0.5;

/** The floors moved up to what was measured, but for the slack. None is ever moved down. */
export function raisedFloors(scores: readonly Score[], floors: Floors): Floors {
  const raised = { ...floors };
  for (const { key, value, lowerIsBetter, isShare } of scores) {
    if (value === null) continue;
    const slack = isShare ? SLACK / 100 : SLACK;
    const floor = Number((lowerIsBetter ? value + slack : value - slack).toFixed(isShare ? 3 : 1));
    const before = floors[key] ?? floor;
    raised[key] = lowerIsBetter ? Math.min(before, floor) : Math.max(before, floor);
  }
  return raised;
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
