import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type BuildTarget = 'chrome' | 'firefox';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = ['assets', 'entrypoints', 'lib', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** The folder of the built extension; builds it first where it is missing or older than its sources. */
export function builtExtension(target: BuildTarget = 'chrome'): string {
  const folder = buildFolder(target);
  const manifest = join(folder, 'manifest.json');
  if (
    !existsSync(manifest) ||
    newestChange(SOURCES.map((path) => join(PROJECT, path))) > statSync(manifest).mtimeMs
  )
    buildExtension(target);
  return folder;
}

export function buildFolder(target: BuildTarget): string {
  return join(PROJECT, '.output', `${target}-mv3`);
}

/** Builds afresh; throws with the build's own output when it fails. */
export function buildExtension(target: BuildTarget): void {
  const wxt = join(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}\n${stderr}`);
}

function newestChange(paths: string[]): number {
  const times = paths.filter(existsSync).map((path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) return stat.mtimeMs;
    return newestChange(readdirSync(path).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}
