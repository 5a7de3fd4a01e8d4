import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension } from './lib/built-extension.ts';
import { findBrowser } from './lib/find-browser.ts';
import { checkBudgets } from './test/bundle-budgets.ts';
import { lintExtension } from './test/lint-extension.ts';
import { countTests, type TestCount } from './test/test-count.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const REPORTS = join(PROJECT, 'out/test');

/** Fails by throwing. */
type Step = { name: string; run(): void } | { name: string; tests: 'unit' | 'e2e' };

/** Everything that has to hold, one step after the other; stops at the first that fails. */
const STEPS: Step[] = [
  { name: 'browsers', run: findBrowsers },
  { name: 'format and lint', run: () => program('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'prepare', run: () => program('wxt/bin/wxt.mjs', 'prepare') },
  { name: 'types', run: () => program('typescript/bin/tsc', '--noEmit') },
  { name: 'unit tests', tests: 'unit' },
  { name: 'build for Chrome', run: () => buildExtension('chrome') },
  { name: 'build for Firefox', run: () => buildExtension('firefox') },
  { name: 'bundle budgets', run: checkBudgets },
  { name: 'web-ext lint', run: lintExtension },
  { name: 'end-to-end tests', tests: 'e2e' },
];

function main(): void {
  rmSync(REPORTS, { recursive: true, force: true });
  const total: TestCount = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    const failed = runStep(step, total);
    if (!failed) continue;
    console.log(`\nStopped at: ${step.name}`);
    process.exitCode = 1;
    break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

/** Whether the step failed; adds its tests to the total. A step without tests counts as one failure when it fails. */
function runStep(step: Step, total: TestCount): boolean {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  let failed = 0;
  try {
    if ('run' in step) step.run();
    else {
      const count = tests(step.tests);
      total.passed += count.passed;
      failed = count.failed;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed = 1;
  }
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${failed ? 'FAILED' : 'ok'}, ${seconds} s`);
  return failed > 0;
}

function findBrowsers(): void {
  console.log(`${findBrowser('chromium')}\n${findBrowser('firefox')}`);
}

/** Runs a program out of node_modules by the Node that runs this. */
function program(script: string, ...args: string[]): void {
  const { status } = runNode(script, args);
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with code ${status}`);
}

function tests(project: 'unit' | 'e2e'): TestCount {
  const report = join(REPORTS, `${project}.json`);
  const { status } = runNode('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const count = countTests(report);
  if (status !== 0 && count.failed === 0) throw new Error(`vitest ended with code ${status}`);
  return count;
}

function runNode(script: string, args: string[]) {
  return spawnSync(process.execPath, [join(PROJECT, 'node_modules', script), ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
}

main();
