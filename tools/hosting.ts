// `npm run hosting`: writes deploy/ from the table of headers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployFiles } from '../src/site/hosting/hostFiles.ts';

mkdirSync('deploy', { recursive: true });
for (const [name, text] of Object.entries(deployFiles())) writeFileSync(join('deploy', name), text);
