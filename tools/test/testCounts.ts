import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed, failed and were skipped. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What counts when something could not be run at all. */
export const oneFailure: TestCounts = { passed: 0, failed: 1, skipped: 0 };

/**
 * The counts of vitest's JSON report. A test file that could not be run counts as a failure, and so
 * does a missing report. A slow test that was left out is not counted, unlike one that says itself
 * that it cannot run here.
 */
export function countsOfVitest(path: string): TestCounts {
  const report = readJson(path) as VitestReport | undefined;
  if (!report) return oneFailure;
  const notRun = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const leftOut = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, tags }) => status === 'skipped' && tags.includes('slow'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notRun.length,
    skipped: report.numPendingTests + report.numTodoTests - leftOut.length,
  };
}

/**
 * The counts of Playwright's JSON report, likewise. A test that passed only at the second try
 * counts as a failure.
 */
export function countsOfPlaywright(path: string): TestCounts {
  const report = readJson(path) as PlaywrightReport | undefined;
  if (!report) return oneFailure;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

export function addCounts(counts: readonly TestCounts[]): TestCounts {
  const sum = (key: keyof TestCounts) => counts.reduce((total, each) => total + each[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** '412 passed, 0 failed', with a line above it when some were skipped. */
export function describeCounts({ passed, failed, skipped }: TestCounts): string {
  return `${skipped ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string; tags: string[] }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
