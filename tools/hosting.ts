// `npm run hosting`: writes deploy/ from the table of headers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesToDeploy } from '../src/site/hosting/files.ts';

mkdirSync('deploy', { recursive: true });
for (const [name, text] of Object.entries(filesToDeploy()))
  writeFileSync(join('deploy', name), text);
