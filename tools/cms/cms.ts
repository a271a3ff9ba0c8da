// `npm run cms -- --repository owner/name`: writes admin/, a page with Sveltia CMS for newsrooms
// that want a ready CMS. It is made from its package and the schemas, and asks no host but the one
// that holds the content.
import { parseArgs } from 'node:util';
import { writeOwnFolder } from '../writeOwnFolder.ts';
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
else {
  const place = { backend, repository, branch, folder: folder.replace(/^\/|\/$/g, '') };
  const refused = writeOwnFolder(out, cmsFiles(place));
  if (refused) cannot(refused.cannot);
  else console.log(`${out}/ holds the CMS: put it at an https address of its own.`);
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
