import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { folders } from '../../src/core/model/identify.ts';
import { decode } from '../../src/core/markdown/decode.ts';
import { readContentFolder } from '../../src/integration/contentFolder.ts';
import type {
  Change,
  Conflict,
  PlaceContent,
  PlaceFile,
  Saved,
} from '../../src/desk/places/place.ts';

/** What a content folder holds; of what lies beside its figures only that it is there. */
export interface FolderContent extends Omit<PlaceContent, 'attachments'> {
  attached: { file: string; size: number; version: string }[];
}

/** The files of a content folder. One without articles is read, too: somebody begins it here. */
export function readFolder(dir: string): FolderContent | { cannot: string } {
  const read = readContentFolder(dir);
  if ('cannot' in read)
    return read.cannot.startsWith('There are no articles')
      ? { files: [], problems: [], attached: [] }
      : { cannot: read.cannot };
  return {
    files: read.files.map((each) => ({ ...each, version: versionOf(each.text) })),
    problems: read.problems,
    attached: read.attachments.map(({ file, size, digest }) => ({ file, size, version: digest })),
  };
}

/** The bytes of a file beside the figures of a content folder. Throws for what is none. */
export function attachmentIn(dir: string, file: string): Uint8Array {
  if (!file.startsWith('figures/') || file.endsWith('.md'))
    throw new Error(`“${file}” is no file beside the figures.`);
  return readFileSync(pathBelow(dir, file));
}

/**
 * Writes files, each by one rename, when none has been changed since it was read; else nothing, and
 * those that have are told. Throws for a path that is no file of the content.
 */
export function saveFiles(dir: string, changes: readonly Change[]): Saved {
  const paths = new Map(changes.map((change) => [change, pathIn(dir, change.file)]));
  const conflicts = changes.flatMap((change): Conflict[] => {
    const there = fileAt(paths.get(change)!, change.file);
    return there?.version === change.version ? [] : [{ file: change.file, theirs: there }];
  });
  if (conflicts.length > 0) return { conflicts };
  for (const change of changes) {
    const path = paths.get(change)!;
    if (change.text === undefined) remove(dir, path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      const aside = `${path}.${randomUUID()}~`;
      writeFileSync(aside, change.text);
      renameSync(aside, path);
    }
  }
  return {
    saved: changes.map(({ file, text }) => ({
      file,
      version: text === undefined ? undefined : versionOf(text),
    })),
  };
}

/** The text of a file in the last commit of the git checkout around the folder. */
export function committedText(dir: string, file: string): string | undefined {
  pathIn(dir, file);
  try {
    const bytes = execFileSync('git', ['-C', dir, 'show', `HEAD:./${file}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 24,
    });
    const read = decode(bytes);
    return 'text' in read ? read.text : undefined;
  } catch {
    return undefined;
  }
}

/** Where a file of the content stands. Throws for what is none, or is reached through a link. */
export function pathIn(dir: string, file: string): string {
  const parts = file.split('/');
  const isContent =
    file === 'site.md' ||
    (parts.length > 1 && folders.includes(parts[0] as never) && file.endsWith('.md'));
  if (!isContent) throw new Error(`“${file}” is no file of the content.`);
  return pathBelow(dir, file);
}

/** Where a file below a folder stands. Throws for what is hidden, or is reached through a link. */
function pathBelow(dir: string, file: string): string {
  const parts = file.split('/');
  const isPlain = parts.every((part) => /^[^\\/:\0]+$/.test(part) && !part.startsWith('.'));
  if (!isPlain) throw new Error(`“${file}” is no file of the content.`);
  const path = join(dir, ...parts);
  const root = realpathSync(dir);
  for (let at = path; at !== dir && at !== dirname(at); at = dirname(at)) {
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) throw new Error(`“${file}” is reached through a symbolic link.`);
    if (stat && at !== path && !`${realpathSync(at)}${sep}`.startsWith(`${root}${sep}`))
      throw new Error(`“${file}” is outside the folder.`);
  }
  return path;
}

function fileAt(path: string, file: string): PlaceFile | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const read = decode(readFileSync(path));
  const text = 'text' in read ? read.text : read.before;
  return { file, text, version: versionOf(text) };
}

/** Removes a file, and the folders that are empty without it, but for the five. */
function remove(dir: string, path: string): void {
  rmSync(path, { force: true });
  try {
    for (let at = dirname(path); dirname(at) !== dir && at !== dir; at = dirname(at)) rmdirSync(at);
  } catch {
    // A folder with something in it stays.
  }
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
