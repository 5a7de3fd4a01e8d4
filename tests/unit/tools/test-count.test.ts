import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../../tools/test/test-count.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['all well', { numPassedTests: 7, numFailedTests: 0, testResults: [] }, { passed: 7, failed: 0 }],
  [
    'a failed test',
    {
      numPassedTests: 6,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    },
    { passed: 6, failed: 1 },
  ],
  [
    'a file that could not be run',
    { numPassedTests: 6, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] },
    { passed: 6, failed: 1 },
  ],
])('%s', (_what, report, count) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  expect(countTests(file)).toEqual(count);
});
