// `npm test`: types, linter, tests of the code, a build, and the tests of the built site in a
// browser, without those that are tagged as slow; `npm test -- --all` runs these too. A failure
// does not keep the rest from running.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findOrInstallChromium } from '../setup/browser.ts';
import { buildSite } from '../buildSite.ts';
import { findOrInstallCaddy } from '../setup/caddy.ts';
import { findOrInstallFirefox } from '../setup/firefox.ts';
import { findOrInstallNginx } from '../setup/nginx.ts';
import { findOrInstallWebKit } from '../setup/webKit.ts';
import {
  addCounts,
  countsOfPlaywright,
  countsOfVitest,
  describeCounts,
  oneFailure,
  type TestCounts,
} from './testCounts.ts';
import { checkFormat, checkRules, checkTypes } from './checkCode.ts';
import { runInBackground } from './runInBackground.ts';

const { all } = parseArgs({ options: { all: { type: 'boolean' } } }).values;
const reports = { vitest: '.build/vitest.json', playwright: '.build/playwright.json' };
for (const report of Object.values(reports)) rmSync(report, { force: true });
const counts: TestCounts[] = [];

const [types, format] = await Promise.all([checkTypes(), checkFormat()]);
const rules = await checkRules();
for (const [name, { succeeded, output }] of Object.entries({
  Types: types,
  Format: format,
  Lint: rules,
})) {
  title(name);
  console.log(output);
  if (!succeeded) counts.push(oneFailure);
}

// Many tests of the code wait for builds, and those in a browser for pages: side by side they take
// the time of one.
const code = runInBackground(
  'vitest/vitest.mjs',
  'run',
  ...(all ? [] : ['--tagsFilter=!slow']),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports.vitest}`,
);

title('The site');
const chromium = await findOrInstallChromium();
await findOrInstallNginx();
await findOrInstallCaddy();
await findOrInstallFirefox();
await findOrInstallWebKit();
const built = buildSite() && chromium !== undefined;
const browser = built
  ? runInBackground('@playwright/test/cli.js', 'test', ...(all ? [] : ['--grep-invert=@slow']))
  : undefined;

title('Tests of the code');
console.log((await code).output);
counts.push(countsOfVitest(reports.vitest));

title('Tests of the site in a browser');
if (browser) {
  console.log((await browser).output);
  counts.push(countsOfPlaywright(reports.playwright));
} else {
  console.error('The site could not be tested in a browser: see above.');
  counts.push(oneFailure);
}

if (!all) console.log('\nThe slow tests were left out: `npm test -- --all` runs them too.');
const total = addCounts(counts);
console.log(`\n${types.succeeded ? '' : 'The types are wrong.\n'}${describeCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function title(words: string): void {
  console.log(`\n— ${words}\n`);
}
