// Mutation testing (`npm run mutate`): every small fault that Stryker puts into a folder should make
// one of the tests of that folder fail. The folder is the one that `SOURCELINE_MUTATE` names, such as
// core/checks or site/views; single files of it by `npm run mutate -- --mutate FILE`.

const folder = process.env['SOURCELINE_MUTATE'] ?? 'core/standing';
const reports = `.build/mutation/${folder}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/support/vitest.mutation.config.ts', related: false },
  // The runner strips types; a comment in each file would change what tests of files see.
  disableTypeChecks: false,
  dryRunTimeoutMinutes: 30,
  coverageAnalysis: 'perTest',
  // What runs while a module is loaded would have to be tried with all tests: minutes a mutant.
  ignoreStatic: true,
  // What was tried before and is not touched by a change is not tried again.
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  tempDirName: `${reports}/sandbox`,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `${reports}/report.html` },
  jsonReporter: { fileName: `${reports}/report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['/dist', '/.build', '/.astro'],
  thresholds: { high: 90, low: 85, break: 85 },
};
