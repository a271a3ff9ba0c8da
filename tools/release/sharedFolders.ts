import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { siteFiles } from './siteFiles.ts';

/** The folders of a site in which every file's name changes with what it holds. */
export const sharedFolders = [
  '_astro',
  'cards',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/filter',
];

/**
 * Moves what lies in the shared folders of a release to `assets`, where the files of earlier
 * releases are and stay, and leads there by a link in the place of each folder: so a page that
 * somebody has open since before still finds its own.
 * A release with a file whose name there has another content keeps that folder to itself, with the
 * older ones' files beside its own.
 */
export function share(release: string, assets: string): void {
  for (const folder of sharedFolders.filter((each) => existsSync(join(release, each)))) {
    const own = join(release, folder);
    const shared = join(assets, folder);
    mkdirSync(shared, { recursive: true });
    const { files } = siteFiles(own);
    if (files.some((file) => differs(join(own, file), join(shared, file)))) takeOver(shared, own);
    else {
      for (const file of files) move(join(own, file), join(shared, file));
      rmSync(own, { recursive: true });
      symlinkSync(relative(dirname(own), shared), own);
    }
  }
}

/**
 * Removes from `assets` what none of the files `needed` is and nobody has read for a month: what a
 * release had gets a new date when it is no longer the one that is read.
 */
export function sweep(assets: string, needed: ReadonlySet<string>, now: Date): void {
  if (!existsSync(assets)) return;
  for (const file of siteFiles(assets).files) {
    if (!needed.has(file) && now.getTime() - statSync(join(assets, file)).mtimeMs > month)
      rmSync(join(assets, file));
  }
}

/** Dates files of `assets`, as far as they are there. */
export function dateThem(assets: string, files: readonly string[], now: Date): void {
  for (const file of files)
    if (existsSync(join(assets, file))) utimesSync(join(assets, file), now, now);
}

const month = 30 * 24 * 60 * 60 * 1000;

function differs(own: string, shared: string): boolean {
  return existsSync(shared) && !readFileSync(own).equals(readFileSync(shared));
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (!existsSync(to)) renameSync(from, to);
}

function takeOver(shared: string, own: string): void {
  for (const file of siteFiles(shared).files.filter((each) => !existsSync(join(own, each)))) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    try {
      linkSync(join(shared, file), join(own, file));
    } catch {
      // Not every file system has hard links.
      copyFileSync(join(shared, file), join(own, file));
    }
  }
}
