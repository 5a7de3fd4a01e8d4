import type { Task } from './task.ts';

/** One measured figure. */
export interface Score {
  /** Unique name: task and label, as "dates/tbaq value F1". */
  key: string;
  task: string;
  label: string;
  /** Null where the set has nothing to measure it by. */
  value: number | null;
  lowerIsBetter: boolean;
  /** Between 0 and 1 instead of per cent. */
  isShare: boolean;
  peers: Record<string, number>;
}

/** Picks a task's figures out of what its scorer gave. `prefix` keeps samples apart from whole sets. */
export function scoresOf(task: Task, metrics: unknown, prefix = ''): Score[] {
  return task.figures.map(({ label, path, lowerIsBetter = false, peers = {} }) => ({
    key: `${prefix}${task.name} ${label}`,
    task: `${prefix}${task.name}`,
    label,
    value: numberAt(metrics, path),
    lowerIsBetter,
    isShare: task.scorer === 'article',
    peers,
  }));
}

/** The number at a dotted path, or null. */
export function numberAt(metrics: unknown, path: string): number | null {
  let at = metrics;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return typeof at === 'number' ? at : null;
}
