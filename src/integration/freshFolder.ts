import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A folder that is filled aside, and then takes the place of another at once. */
export interface FreshFolder {
  path: string;
  /** A folder in `.build/` for what is needed while it is filled. */
  cache: string;
  /** Puts it in its place by renaming, so that half of either is never there. */
  moveIntoPlace(): void;
  /** Removes both, as far as they are there. */
  discard(): void;
}

/**
 * Makes an empty folder that `place` can be replaced with: in `.build/` of the project, or beside a
 * place outside of it, which may be on another disk.
 */
export function freshFolder(place: string, root: string): FreshFolder {
  const isOutside = /^\.\.|^\//.test(relative(root, place));
  const parent = isOutside ? dirname(place) : join(root, '.build');
  // Not the number of the process: two containers that share a folder may have the same.
  const own = randomBytes(6).toString('hex');
  const path = join(parent, `${isOutside ? `.${basename(place)}` : 'site'}-${own}`);
  const old = `${path}-before`;
  const cache = join(root, '.build', `cache-${own}`);
  sweep(join(root, '.build'));
  const discard = () => {
    for (const each of [path, cache]) rmSync(each, { recursive: true, force: true });
  };
  for (const each of [path, cache]) mkdirSync(each, { recursive: true });
  return {
    path,
    cache,
    moveIntoPlace() {
      mkdirSync(dirname(place), { recursive: true });
      // Another build may come to its place at the same time: then this one, which is later, stays.
      for (let tries = 0; ; tries += 1) {
        rmSync(old, { recursive: true, force: true });
        const isThere = moveAway(place, old);
        try {
          renameSync(path, place);
          break;
        } catch (error) {
          if (isThere && !existsSync(place)) renameSync(old, place);
          if (tries === 9) throw error;
        }
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard,
  };
}

/** Renames a folder. Whether it was there. */
function moveAway(place: string, to: string): boolean {
  try {
    renameSync(place, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Removes what builds that were killed have left, once nobody can be at it any more. */
function sweep(dir: string): void {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of existsSync(dir) ? readdirSync(dir) : []) {
    if (!/^(?:site|cache|release)-[\da-f]+(?:-before)?$/.test(name)) continue;
    const changed = statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed < yesterday)
      rmSync(join(dir, name), { recursive: true, force: true });
  }
}
