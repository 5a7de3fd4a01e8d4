import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildTarget, buildFolder } from '../lib/built-extension.ts';
import { formatTable } from '../lib/table.ts';

/** File of the build, or "everything" → the most it may weigh, bytes. A budget is raised on purpose only. */
type Budgets = Record<string, { gzip: number }>;

const BUDGETS_FILE = resolve(import.meta.dirname, '../../tests/bundle-budgets.json');
const EVERYTHING = 'everything';

interface Weight {
  target: BuildTarget;
  file: string;
  gzip: number;
  budget: number;
}

/** Prints the weight of the builds beside their budgets. Throws when one is over, or a file is not there. */
export function checkBudgets(): void {
  const weights = weigh(['chrome', 'firefox']);
  console.log(weightTable(weights));
  const over = weights.filter(({ gzip, budget }) => gzip > budget);
  if (over.length > 0)
    throw new Error(over.map(({ target, file }) => `${target}: ${file} is over its budget`).join('\n'));
}

/** The same as a table alone. */
export function sizeTable(targets: BuildTarget[]): string {
  return weightTable(weigh(targets));
}

function weigh(targets: BuildTarget[]): Weight[] {
  const budgets = JSON.parse(readFileSync(BUDGETS_FILE, 'utf8')) as Budgets;
  return targets.flatMap((target) =>
    Object.entries(budgets).map(([file, { gzip }]) => ({
      target,
      file,
      gzip: sizeOf(target, file),
      budget: gzip,
    })),
  );
}

function weightTable(weights: Weight[]): string {
  return formatTable([
    ['build', 'file', 'gzip kB', 'budget kB'],
    ...weights.map(({ target, file, gzip, budget }) => [target, file, kB(gzip), kB(budget)]),
  ]);
}

/** Gzipped weight in bytes. */
function sizeOf(target: BuildTarget, file: string): number {
  const folder = buildFolder(target);
  const files = file === EVERYTHING ? filesUnder(folder) : [join(folder, file)];
  return files.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
