import { existsSync, readFileSync } from 'node:fs';

/** How many tests did what. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * The numbers of vitest's JSON report. A file of tests that could not be run is one that failed,
 * and so is a run that left no report.
 */
export function ofVitest(path: string): Tally {
  const report = read(path) as VitestReport | undefined;
  if (!report) return noReport;
  const unread = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The numbers of Playwright's JSON report, likewise. One that passed only at the second try has
 * failed.
 */
export function ofPlaywright(path: string): Tally {
  const report = read(path) as PlaywrightReport | undefined;
  if (!report) return noReport;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** `sayTally(…)` //=> '412 passed, 0 failed', with a line above it when some were skipped. */
export function sayTally({ passed, failed, skipped }: Tally): string {
  return `${skipped ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const noReport: Tally = { passed: 0, failed: 1, skipped: 0 };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
