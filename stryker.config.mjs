// Mutation testing (`npm run mutate`): every small fault that Stryker puts into these folders should
// make a test fail. One folder at a time: `npm run mutate -- --mutate 'src/core/standing/**/*.ts'`.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/standing/**/*.ts', 'src/core/checks/**/*.ts', 'src/site/views/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/support/vitest.mutation.config.ts', related: false },
  // The runner strips types; a comment in each file would change what tests of files see.
  disableTypeChecks: false,
  dryRunTimeoutMinutes: 30,
  coverageAnalysis: 'perTest',
  // What was tried before and is not touched by a change is not tried again.
  incremental: true,
  incrementalFile: '.build/mutation/incremental.json',
  tempDirName: '.build/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: '.build/mutation/report.html' },
  jsonReporter: { fileName: '.build/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['/dist', '/.build', '/.astro'],
  thresholds: { high: 90, low: 85, break: 85 },
};
