import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Record } from '../core/model/model.ts';
import { searchRecords, type SearchRecord } from '../site/formats/search/searchRecords.ts';

/**
 * Writes Pagefind's index of a record into a folder of a built site: the same record makes the
 * same files, byte for byte. Throws when Pagefind finds a fault.
 */
export async function writeSearchIndex(record: Record, dir: string): Promise<void> {
  try {
    await writeIndex(searchRecords({ record, base: '/' }), record.site.language, dir);
  } finally {
    await close();
  }
}

async function writeIndex(
  records: readonly SearchRecord[],
  siteLanguage: string,
  dir: string,
): Promise<void> {
  const { index } = valueOf(await createIndex());
  // Pagefind looks an index up by its language in lower case.
  for (const each of records)
    valueOf(await index!.addCustomRecord(entryOf(each, siteLanguage.toLowerCase())));
  const { files } = valueOf(await index!.getFiles());
  for (const { path, content } of files.filter(({ path }) => isUsed(path, files))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/**
 * Pagefind searches `content` and all of `meta`. `filters` come back with a result and narrow the
 * search.
 */
function entryOf(
  { address, title, kind, standing, detail, text, also }: SearchRecord,
  language: string,
): Parameters<PagefindIndex['addCustomRecord']>[0] {
  return {
    url: address,
    language,
    content: text,
    meta: { title, ...(also && { also }), ...(detail !== undefined && { detail }) },
    filters: { kind: [kind], ...(standing && { standing: [standing] }) },
  };
}

/**
 * Leaves out Pagefind's own user interfaces, and its program for unknown languages where there is
 * one for the site's.
 */
function isUsed(path: string, all: readonly { path: string }[]): boolean {
  if (path === 'wasm.unknown.pagefind')
    return !all.some((other) => other.path !== path && other.path.startsWith('wasm.'));
  return !/^pagefind-(?!worker\.js$|entry\.json$)/.test(path);
}

/** An answer of Pagefind. Throws when it names errors. */
function valueOf<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0)
    throw new Error(`The search index could not be made. ${answer.errors.join(' ')}`);
  return answer;
}
