import { stripVTControlCharacters } from 'node:util';
import { countOf, report } from '../../../../../src/integration/report.ts';
import { readExample } from './readExample.ts';
import { chapters, type Example } from './rows.ts';

/**
 * The page for editors on what can be wrong, made from the fixtures: what `npm run check` says of
 * each.
 */
export function badInputsPage(): string {
  const parts = chapters().flatMap(({ title, rows }) => [
    `## ${title}`,
    ...rows.flatMap(({ number, what, examples }) => [
      `### ${number}. ${what}`,
      ...examples.map(shown),
    ]),
  ]);
  return (
    [
      '# What can be wrong, and what is said of it',
      'This page is made from the files that the tests read (`node tools/run.mjs badInputs` writes it). Each part shows what `npm run check` says of files in which one thing is wrong. An error stops the build, and what was published before stays; a warning does not.',
      ...parts,
    ].join('\n\n') + '\n'
  );
}

function shown(example: Example): string {
  const read = readExample(example),
    note = [
      ...(example.note ? [`${example.note}:`] : []),
      ...example.files.flatMap(({ file, how }) =>
        how === undefined || how === 'as it was' ? [] : [`\`${file}\` (${how})`],
      ),
    ].join(' ');
  if ('cannot' in read)
    return `${note}\n\n${fenced(read.cannot)}\n\nNothing is built, and the command ends with 2.`;
  const { problems } = read.reading,
    texts = new Map(read.files.map(({ file, text }) => [file, text]));
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
