// `npm run cms -- --repository owner/name`: writes admin/, a page with Sveltia CMS for newsrooms that
// want a ready CMS. It is made from its package and the schemas, and asks no host but the one that
// holds the content.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cmsFiles } from './cmsFiles.ts';

const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    branch: { type: 'string', default: 'main' },
    folder: { type: 'string', default: 'content' },
    backend: { type: 'string', default: 'github' },
    out: { type: 'string', default: 'admin' },
  },
});
const { repository = '', branch, folder, backend, out } = values;

if (!['github', 'gitlab', 'test-repo'].includes(backend))
  cannot(`--backend is github, gitlab or test-repo, not “${backend}”.`);
else if (backend !== 'test-repo' && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository))
  cannot('Name the repository that holds the content: npm run cms -- --repository owner/name');
else if (['.', 'dist', 'content'].some((each) => resolve(each) === resolve(out)))
  cannot(`The CMS is no part of ${out}/. Name another folder.`);
else {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const files = cmsFiles({ backend, repository, branch, folder: folder.replace(/^\/|\/$/g, '') });
  for (const [name, body] of files) writeFileSync(join(out, name), body);
  console.log(`${out}/ holds the CMS: put it at an https address of its own.`);
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
