import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from 'node:crypto';
import { readCaptures } from '../../src/integration/captures/readCaptures.ts';
import type { Source } from '../../src/core/model/model.ts';
import { warcName, warcOf, type ToKeep } from './warcOf.ts';

/** What came of keeping a page: the file in which it is, or why it is in none. */
export type Kept = { file: string; isNew: boolean } | { why: string };

/**
 * Keeps a page of a source in the folder of copies, unless the very page is there already. What
 * turns out to have no words is not kept.
 */
export async function keepCopy(page: ToKeep, source: Source, folder: string): Promise<Kept> {
  const digest = hash('sha256', page.bytes);
  const before = source.kept.find(({ copies }) => copies.some((copy) => copy.digest === digest));
  if (before) return { file: before.file, isNew: false };
  const dir = join(folder, source.id);
  const file = join(dir, warcName(page));
  makeFolder(folder);
  mkdirSync(dir, { recursive: true });
  writeFileSync(`${file}.part`, await warcOf(page));
  renameSync(`${file}.part`, file);
  const { fault } = readCaptures(folder).find((each) => each.file === file)!;
  if (fault === undefined) return { file, isNew: true };
  rmSync(file);
  return {
    why: 'It has no words without a script, or cannot be read. Open it in a browser, save it there, and give the file with --file.',
  };
}

/** A new folder is left out of git: the pages in it are others'. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '*\n');
}
