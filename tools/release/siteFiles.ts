import { readdirSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The paths of all files below a folder, with forward slashes, sorted; and what is neither a file
 * nor a folder, such as a symbolic link.
 */
export function siteFiles(dir: string): { files: string[]; others: string[] } {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = (of: (entry: Dirent) => boolean) =>
    entries
      .filter(of)
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  return {
    files: paths((entry) => entry.isFile()),
    others: paths((entry) => !entry.isFile() && !entry.isDirectory()),
  };
}

/** The address of a page below the site's base by its file: `claims/index.html` //=> '/claims/' */
export function pathOfPage(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
