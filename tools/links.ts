// `npm run links`: asks for every web address in the content, and reports dead links. Not part of a
// build. Exit 0: none is gone; 1: some are; 2: it could not run, with one line that says why.
import { lookup } from 'node:dns/promises';
import { parseArgs } from 'node:util';
import type { TextFile } from '../src/core/markdown/parsedFile.ts';
import { outgoingOf } from '../src/core/model/outgoing.ts';
import { readRecord } from '../src/core/model/readRecord.ts';
import { contentFolder, readContentFolder } from '../src/integration/contentFolder.ts';
import { agentOf } from './links/agentOf.ts';
import { checkLinks, linksAsJson, problemsOf } from './links/checkLinks.ts';
import { realSurroundings } from './links/surroundings.ts';
import { reportOf } from '../src/integration/report.ts';

const { json, content } = parseArgs({
  options: { json: { type: 'boolean', default: false }, content: { type: 'string' } },
}).values;
const dir = content ?? contentFolder();
const folder = readContentFolder(dir);
if ('cannot' in folder) cannot(folder.cannot);
else await reportLinks(folder.files);

async function reportLinks(files: readonly TextFile[]): Promise<void> {
  const { entries, record } = readRecord(files);
  const outgoing = outgoingOf(entries);
  const hosts = [...new Set(outgoing.map(({ url }) => new URL(url).hostname))];
  if (hosts.length > 0 && !(await findsOne(hosts)))
    return cannot(
      'No host that the content names could be found: there seems to be no network here.',
    );
  if (!json) console.log(`Asking for ${outgoing.length} addresses at ${hosts.length} hosts.\n`);
  const checked = await checkLinks(
    outgoing,
    realSurroundings(agentOf(`${record.site.name} link check`, record.site)),
  );
  const problems = problemsOf(checked);
  console.log(
    json
      ? JSON.stringify(linksAsJson(checked), undefined, 2)
      : reportOf({ folder: dir, files }, problems),
  );
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function findsOne(hosts: readonly string[]): Promise<boolean> {
  return Promise.any(hosts.map((host) => lookup(host.replace(/^\[|\]$/g, '')))).then(
    () => true,
    () => false,
  );
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
