// `npm run keep [-- ID…]`: keeps a copy of the pages of sources, of all that have none when no id
// is given. `--archived` takes the copy in an archive that the source names, `--file FILE` a page
// that was saved by hand. Exit 0: all are kept; 1: some are not; 2: it could not run.
import { parseArgs } from 'node:util';
import { keptCopies } from '../src/core/checks/content/keptCopies.ts';
import type { TextFile } from '../src/core/markdown/parsedFile.ts';
import { sortProblems } from '../src/core/markdown/problem.ts';
import type { Source } from '../src/core/model/model.ts';
import { readRecord } from '../src/core/model/readRecord.ts';
import { checkContext } from '../src/i18n/describeStanding.ts';
import { capturesFolder } from '../src/integration/captures/capturesFolder.ts';
import { readCaptures } from '../src/integration/captures/readCaptures.ts';
import { contentFolder, readContentFolder } from '../src/integration/contentFolder.ts';
import { reportOf } from '../src/integration/report.ts';
import { chooseSources } from './keep/chooseSources.ts';
import { keepCopy, type Kept } from './keep/keepCopy.ts';
import { keepPages } from './keep/keepPages.ts';
import { savedPage } from './keep/savedFile.ts';
import { robotName } from './keep/robots.ts';
import { realSurroundings } from './links/surroundings.ts';
import { agentOf } from './links/agentOf.ts';

const { values, positionals: ids } = parseArgs({
  options: {
    file: { type: 'string' },
    archived: { type: 'boolean', default: false },
    content: { type: 'string' },
  },
  allowPositionals: true,
});
const dir = values.content ?? contentFolder();
const folder = readContentFolder(dir);
if ('cannot' in folder) cannot(folder.cannot);
else await keep(folder.files);

async function keep(files: readonly TextFile[]): Promise<void> {
  const { record } = readRecord(files, [], undefined, { captures: readCaptures() });
  const chosen = chooseSources(record.sources, ids, values);
  if ('cannot' in chosen) return cannot(chosen.cannot);
  const results =
    values.file === undefined
      ? await keepPages(chosen.sources, {
          world: realSurroundings(agentOf(`${robotName} for ${record.site.name}`, record.site)),
          folder: capturesFolder(),
          archived: values.archived,
        })
      : [await keepFile(values.file, chosen.sources[0]!)];
  for (const { source, kept } of results) console.log(`${source.id}: ${inWords(kept)}`);
  tellWords(files, new Set(chosen.sources.map(({ id }) => id)));
  process.exitCode = results.some(({ kept }) => 'why' in kept) ? 1 : 0;
}

async function keepFile(path: string, source: Source): Promise<{ source: Source; kept: Kept }> {
  try {
    const page = await savedPage(path, source, new Date());
    return {
      source,
      kept: 'why' in page ? page : await keepCopy(page, source, capturesFolder()),
    };
  } catch (error) {
    return { source, kept: { why: `It cannot be read (${(error as Error).message}).` } };
  }
}

function inWords(kept: Kept): string {
  if ('why' in kept) return `not kept. ${kept.why}`;
  return kept.isNew ? `kept as ${kept.file}` : `the same page is kept already as ${kept.file}`;
}

/** What the copies of these sources say of the words that are quoted from them. */
function tellWords(files: readonly TextFile[], sources: ReadonlySet<string>): void {
  const captures = readCaptures().filter(({ source }) => sources.has(source));
  const { linked } = readRecord(files, [], undefined, { captures });
  const problems = sortProblems(keptCopies.check(linked, checkContext));
  if (problems.length > 0) console.log(`\n${reportOf({ folder: dir, files }, problems)}`);
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
