import { formatTable } from '../lib/table.ts';
import type { Floors } from './floors.ts';
import type { Score } from './scores.ts';

/** All scores, with their floors and what others reach on the same sets. */
export function scoreTable(scores: readonly Score[], floors: Floors): string {
  const rows = scores.map((score, i) => [
    score.task === scores[i - 1]?.task ? '' : score.task,
    score.label + (score.lowerIsBetter ? ' ↓' : ''),
    shown(score.value, score.isShare),
    floors[score.key] === undefined ? '' : shown(floors[score.key] ?? null, score.isShare),
    peersOf(score),
  ]);
  return formatTable([['set', 'figure', 'score', 'floor', 'others'], ...rows]);
}

function peersOf({ peers, lowerIsBetter, isShare }: Score): string {
  return Object.entries(peers)
    .sort(([, a], [, b]) => (lowerIsBetter ? a - b : b - a))
    .map(([name, value]) => `${name} ${shown(value, isShare)}`)
    .join(' · ');
}

const shown = (value: number | null, isShare: boolean) => value?.toFixed(isShare ? 3 : 1) ?? '–';
