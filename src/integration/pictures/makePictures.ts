import {
  existsSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { PictureFile } from '../../site/parts/figure/pictureSet.ts';
import { makePicture } from './makePicture.ts';

/**
 * Puts the files of pictures into `dir`; returns how many had to be made. Each is kept in `kept`
 * under its name, which has a digest of the picture and of how it is made: only what has changed is
 * made. What no build has shown for a day leaves `kept`. Throws, with the name of the picture,
 * where one cannot be decoded.
 */
export async function makePictures(
  files: readonly PictureFile[],
  dir: string,
  kept: string,
  tell: (done: number, of: number) => void = () => {},
): Promise<{ made: number }> {
  const now = Date.now();
  const unique = [...new Map(files.map((each) => [each.file, each])).values()];
  const pathOf = ({ file }: PictureFile) => join(kept, basename(file));
  mkdirSync(kept, { recursive: true });
  const missing = unique.filter((each) => {
    if (!existsSync(pathOf(each))) return true;
    utimesSync(pathOf(each), new Date(now), new Date(now));
    return false;
  });
  await makeAll(missing, pathOf, tell);
  for (const each of unique) {
    const to = join(dir, each.file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(pathOf(each), to);
  }
  const shown = new Set(unique.map(({ file }) => basename(file)));
  for (const name of readdirSync(kept))
    if (
      !shown.has(name) &&
      now - (statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? now) > day
    )
      rmSync(join(kept, name), { force: true });
  return { made: missing.length };
}

const day = 24 * 60 * 60 * 1000;

/** Some at a time. Each is written aside and renamed, so that half of one is never kept. */
async function makeAll(
  missing: readonly PictureFile[],
  pathOf: (file: PictureFile) => string,
  tell: (done: number, of: number) => void,
): Promise<void> {
  const rest = missing[Symbol.iterator]();
  let done = 0;
  const work = async () => {
    for (const each of rest) {
      const aside = `${pathOf(each)}.${process.pid}`;
      writeFileSync(aside, await makePicture(each));
      renameSync(aside, pathOf(each));
      tell(++done, missing.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
}
