// `npm run build`: checks the content, and builds the site into dist/.
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.ts';

parseArgs({ options: {} });
if (!buildSite()) process.exitCode = 1;
