// `npm run check`: all problems of all files of the content. Exit 0: no error; 1: errors; 2: it
// could not run, with one line that says why. `--report` also writes what `--json` prints to a
// file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { differenceOf } from '../core/standing/difference.ts';
import { readContent } from '../core/checks/readContent.ts';
import { countCopies } from '../core/model/countCopies.ts';
import type { When } from '../core/dates/when.ts';
import { waitingArticles } from '../core/model/waiting.ts';
import type { TextFile } from '../core/markdown/parsedFile.ts';
import { sortProblems, type Problem } from '../core/markdown/problem.ts';
import { commandLanguages } from '../i18n/commands/commandWords.ts';
import { checkContext } from '../i18n/describeStanding.ts';
import { checkOgImages } from '../integration/ogImages/checkOgImages.ts';
import { spokenIn } from './spokenIn.ts';
import { asCodeQuality, asGitHubAnnotations } from './annotations.ts';
import { checkAsJson } from './checkAsJson.ts';
import { contentAt } from './contentAt.ts';
import {
  contentFolder,
  readContentFolder,
  type ContentFolder,
} from '../integration/contentFolder.ts';
import { differenceAsJson, differenceInWords } from './differenceReport.ts';
import { readCaptures } from '../integration/captures/readCaptures.ts';
import { addressInWords, type AddressInForce } from '../integration/addressInForce.ts';
import { siteAddress } from '../integration/servedAt.ts';
import { keptHere } from '../integration/keptParsed.ts';
import { publishedAt } from '../integration/publishedAt.ts';
import { copiesInWords, reportOf, waitingInWords } from '../integration/report.ts';

const { values } = askedFor();
const spoken = spokenIn(values.language);
const dir = values.content ?? contentFolder();
const folder = readContentFolder(dir);
const instant = publishedAt();
const address = siteAddress(
  'files' in folder ? (folder.files.find(({ file }) => file === 'site.md')?.text ?? '') : '',
);
if ('cannot' in folder) cannot(folder.cannot);
else if ('cannot' in instant) cannot(instant.cannot);
else if ('cannot' in address) cannot(address.cannot);
else {
  const before = values.since === undefined ? undefined : contentAt(dir, values.since);
  if (before && 'cannot' in before) cannot(before.cannot);
  else await check(folder, instant.at, address, before?.files);
}

async function check(
  { files, attachments, problems: found }: ContentFolder,
  at: When,
  served: AddressInForce,
  filesBefore: TextFile[] | undefined,
): Promise<void> {
  const kept = keptHere();
  const reading = readContent(
    files,
    { ...checkContext, at, ...(served.address !== undefined && { address: served.address }) },
    found,
    { ...kept, attachments, captures: readCaptures() },
  );
  kept.close();
  const waiting = waitingArticles(reading.record, at);
  const problems = sortProblems([...reading.problems, ...(await checkOgImages(reading))]);
  const differences =
    filesBefore && differenceOf(readContent(filesBefore, checkContext).record, reading.record);
  const copies = countCopies(reading.record);
  const output = () => ({
    ...checkAsJson({ record: reading.record, problems }),
    address: served,
    ...(copies && { copies }),
    ...(waiting.length > 0 && {
      waiting: waiting.map(({ id, file, published }) => ({ id, file, published: published.text })),
    }),
    ...(differences && { since: differenceAsJson(differences) }),
  });
  const words = () =>
    [
      ...(differences ? [`${differenceInWords(differences, values.since ?? '')}\n`] : []),
      addressInWords(served) +
        waitingInWords(waiting) +
        copiesInWords(copies) +
        reportOf({ folder: dir, files, linked: reading.linked }, problems, spoken),
    ].join('\n');
  if (values.report !== undefined) write(values.report, JSON.stringify(output()));
  console.log(inFormat(values.json ? 'json' : values.format, { output, words, problems }));
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The result in the format that was asked for. */
function inFormat(
  format: string,
  { output, words, problems }: { output: () => object; words: () => string; problems: Problem[] },
): string {
  const shown = relative('.', resolve(dir)) || '.';
  if (format === 'json') return JSON.stringify(output(), undefined, 2);
  if (format === 'gitlab') return asCodeQuality(problems, shown);
  return format === 'github' ? asGitHubAnnotations(problems, shown, words()) : words();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

function askedFor() {
  const formats = ['text', 'json', 'github', 'gitlab'];
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        report: { type: 'string' },
        content: { type: 'string' },
        since: { type: 'string' },
        at: { type: 'string' },
        language: { type: 'string' },
      },
    });
    if (!formats.includes(values.format))
      throw new Error(`There is no format “${values.format}”: it is one of ${formats.join(', ')}`);
    const { language } = values;
    if (language !== undefined && language !== 'en' && !commandLanguages.includes(language))
      throw new Error(
        `There are no messages in “${language}”: it is one of en, ${commandLanguages.join(', ')}`,
      );
    return { values };
  } catch (error) {
    console.error(
      `${(error as Error).message.split('. ')[0]}. It takes --json, --format FORMAT, --report FILE, --content DIR, --since REVISION, --at DAY and --language LANGUAGE.`,
    );
    process.exit(2);
  }
}
