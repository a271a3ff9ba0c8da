import { linkRecord, publishedEntries, type Whole } from '../core/model/linkRecord.ts';
import type { Record } from '../core/model/model.ts';
import { readRecord } from '../core/checks/readRecord.ts';
import { contentFolder, readContentFolder } from './contentFolder.ts';

/**
 * The record that readers get: without drafts, and without what only drafts reach. Throws where
 * there is no content.
 */
export function recordToPublish(): Record {
  return linkRecord(publishedEntries(wholeRecord())).record;
}

/** The record of all content. Throws where there is none. */
export function wholeRecord(): Whole {
  const folder = readContentFolder(contentFolder());
  if ('cannot' in folder) throw new Error(folder.cannot);
  return readRecord(folder.files).whole;
}
