import { isPacked } from '../packFiles.ts';
import { pathOfPage } from '../siteFiles.ts';

/** The files of two releases by path, with their digests. */
type Files = ReadonlyMap<string, string>;

/**
 * The paths of files that are new, changed or gone in a release, as readers ask for them:
 * `/claims/x/`.
 */
export function changedPaths(before: Files, after: Files): string[] {
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return all
    .filter((file) => !isPacked(file) && !isForHosts(file) && before.get(file) !== after.get(file))
    .map(pathOfPage)
    .sort();
}

/** Nobody asks for what a host reads. */
function isForHosts(file: string): boolean {
  return /^_(?!astro\/)/.test(file);
}
