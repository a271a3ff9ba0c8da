import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy, KeptFile } from '../../core/model/capture.ts';
import { order } from '../../core/markdown/problem.ts';
import { capturesFolder } from './capturesFolder.ts';

/** What opens files of copies, and how long one may take. */
const program = join(import.meta.dirname, 'program.ts');
const mostMilliseconds = 60_000;
const mostBytes = 100_000_000;

/**
 * What files say is kept under this name and their digest; another version reads them otherwise.
 */
const cache = '.build/captures/1';

/**
 * The kept copies of the sources' pages, by source and time. A folder that is not there holds none.
 * A file is opened once: what it says is kept under the digest of its bytes.
 */
export function readCaptures(folder = capturesFolder()): KeptFile[] {
  const found = filesIn(folder).map((file) => ({ ...file, to: cachedAt(file.path) }));
  open(found.flatMap(({ path, to }) => (to && !existsSync(to) ? [[path, to]] : [])));
  return found.map(({ source, path, to }) => ({ source, file: path, ...said(to) }));
}

function said(to: string | undefined): Pick<KeptFile, 'copies' | 'fault'> {
  if (to === undefined) return { copies: [], fault: 'is too large, or cannot be read.' };
  if (!existsSync(to)) return { copies: [], fault: 'could not be opened.' };
  return JSON.parse(readFileSync(to, 'utf8')) as { copies: Copy[]; fault?: string };
}

function filesIn(folder: string): { source: string; path: string }[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: source }) =>
      readdirSync(join(folder, source))
        .filter((name) => /\.warc(?:\.gz)?$/.test(name))
        .map((name) => ({ source, path: join(folder, source, name) })),
    )
    .sort((a, b) => order(a.path, b.path));
}

function cachedAt(path: string): string | undefined {
  try {
    if (statSync(path).size > mostBytes) return undefined;
    return join(cache, `${hash('sha256', readFileSync(path))}.json`);
  } catch {
    return undefined;
  }
}

/** What a file of copies says, by a path at which that may be written down. */
export function openCapture(path: string, to: string): Pick<KeptFile, 'copies' | 'fault'> {
  open([[path, to]]);
  return said(to);
}

/** Opens files, all at once; the one at which that ends is passed over, and the rest goes on. */
function open(paths: readonly (readonly string[])[]): void {
  let left = paths;
  while (left.length > 0) {
    spawnSync(process.execPath, [program], {
      input: JSON.stringify(left),
      timeout: mostMilliseconds + left.length * 1000,
      maxBuffer: 10_000_000,
    });
    left = left.filter(([, to]) => !existsSync(to!)).slice(1);
  }
}
