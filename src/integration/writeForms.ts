import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../site/parts/edition.ts';
import { formatAddress, writeRecordFiles } from '../site/formats/recordFiles.ts';
import { rulesFile } from './rulesFile.ts';

/**
 * Writes the other forms of each article, claim and figure (data, citations, feeds, Markdown) into
 * the folder of a built site. They are plain text of the record, for which Astro is not needed.
 */
export async function writeForms(
  dir: string,
  edition: Edition,
  tell: (done: number, of: number) => void,
): Promise<void> {
  const { articles, claims, figures, site } = edition.record;
  const { version } = await rulesFile(site.language);
  for (const folder of ['articles', 'claims', 'figures'])
    mkdirSync(join(dir, folder), { recursive: true });
  [...articles, ...claims, ...figures].forEach((thing, i, all) => {
    for (const { ending, text } of writeRecordFiles(thing, { ...edition, rules: version }))
      writeFileSync(join(dir, formatAddress(thing, ending, { base: '/' })), text);
    tell(i + 1, all.length);
  });
}
