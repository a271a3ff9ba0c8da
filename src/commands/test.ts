// `npm test`: the types, the tests of the code, then a build and the tests of the built site in a browser. All of it runs, whatever fails, as far as it can.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findOrInstallChromium } from './browser.ts';
import { buildSite } from './buildSite.ts';
import { addUp, ofPlaywright, ofVitest, sayTally, type Tally } from './tally.ts';
import { typesHold } from './typesHold.ts';

const reports = { vitest: '.build/vitest.json', playwright: '.build/playwright.json' };
for (const report of Object.values(reports)) rmSync(report, { force: true });
const tallies: Tally[] = [];

title('Types');
const types = typesHold();
if (types) console.log('The types hold.');
else tallies.push({ passed: 0, failed: 1, skipped: 0 });

title('Tests of the code');
run('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`);
tallies.push(ofVitest(reports.vitest));

title('The site');
const chromium = await findOrInstallChromium();
if (buildSite() && chromium) {
  title('Tests of the site in a browser');
  run('@playwright/test/cli.js', 'test');
  tallies.push(ofPlaywright(reports.playwright));
} else {
  console.error('So the site was not tested in a browser.');
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}

const tally = addUp(tallies);
console.log(`\n${types ? '' : 'The types do not hold.\n'}${sayTally(tally)}`);
process.exitCode = tally.failed === 0 ? 0 : 1;

function title(words: string): void {
  console.log(`\n— ${words}\n`);
}

function run(program: string, ...args: string[]): void {
  spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' });
}
