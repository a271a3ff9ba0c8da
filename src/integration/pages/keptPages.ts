import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages that an earlier build has drawn, by a digest of all that they are drawn from. */
export interface KeptPages {
  /** Whether there is none. */
  isEmpty: boolean;
  /** Puts a page into its place, if it is kept and as it was drawn. Whether it was. */
  take(key: string, to: string): boolean;
  /** Keeps a page that was drawn, and puts it into its place. */
  keep(key: string, bytes: Uint8Array, to: string): void;
  /** Ends a build: what it had no use for is kept no longer. */
  close(): void;
}

/**
 * A page that is kept: its size, when it was written, in nanoseconds, and a digest of its bytes.
 */
type Row = readonly [size: number, written: string, digest: string];

/**
 * The pages that are kept in a folder, drawn with this code. Those of other code, and a list that
 * cannot be read, are thrown away, and `tell` says so.
 */
export function keptPages(folder: string, code: string, tell: (line: string) => void): KeptPages {
  const list = join(folder, 'list.json');
  const known = readList(list, code, tell);
  const used = new Map<string, Row>();
  const made = new Set<string>();
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  const ensureFolder = (path: string) => {
    const dir = dirname(path);
    if (!made.has(dir)) mkdirSync(dir, { recursive: true });
    made.add(dir);
  };
  return {
    isEmpty: known.size === 0,
    take(key, to) {
      const row = used.get(key) ?? known.get(key);
      if (!row) return false;
      const path = pathOf(key);
      const found = unchanged(path, row);
      if (!found) return false;
      ensureFolder(to);
      try {
        linkOrCopy(path, to);
      } catch {
        // Another build may have no use for it and have removed it just now.
        return false;
      }
      used.set(key, found);
      return true;
    },
    keep(key, bytes, to) {
      const path = pathOf(key);
      ensureFolder(path);
      ensureFolder(to);
      // Written aside, so that half of a page is never kept.
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, bytes);
      renameSync(aside, path);
      linkOrCopy(path, to);
      used.set(key, [bytes.length, writtenAt(path), digestOf(bytes)]);
    },
    close() {
      mkdirSync(folder, { recursive: true });
      const aside = `${list}.${process.pid}`;
      writeFileSync(aside, JSON.stringify({ code, pages: [...used] }));
      renameSync(aside, list);
      for (const key of keysIn(folder)) if (!used.has(key)) rmSync(pathOf(key), { force: true });
    },
  };
}

function readList(path: string, code: string, tell: (line: string) => void): Map<string, Row> {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  try {
    const { code: of, pages } = JSON.parse(text) as { code: string; pages: [string, Row][] };
    const rows = new Map(pages);
    if (of === code) return rows;
    tell('The code or the look of the site has changed: every page is drawn again.');
  } catch {
    tell('The list of the pages of earlier builds cannot be read: every page is drawn again.');
  }
  return new Map();
}

/**
 * The row of a page as it lies there now, if its bytes are those that were drawn. Something may
 * have changed a built site in place, whose files are these; a copy of the folder may bear other
 * times.
 */
function unchanged(path: string, [size, written, digest]: Row): Row | undefined {
  try {
    const now = statSync(path, { bigint: true });
    if (now.size !== BigInt(size)) return undefined;
    if (String(now.mtimeNs) === written) return [size, written, digest];
    return digestOf(readFileSync(path)) === digest
      ? [size, String(now.mtimeNs), digest]
      : undefined;
  } catch {
    return undefined;
  }
}

function writtenAt(path: string): string {
  return String(statSync(path, { bigint: true }).mtimeNs);
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** The same file under another name where that can be, on the same disk; else a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/** Every key of which there is a file, and what builds that were killed have left. */
function keysIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => name + file));
}
