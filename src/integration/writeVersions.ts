import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../site/parts/edition.ts';
import { versionFile, versionsOf, whyWithheld } from '../site/parts/versions/versionAddress.ts';

/**
 * Writes the text of each version of each article into the folder of a built site, but of what is
 * withheld.
 */
export function writeVersions(dir: string, edition: Edition): void {
  for (const article of edition.record.articles)
    for (const version of versionsOf(article, edition)) {
      if (whyWithheld(article, version) !== undefined) continue;
      const path = join(dir, versionFile(article, version, { ...edition, base: '/', root: '/' }));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, version.text);
    }
}
