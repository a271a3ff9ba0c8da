// `npm test`: the types, the linter, the tests of the code, then a build and the tests of the built site in a
// browser. All of it runs, whatever fails, as far as it can.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findOrInstallChromium } from '../setup/browser.ts';
import { buildSite } from '../buildSite.ts';
import { findOrInstallCaddy } from '../setup/caddy.ts';
import { lintHolds } from './lintHolds.ts';
import { findOrInstallNginx } from '../setup/nginx.ts';
import { addUp, ofPlaywright, ofVitest, sayTally, type Tally } from './tally.ts';
import { typesHold } from './typesHold.ts';

const reports = { vitest: '.build/vitest.json', playwright: '.build/playwright.json' };
for (const report of Object.values(reports)) rmSync(report, { force: true });
const tallies: Tally[] = [];

title('Types');
const types = typesHold();
if (types) console.log('The types hold.');
else tallies.push({ passed: 0, failed: 1, skipped: 0 });

title('Lint');
const lint = lintHolds();
if (lint) console.log('The linter finds nothing.');
else tallies.push({ passed: 0, failed: 1, skipped: 0 });

// Half of the tests of the code wait for builds, and half of those in a browser for pages: side by
// side they take the time of one.
const code = collect(
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports.vitest}`,
);

title('The site');
const chromium = await findOrInstallChromium();
await findOrInstallNginx();
await findOrInstallCaddy();
const built = buildSite() && chromium !== undefined;
const browser = built ? collect('@playwright/test/cli.js', 'test') : undefined;

title('Tests of the code');
console.log(await code);
tallies.push(ofVitest(reports.vitest));

title('Tests of the site in a browser');
if (browser) {
  console.log(await browser);
  tallies.push(ofPlaywright(reports.playwright));
} else {
  console.error('The site could not be tested in a browser: see above.');
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}

const tally = addUp(tallies);
console.log(`\n${types ? '' : 'The types do not hold.\n'}${sayTally(tally)}`);
process.exitCode = tally.failed === 0 ? 0 : 1;

function title(words: string): void {
  console.log(`\n— ${words}\n`);
}

/**
 * Runs a program beside what else is going on, and gives all that it has said once it has ended.
 */
function collect(program: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((resolve) => child.on('close', () => resolve(said.trimEnd())));
}
