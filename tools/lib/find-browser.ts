import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserPlace {
  /** Environment variable that names the program; it wins over everything else. */
  variable: string;
  /** Names of the program on the PATH. Branded Chrome is left out: it refuses --load-extension. */
  programs: string[];
  /** Usual places that are not on the PATH. */
  paths: string[];
  debianPackage: string;
  /** The oldest version that the extension can be installed in, as in wxt.config.ts. */
  least: number;
}

const PLACES: Record<BrowserName, BrowserPlace> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    debianPackage: 'chromium',
    least: 128,
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      '/snap/bin/firefox',
    ],
    debianPackage: 'firefox-esr',
    least: 142,
  },
};

/**
 * The path of a browser's program, set up first where that is possible. In this order: the environment variable (CHROMIUM,
 * FIREFOX), an installed one, apt where we are root on Debian or Ubuntu, Playwright's download (Chromium only).
 * One that is too old for the extension counts as missing. Throws an error that says what to do when none of these works.
 */
export function findBrowser(name: BrowserName): string {
  const place = PLACES[name];
  const given = process.env[place.variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`${place.variable} names ${given}, but there is no such file.`);
  }
  const found = installed(name) ?? (installWithApt(place.debianPackage) ? installed(name) : null);
  if (found) return found;
  if (name === 'chromium' && installWithPlaywright() && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  throw new Error(
    `No ${name} of version ${place.least} or later found. Install it (Debian: apt-get install ${place.debianPackage}) or set ${place.variable} to its program.`,
  );
}

function installed(name: BrowserName): string | null {
  const place = PLACES[name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = place.programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  const downloaded = name === 'chromium' ? [chromium.executablePath()] : [];
  const there = [...onPath, ...place.paths, ...downloaded].filter((path) => existsSync(path));
  return there.find((path) => (versionOf(path) ?? place.least) >= place.least) ?? null;
}

/** The first number of what the program says of itself: 153 for "Mozilla Firefox 153.8.0esr". Null when it says none. */
function versionOf(program: string): number | null {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const [, major] = /(\d+)\./.exec(stdout ?? '') ?? [];
  return major === undefined ? null : Number(major);
}

function installWithApt(debianPackage: string): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`Installing ${debianPackage} with apt …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // Lists that are months old name an old version; without a way to new ones the old may still do.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', debianPackage);
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installWithPlaywright(): boolean {
  console.log('Downloading Chromium with Playwright …');
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}
