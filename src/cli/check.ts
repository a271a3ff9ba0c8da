// `npm run check`: all problems of all files of the content. Exit 0: no error; 1: errors; 2: it
// could not run, with one line that says why.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cardLetters } from '../site/formats/ogImage/cardLetters.ts';
import { cardRoom } from '../site/formats/ogImage/cardRoom.ts';
import { cardViews } from '../site/formats/ogImage/cardView.ts';
import { differenceOf } from '../core/standing/difference.ts';
import { readContent } from '../core/checks/readContent.ts';
import { sortProblems } from '../core/markdown/problem.ts';
import { lettersLacking } from '../integration/ogImages/typefaces.ts';
import { withoutRoom } from '../integration/ogImages/withoutRoom.ts';
import { checkAsJson } from './checkAsJson.ts';
import { contentAt } from './contentAt.ts';
import { contentFolder, readContentFolder } from '../integration/contentFolder.ts';
import { differenceAsJson, differenceInWords } from './differenceReport.ts';
import { report } from './report.ts';

const { values } = askedFor();
const dir = values.content ?? contentFolder();
const folder = readContentFolder(dir),
  before =
    values.since === undefined || 'cannot' in folder ? undefined : contentAt(dir, values.since);
if ('cannot' in folder) cannot(folder.cannot);
else if (before && 'cannot' in before) cannot(before.cannot);
else {
  const read = readContent(folder.files, folder.problems),
    noRoom = await withoutRoom(cardViews({ record: read.record, base: '/' }));
  const reading = {
    ...read,
    problems: sortProblems([
      ...read.problems,
      ...cardLetters(read.whole, lettersLacking),
      ...cardRoom(read.whole, noRoom),
    ]),
  };
  const differences = before && differenceOf(readContent(before.files).record, reading.record);
  if (values.json) {
    console.log(
      JSON.stringify(
        {
          ...checkAsJson(reading),
          ...(differences ? { since: differenceAsJson(differences) } : {}),
        },
        undefined,
        2,
      ),
    );
  } else {
    const texts = new Map(folder.files.map((file) => [file.file, file.text])),
      shownAs = relative('.', resolve(dir)) || '.';
    if (differences) console.log(`${differenceInWords(differences, values.since ?? '')}\n`);
    console.log(report(reading.problems, shownAs, (file) => texts.get(file)));
  }
  process.exitCode = reading.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

function askedFor() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        content: { type: 'string' },
        since: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(
      `${(error as Error).message.split('. ')[0]}. It takes --json, --content DIR and --since REVISION.`,
    );
    process.exit(2);
  }
}
