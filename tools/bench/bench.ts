// `npm run bench`: how good the built site is by Lighthouse, a page of each kind, how long a check
// and a build take with 300 made-up articles, and how long the pictures of 1,000 made-up claims
// take. It takes minutes, and is no part of the tests. `npm run bench -- doubling` measures only by
// how much the time grows when each kind of thing is doubled.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureDoubling } from './measureDoubling.ts';
import { measureOgImages } from './measureOgImages.ts';
import { measurePages } from './measurePages.ts';
import { measureScale } from './measureScale.ts';

const [what] = parseArgs({ options: {}, allowPositionals: true }).positionals;
if (what === 'doubling') {
  measureDoubling();
} else if (what !== undefined) {
  console.error(`Unknown measurement “${what}”. There is “doubling”; without one, all others.`);
  process.exitCode = 1;
} else if (existsSync('dist/index.html')) {
  await measurePages('dist');
  await measureScale(300);
  console.log('\nCards');
  await measureOgImages(1000);
} else {
  console.error('Nothing has been built. Run `npm run build` first.');
  process.exitCode = 1;
}
