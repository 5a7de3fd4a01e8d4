import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = import.meta.dirname;

/** Installs what is measured against, once: not with the project, so that installing it stays quick. */
export function installPeers(): void {
  if (existsSync(join(HERE, 'node_modules/chrono-node'))) return;
  console.log('Installing the libraries to compare with …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** A module of one of this folder's own packages. */
export async function loadPeer<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolvePeer(name)).href)) as T;
}

export function resolvePeer(name: string): string {
  return createRequire(join(HERE, 'package.json')).resolve(name);
}
