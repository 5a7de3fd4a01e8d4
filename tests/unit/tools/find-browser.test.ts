import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../tools/lib/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
const program = (name: string, says = '') => {
  const path = join(folder, name);
  writeFileSync(path, says === '' ? '' : `#!/bin/sh\necho ${says}\n`);
  chmodSync(path, 0o755);
  return path;
};
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

test('the environment names the program', () => {
  const own = program('my-browser');
  vi.stubEnv('FIREFOX', own);
  expect(findBrowser('firefox')).toBe(own);
});

test('a name that leads nowhere is an error, not a reason to look elsewhere', () => {
  vi.stubEnv('CHROMIUM', join(folder, 'absent'));
  expect(() => findBrowser('chromium')).toThrow(/CHROMIUM names .*absent/);
});

test.each([
  ['chromium', 'chromium'],
  ['firefox', 'firefox-esr'],
] as const)('an installed %s is found on the PATH', (browser, name) => {
  vi.stubEnv(browser.toUpperCase(), '');
  vi.stubEnv('PATH', folder);
  const installed = program(name);
  expect(findBrowser(browser)).toBe(installed);
});

test('one that is too old for the extension is passed over', () => {
  vi.stubEnv('FIREFOX', '');
  vi.stubEnv('PATH', folder);
  program('firefox', 'Mozilla Firefox 140.12.0esr');
  const later = program('firefox-esr', 'Mozilla Firefox 153.8.0esr');
  expect(findBrowser('firefox')).toBe(later);
});
