// `npm run hosting`: writes what stands under deploy/. With a folder, it writes the files for the
// host of a built site into that.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesForHosts, filesToDeploy } from '../site/hosting/files.ts';
import { movedFilesOf, movedOf } from '../site/hosting/moved.ts';
import { recordToPublish } from './recordToPublish.ts';
import { servedAt } from './servedAt.ts';

const [built] = parseArgs({ allowPositionals: true, options: {} }).positionals;
if (built === undefined) write('deploy', filesToDeploy());
else write(built, filesOfSite());

function filesOfSite() {
  const record = recordToPublish(),
    { base, site } = servedAt();
  return filesForHosts(
    { base, host: site === undefined ? 'news.example' : new URL(site).hostname },
    [...movedOf({ record, base }), ...movedFilesOf({ record, base })],
  );
}

function write(dir: string, files: { [name: string]: string }): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
}
