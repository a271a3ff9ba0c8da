// `npm run new claim a-short-name`: begins a file of the content, with the keys that a new one can
// have and what they are for. Exit 0: it is there; 1: it was refused, in words that say why;
// nothing is ever written over.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { wordFor, type Kind } from '../core/model/entry.ts';
import { figureKinds, type FigureKind } from '../core/model/figure/kinds.ts';
import { identify } from '../core/model/identify.ts';
import { newFile } from '../core/model/newFile.ts';
import { nearest } from '../core/markdown/nearest.ts';
import { contentFolder } from '../integration/contentFolder.ts';
import { spokenIn } from './spokenIn.ts';

const [word = '', name, ...more] = process.argv.slice(2);
const kinds = Object.entries(wordFor) as [Kind, string][];
const figureWords = Object.keys(figureKinds) as FigureKind[];
const usage = `Write what it is and its name, as in: npm run new claim a-short-name. It is one of ${[...kinds.map(([, word]) => word), ...figureWords].join(', ')}.`;
const figure = figureWords.find((each) => each === word);
const kind = figure ? 'figures' : kinds.find(([kind, one]) => word === kind || word === one)?.[0];

if (!kind)
  refuse(word === '' ? usage : `“${word}” is nothing that has a file. ${didYouMean(word)}`);
else if (more.length > 0 || (name === undefined) !== (kind === 'site'))
  refuse(kind === 'site' ? 'The file of the site is site.md: give it no name.' : usage);
else begin(kind, kind === 'site' ? 'site.md' : `${kind}/${name!.replace(/\.md$/, '')}.md`);

function begin(kind: Kind, file: string): void {
  const dir = contentFolder();
  const path = join(dir, file);
  const shown = relative('.', path);
  if (!existsSync(dir))
    return refuse(
      `There is no folder ${dir}. Make it, or name another with SOURCELINE_CONTENT=DIR.`,
    );
  if (file.split('/').some((part) => part === '' || part.startsWith('.')))
    return refuse(
      `${shown} is no place for a file. Folders in ${kind}/ have names of their own, with one "/" between them.`,
    );
  const fault = faultOf(dir, file);
  if (fault) return refuse(fault);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, newFile(kind, figure), { flag: 'wx' });
  tell(
    `${shown} is there. Fill in what it cannot do without; \`npm run check\` tells what is missing.`,
  );
}

/**
 * Why there can be no such file: its name, or another of the same id in whatever folder of its
 * kind.
 */
function faultOf(dir: string, file: string): string | undefined {
  const there = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const same = there.find(
    (path) => path.split('/')[0] === file.split('/')[0] && basename(path) === basename(file),
  );
  if (same) return `${relative('.', join(dir, same))} is there already.`;
  const [problem] = identify([file]).problems;
  return problem && `${problem.message} ${problem.todo}`;
}

function didYouMean(word: string): string {
  const meant = nearest(word, [...kinds.map(([, word]) => word), ...figureWords]);
  return meant ? `Did you mean “${meant}”?` : usage;
}

function tell(what: string): void {
  console.log(spokenIn()?.say(what) ?? what);
}

function refuse(why: string): void {
  console.error(spokenIn()?.say(why) ?? why);
  process.exitCode = 1;
}
