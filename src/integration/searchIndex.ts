// The search index of a built site, into the folder that is named. A process of its own, as the
// pages are: Pagefind's program ends with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchRecords, type SearchRecord } from '../site/formats/search/searchRecords.ts';
import { recordToPublish } from './recordToPublish.ts';

const record = recordToPublish();
await writeIndex(
  searchRecords({ record, base: '/' }),
  record.site.language,
  join(process.argv[2]!, 'pagefind'),
);
await close();

/** Writes Pagefind's index of the records: the same records make the same files, byte for byte. */
async function writeIndex(
  records: readonly SearchRecord[],
  siteLanguage: string,
  dir: string,
): Promise<void> {
  const { index } = held(await createIndex());
  // Pagefind finds a page's index by its language in small letters.
  for (const each of records)
    held(await index!.addCustomRecord(entryOf(each, siteLanguage.toLowerCase())));
  const { files } = held(await index!.getFiles());
  for (const { path, content } of files.filter(({ path }) => isUsed(path, files))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/**
 * All that is in `meta` is searched; what stands in `filters` only comes back with the result, or
 * narrows the search.
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
 * Pagefind brings user interfaces of its own, which nobody here asks for, and a program for
 * languages that it does not know, beside the one for the site's where it knows that.
 */
function isUsed(path: string, all: readonly { path: string }[]): boolean {
  if (path === 'wasm.unknown.pagefind')
    return !all.some((other) => other.path !== path && other.path.startsWith('wasm.'));
  return !/^pagefind-(?!worker\.js$|entry\.json$)/.test(path);
}

/** An answer of Pagefind, when it has no fault. */
function held<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0)
    throw new Error(`The search index could not be made. ${answer.errors.join(' ')}`);
  return answer;
}
