// `npm run imports`: draws the imports between the folders of `src/` into docs/imports.md, and
// fails on a circle or on an import against the order of the layers.
import { writeFileSync } from 'node:fs';
import {
  circlesOf,
  importedFilesOf,
  isIn,
  layers,
  mayImport,
  rim,
  sourceFiles,
} from './importGraph.ts';

const files = sourceFiles();
const graph = new Map(files.map((file) => [file, importedFilesOf(file)]));
const circles = [...circlesOf(graph), ...circlesOf(folderGraph())];
const upward = [...graph].flatMap(([file, targets]) =>
  targets.filter((to) => !mayImport(file, to)).map((to) => `${file} imports ${to}`),
);

writeFileSync('docs/imports.md', page());
console.log(`docs/imports.md shows the imports of ${files.length} files.`);
for (const circle of circles) console.error(`A circle: ${circle.join(', ')}`);
for (const each of upward) console.error(`Against the order of the layers: ${each}`);
if (circles.length + upward.length > 0) process.exitCode = 1;

/** The folder that a file belongs to; for files outside of folders, the file itself. */
function folderOf(file: string): string {
  return [...layers, ...Object.keys(rim), 'styles'].find((folder) => isIn(file, folder)) ?? file;
}

/** For each folder the other folders that its files import. */
function folderGraph(): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const [file, targets] of graph) {
    const from = folderOf(file);
    const to = targets.map(folderOf).filter((folder) => folder !== from);
    folders.set(from, [...new Set([...(folders.get(from) ?? []), ...to])].sort());
  }
  return folders;
}

function page(): string {
  const folders: [string, string[]][] = [...folderGraph(), ['styles', []]];
  const idOf = (folder: string) => folder.replace(/\W+/g, '_');
  const nodes = folders.map(([folder]) => {
    const count = files.filter((file) => folderOf(file) === folder).length;
    return `  ${idOf(folder)}["${folder}${count > 1 ? ` (${count})` : ''}"]`;
  });
  const arrows = folders.flatMap(([from, targets]) =>
    withoutDetours(from, targets).map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return [
    '# Imports',
    '',
    '`npm run imports` makes this page from the code: the folders of `src/` with their number of files. An arrow leads from a folder to one that its files import; arrows that follow from two others are left out of the picture. The command fails on a circle, among folders or files, and on an import against the order of the layers (`tools/docs/importGraph.ts`). Components count with their front matter and scripts, and types count as imports.',
    '',
    '```mermaid',
    'flowchart RL',
    ...nodes,
    ...arrows,
    '```',
    '',
    '| folder | imports |',
    '| --- | --- |',
    ...folders.map(
      ([folder, targets]) => `| \`${folder}\` | ${targets.map((to) => `\`${to}\``).join(', ')} |`,
    ),
    '',
  ].join('\n');
}

/** Those of a folder's imports that none of its other imports leads to. */
function withoutDetours(from: string, targets: readonly string[]): string[] {
  const folders = folderGraph();
  const reaches = (start: string, goal: string, seen: Set<string>): boolean =>
    (folders.get(start) ?? []).some((next) => {
      if (next === goal) return true;
      if (next === from || seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  return targets.filter(
    (to) => !targets.some((other) => other !== to && reaches(other, to, new Set([other]))),
  );
}
