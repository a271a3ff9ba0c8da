import { stripVTControlCharacters } from 'node:util';
import { countOf, report } from '../../../../../src/integration/report.ts';
import type { Described } from '../../../../../src/core/checks/check.ts';
import {
  contentChecks,
  fileChecks,
  readingRules,
  standingChecks,
} from '../../../../../src/core/checks/registry.ts';
import { parseExamples, type Example } from './parseExamples.ts';
import { readExample } from './readExample.ts';

const chapters: readonly [string, readonly Described[]][] = [
  ['Files, front matter and references', readingRules],
  ['The text of a file', fileChecks],
  ['Files together', contentChecks],
  ['The standing of claims', standingChecks],
];

/** docs/bad-inputs.md: every rule, and what `npm run check` says of its examples. */
export function badInputsPage(): string {
  return (
    [
      '# What can be wrong, and what is said of it',
      'This page is made from the checks in `src/core/checks` (`node tools/run.mjs badInputs` writes it). Each part explains some rules and shows what `npm run check` says of files that break them. An error stops the build, and what was published before stays; a warning does not.',
      ...chapters.flatMap(([title, all]) => [`## ${title}`, ...all.flatMap(partOf)]),
    ].join('\n\n') + '\n'
  );
}

function partOf({ rules, examples }: Described): string[] {
  return [
    `### ${Object.keys(rules).join(', ')}`,
    Object.entries(rules)
      .map(([id, { severity, explanation }]) => `- **${id}** (${severity}): ${explanation}`)
      .join('\n'),
    ...Object.entries(examples).flatMap(([title, text]) => [
      `#### ${title}`,
      ...parseExamples(text).map(shown),
    ]),
  ];
}

function shown(example: Example): string {
  const read = readExample(example);
  const note = [
    ...(example.note ? [`${example.note}:`] : []),
    ...example.files.flatMap(({ file, how }) =>
      how === undefined || how === 'as it was' ? [] : [`\`${file}\` (${how})`],
    ),
  ].join(' ');
  if ('cannot' in read)
    return `${note}\n\n${fenced(read.cannot)}\n\nNothing is built, and the command ends with 2.`;
  const { problems } = read.reading;
  const texts = new Map(read.files.map(({ file, text }) => [file, text]));
  if (problems.length === 0)
    return `${note}${note ? '\n\n' : ''}This is accepted, and means what it should.`;
  const said = stripVTControlCharacters(
    report(problems, 'content', (file) => texts.get(file)),
  ).replace(`\n\n${countOf(problems)}`, '');
  return `${note}${note ? '\n\n' : ''}${fenced(said)}`;
}

function fenced(text: string): string {
  return `\`\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\`\``;
}
