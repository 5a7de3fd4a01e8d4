import { readFileSync } from 'node:fs';

export interface TestCount {
  passed: number;
  failed: number;
}

/** How many tests passed and failed by vitest's JSON report. A file that could not be run counts as one failure. */
export function countTests(report: string): TestCount {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
