import { getCollection, getEntry } from 'astro:content';
import { linkRecord, publishedEntries } from '../core/model/linkRecord.ts';
import type { Record } from '../core/model/model.ts';
import { readRecord } from '../core/checks/readRecord.ts';
import type { TextFile } from '../core/markdown/parsedFile.ts';
import type { Problem } from '../core/markdown/problem.ts';
import type { Edition } from '../site/parts/edition.ts';

/**
 * What pages are made from: the record, which is Astro's collections, read once and linked.
 * A build has neither drafts nor what only drafts reach, and no problems: an error has stopped it.
 * In `dev` drafts are shown, and `problems` are to be shown with them; a change of the content
 * makes a new record.
 */
export async function loadEdition(): Promise<Edition & { problems: Problem[] }> {
  const reading = await getEntry('reading', 'reading');
  if (!reading)
    throw new Error(
      'The content was not read: see what Astro says above of src/content.config.ts.',
    );
  const { filled, problems } = reading.data;
  if (kept?.of !== reading.digest)
    kept = { of: reading.digest, record: link(filled, `${reading.filePath}/`) };
  return {
    record: await kept!.record,
    base: import.meta.env.BASE_URL,
    problems: import.meta.env.DEV ? problems : [],
  };
}

/** The record of the last reading. */
let kept: { of: string | number | undefined; record: Promise<Record> } | undefined;

async function link(filled: string[], folder: string): Promise<Record> {
  const collections = await Promise.all(filled.map((name) => getCollection(name as 'claims')));
  const files = collections
    .flat()
    .map((entry): TextFile => ({ file: entry.filePath!.slice(folder.length), text: entry.body! }));
  const { record, whole } = readRecord(files);
  return import.meta.env.DEV ? record : linkRecord(publishedEntries(whole)).record;
}
