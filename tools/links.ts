// `npm run links`: asks for every web address in the content, and reports dead links; and looks on
// the pages of which copies are kept whether the quoted words still stand there. `--record` writes
// that into the files of the sources. Not part of a build. Exit 0: none is gone; 1: some are; 2: it
// could not run, with one line that says why.
import { lookup } from 'node:dns/promises';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { dayAndClockIn } from '../src/core/dates/zonedTime.ts';
import type { TextFile } from '../src/core/markdown/parsedFile.ts';
import { sortProblems } from '../src/core/markdown/problem.ts';
import { outgoingOf } from '../src/core/model/outgoing.ts';
import { readRecord } from '../src/core/model/readRecord.ts';
import { readCaptures } from '../src/integration/captures/readCaptures.ts';
import { contentFolder, readContentFolder } from '../src/integration/contentFolder.ts';
import { robotName } from './keep/robots.ts';
import { agentOf } from './links/agentOf.ts';
import { checkLinks, linksAsJson, problemsOf } from './links/checkLinks.ts';
import { lookAgain } from './links/lookAgain.ts';
import { problemsOfWords, wordsAsJson } from './links/problemsOfWords.ts';
import { recordFindings } from './links/recordFindings.ts';
import { realSurroundings } from './links/surroundings.ts';
import { reportOf } from '../src/integration/report.ts';

const {
  json,
  content,
  record: isRecording,
} = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    content: { type: 'string' },
  },
}).values;
const dir = content ?? contentFolder();
const folder = readContentFolder(dir);
if ('cannot' in folder) cannot(folder.cannot);
else await reportLinks(folder.files);

async function reportLinks(files: readonly TextFile[]): Promise<void> {
  const { entries, record, linked } = readRecord(files, [], undefined, {
    captures: readCaptures(),
  });
  const outgoing = outgoingOf(entries);
  const hosts = [...new Set(outgoing.map(({ url }) => new URL(url).hostname))];
  if (hosts.length > 0 && !(await findsOne(hosts)))
    return cannot(
      'No host that the content names could be found: there seems to be no network here.',
    );
  if (!json) console.log(`Asking for ${outgoing.length} addresses at ${hosts.length} hosts.\n`);
  const world = realSurroundings(agentOf(`${record.site.name} link check`, record.site));
  const checked = await checkLinks(outgoing, world);
  const looked = await lookAgain(record.sources, {
    ...world,
    agent: agentOf(`${robotName} for ${record.site.name}`, record.site),
  });
  const problems = sortProblems([...problemsOf(checked), ...problemsOfWords(looked, linked)]);
  console.log(
    json
      ? JSON.stringify({ ...linksAsJson(checked), ...wordsAsJson(looked) }, undefined, 2)
      : reportOf({ folder: dir, files }, problems),
  );
  const { day } = dayAndClockIn(world.now().getTime(), record.site.zone);
  for (const { file, isWritten } of isRecording ? recordFindings(looked, dir, day) : [])
    console.error(
      isWritten
        ? `Recorded in ${join(dir, file)}.`
        : `${join(dir, file)} is written in a way that could not be kept: add the finding by hand.`,
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
