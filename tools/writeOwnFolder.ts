import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
    if (there.includes(name)) rmSync(join(folder, name));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, list), [...files.keys()].join('\n'));
  for (const [name, body] of files) writeFileSync(join(folder, name), body);
  return undefined;
}

function namesIn(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}
