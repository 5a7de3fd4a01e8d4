import { formatTable } from '../lib/table.ts';
import type { Floors } from './floors.ts';
import type { Score } from './scores.ts';

/** All scores, with their floors and what others reach on the same sets. */
export function scoreTable(scores: readonly Score[], floors: Floors): string {
  const rows = scores.map((score, i) => [
    score.task === scores[i - 1]?.task ? '' : score.task,
    score.label + (score.lowerIsBetter ? ' ↓' : ''),
    shown(score.value),
    floors[score.key] === undefined ? '' : shown(floors[score.key] ?? null),
    peersOf(score),
  ]);
  return formatTable([['set', 'figure', 'score', 'floor', 'others'], ...rows]);
}

function peersOf({ peers, lowerIsBetter }: Score): string {
  return Object.entries(peers)
    .sort(([, a], [, b]) => (lowerIsBetter ? a - b : b - a))
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(' · ');
}

const shown = (value: number | null) =>
  value === null ? '–' : value < 1 && value > 0 ? value.toFixed(3) : value.toFixed(1);
