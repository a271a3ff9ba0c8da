// `npm run check`: all problems of all files of the content. Exit 0: no error; 1: errors; 2: it could not run, with one line that says why.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../standing/readContent.ts';
import { checkAsJson } from './checkAsJson.ts';
import { contentFolder, readContentFolder } from './contentFolder.ts';
import { report } from './report.ts';

const { values } = askedFor();
const dir = values.content ?? contentFolder();
const folder = readContentFolder(dir);
if ('cannot' in folder) {
  console.error(folder.cannot);
  process.exitCode = 2;
} else {
  const reading = readContent(folder.files, folder.problems);
  const texts = new Map(folder.files.map((file) => [file.file, file.text]));
  const shownAs = relative('.', resolve(dir)) || '.';
  console.log(values.json ? JSON.stringify(checkAsJson(reading), undefined, 2) : report(reading.problems, shownAs, (file) => texts.get(file)));
  process.exitCode = reading.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

function askedFor() {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false }, content: { type: 'string' } } });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}. It takes --json and --content DIR.`);
    process.exit(2);
  }
}
