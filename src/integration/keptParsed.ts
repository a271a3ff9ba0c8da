import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { checkFile } from '../core/checks/readContent.ts';
import { parseFile } from '../core/markdown/parseFile.ts';
import type { ParsedFile, TextFile } from '../core/markdown/parsedFile.ts';
import type { Problem } from '../core/markdown/problem.ts';
import { fromStored, storedOf, type StoredFile } from '../core/markdown/storedFile.ts';
import { coreDigest } from './pages/codeDigest.ts';

/** Files as they were parsed and checked by an earlier command, by digests of path and text. */
export interface KeptParsed {
  /** `parseFile`. */
  parse(file: TextFile): ParsedFile;
  /** `checkFile`, of a file that `parse` has given. */
  check(file: ParsedFile): Problem[];
  /** Ends a reading: what is new is written down. */
  close(): void;
}

/** What is kept of a file: `StoredFile` in bytes, and what the checks of single files found. */
interface Row {
  stored: Uint8Array;
  found?: Problem[];
}

/** Some of the files, in one file on the disk. */
interface Shard {
  rows: Map<string, Row>;
  used: Set<string>;
  hasNew: boolean;
}

/** What is kept below the folder of the project in which a command runs. */
export function keptHere(): KeptParsed {
  const root = join(import.meta.dirname, '../..');
  return keptParsed('.build/parsed', coreDigest(root), (line) => console.error(line));
}

/**
 * Files that were parsed with this code, which are kept in a folder. What is of other code, and
 * what is damaged, is thrown away; of the latter `tell` says so. When nothing can be written,
 * nothing is kept.
 */
export function keptParsed(folder: string, code: string, tell: (line: string) => void): KeptParsed {
  const place = join(folder, code);
  const shards = new Map<string, Shard>();
  const keys = new WeakMap<ParsedFile, string>();
  const shardOf = (key: string) => {
    const name = key.slice(0, 2);
    const found = shards.get(name) ?? {
      rows: readShard(join(place, name), tell),
      used: new Set<string>(),
      hasNew: false,
    };
    shards.set(name, found);
    return found;
  };
  return {
    parse(file) {
      const key = hash('sha256', `${file.file}\0${file.text}`);
      const shard = shardOf(key);
      shard.used.add(key);
      const row = shard.rows.get(key);
      const parsed = row
        ? fromStored(file, deserialize(row.stored) as StoredFile)
        : parseFile(file);
      const stored = row ? undefined : storedOf(file, parsed);
      // Before anybody else has it.
      if (stored) shard.rows.set(key, { stored: serialize(stored) });
      if (row ?? stored) keys.set(parsed, key);
      return parsed;
    },
    check(file) {
      const key = keys.get(file);
      const shard = key === undefined ? undefined : shardOf(key);
      const row = shard?.rows.get(key!);
      if (row?.found) return row.found;
      const found = checkFile(file);
      if (shard && row) {
        row.found = found;
        shard.hasNew = true;
      }
      return found;
    },
    close() {
      try {
        for (const [name, shard] of shards) if (shard.hasNew) writeShard(place, name, shard);
        for (const other of readdirSync(folder))
          if (other !== code) rmSync(join(folder, other), { recursive: true, force: true });
        for (const name of readdirSync(place))
          if (!shards.has(name) && isOld(join(place, name))) rmSync(join(place, name));
      } catch {
        // A folder that cannot be written to, or another command at it.
      }
    },
  };
}

/** Whether nothing was written to a file for a day: another command may be at a younger one. */
function isOld(path: string): boolean {
  return Date.now() - statSync(path).mtimeMs > 24 * 60 * 60 * 1000;
}

/** The length of a digest, which stands before what it is of. */
const digestLength = 64;

function readShard(path: string, tell: (line: string) => void): Map<string, Row> {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    return new Map();
  }
  const rest = bytes.subarray(digestLength);
  if (hash('sha256', rest) === bytes.toString('latin1', 0, digestLength))
    return new Map(deserialize(rest) as [string, Row][]);
  tell(`${path} is damaged: the files that were kept in it are parsed again.`);
  return new Map();
}

/** Writes a shard aside and renames it. Rows without a use are kept while they are the fewer. */
function writeShard(place: string, name: string, { rows, used }: Shard): void {
  const isMostlyUsed = rows.size <= 2 * used.size;
  const kept = [...rows].filter(([key]) => isMostlyUsed || used.has(key));
  const bytes = serialize(kept);
  mkdirSync(place, { recursive: true });
  const aside = join(place, `${name}.${process.pid}`);
  writeFileSync(aside, Buffer.concat([Buffer.from(hash('sha256', bytes), 'latin1'), bytes]));
  renameSync(aside, join(place, name));
}
