import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A folder that is filled aside, and then takes the place of another at once. */
export interface FreshFolder {
  path: string;
  /** Puts it in its place by renaming, so that half of either is never there. */
  moveIntoPlace(): void;
  /** Removes it, unless it has been moved. */
  discard(): void;
}

/**
 * Makes an empty folder that `place` can be replaced with: in `.build/` of the project, or beside a
 * place outside of it, which may be on another disk.
 */
export function freshFolder(place: string, root: string): FreshFolder {
  const isOutside = /^\.\.|^\//.test(relative(root, place));
  const parent = isOutside ? dirname(place) : join(root, '.build');
  const path = join(parent, `${isOutside ? `.${basename(place)}` : 'site'}-${process.pid}`);
  const old = `${path}-before`;
  mkdirSync(path, { recursive: true });
  return {
    path,
    moveIntoPlace() {
      mkdirSync(dirname(place), { recursive: true });
      if (existsSync(place)) renameSync(place, old);
      try {
        renameSync(path, place);
      } catch (error) {
        if (existsSync(old)) renameSync(old, place);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(path, { recursive: true, force: true }),
  };
}
