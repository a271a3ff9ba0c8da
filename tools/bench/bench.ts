// `npm run bench`: how good the built site is by Lighthouse, a page of each kind, how fast nginx
// serves it, how long a check and a build take with 300 made-up articles, and how long the pictures
// of 1,000 made-up claims take. It takes minutes, and is no part of the tests. With a word it
// measures one thing alone: `doubling` by how much the time grows when each kind of thing is
// doubled; `hugo 100` how long so many stories take, and how long Hugo takes;
// `serving` how fast the site is served; `figures 300` how long so many articles with a figure each
// take; `desk` how fast the desk answers in a browser; `kills 60` what readers get while so many
// publications are killed.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureDesk } from './measureDesk.ts';
import { measureDoubling } from './measureDoubling.ts';
import { measureFigures } from './measureFigures.ts';
import { measureHugo } from './hugo/measureHugo.ts';
import { measureKills } from './measureKills.ts';
import { measureOgImages } from './measureOgImages.ts';
import { measurePages } from './measurePages.ts';
import { measureScale } from './measureScale.ts';
import { measureServing } from './measureServing.ts';

const [what, count] = parseArgs({ options: {}, allowPositionals: true }).positionals;
if (what === 'doubling') {
  measureDoubling();
} else if (what === 'desk') {
  await measureDesk();
} else if (what === 'hugo') {
  measureHugo(Number(count ?? 100));
} else if (what === 'figures') {
  await measureFigures(Number(count ?? 300));
} else if (what !== undefined && what !== 'serving' && what !== 'kills') {
  console.error(
    `Unknown measurement “${what}”. There are “desk”, “doubling”, “figures”, “hugo”, “kills” and “serving”; without one, all others.`,
  );
  process.exitCode = 1;
} else if (!existsSync('dist/index.html')) {
  console.error('Nothing has been built. Run `npm run build` first.');
  process.exitCode = 1;
} else if (what === 'kills') {
  process.exitCode = (await measureKills('dist', Number(count ?? 60))) ? 0 : 1;
} else if (what === 'serving') {
  await measureServing('dist');
} else {
  await measurePages('dist');
  console.log('\nServing');
  await measureServing('dist');
  await measureScale(300);
  console.log('\nFigures');
  await measureFigures(300);
  console.log('\nCards');
  await measureOgImages(1000);
}
