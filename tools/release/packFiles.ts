import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './siteFiles.ts';

/** The endings of the packed copies that stand beside a file, with the best last. */
export const packedEndings = ['.gz', '.br'] as const;

/** Whether a file is the packed copy of another. */
export function isPacked(file: string): boolean {
  return packedEndings.some((ending) => file.endsWith(ending));
}

/**
 * Packs every text of a release that is over a kilobyte, with gzip and Brotli as well as they can,
 * into files beside it, for web servers to send as they are. `keep` takes the copy of a file that
 * has not changed from the release before, and tells whether it did.
 */
export function packFiles(
  dir: string,
  changed: ReadonlySet<string>,
  keep: (file: string) => boolean,
): void {
  const texts = siteFiles(dir).files.filter(
    (file) => text.test(file) && !/^_[^/]*$/.test(file) && statSync(join(dir, file)).size > 1024,
  );
  const rest = texts.filter(
    (file) =>
      changed.has(file) || packedEndings.map((ending) => keep(file + ending)).includes(false),
  );
  if (rest.length === 0) return;
  const { status, error } = spawnSync(process.execPath, [join(import.meta.dirname, 'pack.ts')], {
    cwd: dir,
    input: JSON.stringify(rest),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (status !== 0)
    throw new Error(`The texts could not be packed. ${error?.message ?? ''}`.trim());
}

const text = /\.(?:html|css|js|json|xml|csv|md|txt|atom|rss|bib|ris|svg)$/;
