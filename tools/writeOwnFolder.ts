import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** In it stands what was written into a folder, a name a line. */
const list = '.written-files';

/**
 * Writes files into a folder of their own, and removes what an earlier writing left there. Returns
 * why it cannot: the folder is the site's, or holds what was not written here. Nothing else is ever
 * removed.
 */
export function writeOwnFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): { cannot: string } | undefined {
  if (resolve(folder) === resolve('dist'))
    return { cannot: `${folder} is the site’s. Name another folder with --out.` };
  const there = existsSync(folder) ? readdirSync(folder) : [];
  if (there.length > 0 && !there.includes(list))
    return {
      cannot: `${folder}/ holds other files. Name a new or an empty folder with --out.`,
    };
  for (const name of there.includes(list) ? namesIn(join(folder, list)) : [])
    if (isWithin(folder, name)) rmSync(join(folder, name), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, list), [...files.keys()].join('\n'));
  for (const [name, body] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }
  return undefined;
}

/** Whether a name, also with folders before it, is that of a file in a folder. */
function isWithin(folder: string, name: string): boolean {
  const path = join(folder, name);
  return (
    name !== '' &&
    !relative(folder, path).startsWith('..') &&
    lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
  );
}

function namesIn(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}
