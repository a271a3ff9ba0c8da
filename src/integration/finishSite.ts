import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ogImageViews } from '../site/formats/ogImage/ogImages.ts';
import { hostFiles } from '../site/hosting/hostFiles.ts';
import { fileRedirects, pageRedirects } from '../site/hosting/redirects.ts';
import { picturesOf } from '../site/parts/figure/picturesOf.ts';
import { pathWithin, type Edition } from '../site/parts/edition.ts';
import { makeOgImages } from './ogImages/makeOgImages.ts';
import { makePictures } from './pictures/makePictures.ts';
import { buildRecordFile, type BuildRecord } from './buildRecord.ts';
import type { Content } from './currentContent.ts';
import { editionsIn } from './editionsIn.ts';
import { makeIcons } from './ogImages/makeIcons.ts';
import { speakIn } from './pages/speakIn.ts';
import type { Progress } from './progress.ts';
import { sbomOf, type Lockfile } from './sbom.ts';
import { sbomFile } from '../site/hosting/headers.ts';
import { writeForms } from './writeForms.ts';
import { writeVersions } from './writeVersions.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';

/** The address of a site: its origin, where it has one, and its base path. */
interface Address {
  site: string | undefined;
  base: string;
}

/**
 * Makes what Astro does not, in the folder of a built site: the search index, the Open Graph
 * images, the icons that are not SVG, and the files for hosts.
 */
export async function finishSite(
  dir: string,
  content: Content,
  address: Address,
  progress: Progress,
): Promise<void> {
  const record = content.published;
  const editions = editionsIn(content, address.base).map((edition) => ({
    ...edition,
    language: edition.record.site.language,
    dir: join(dir, pathWithin(edition) ?? ''),
    // In one folder, for whose files hosts have headers.
    index: join(dir, 'pagefind', pathWithin(edition) ?? ''),
  }));
  progress.begin('Data and citations');
  for (const { language, dir, index: _, ...edition } of editions)
    await speakIn(language, () => writeForms(dir, edition, progress.at));
  for (const { dir, ...edition } of editions) writeVersions(dir, edition);
  progress.begin('Search index');
  for (const { language, index, record } of editions)
    await speakIn(language, () => writeSearchIndex(record, index));
  progress.begin('Pictures');
  const pictures = picturesOf(record);
  if (pictures.length > 0) {
    const { made } = await makePictures(pictures, dir, '.build/pictures', progress.at);
    console.log(`Made ${made} of ${new Set(pictures.map(({ file }) => file)).size} picture files.`);
  }
  progress.begin('Cards');
  const cards = editions.flatMap(({ language, record }) =>
    speakIn(language, () => ogImageViews({ record, base: '/' })),
  );
  const { drawn } = await makeOgImages(cards, dir, '.build/cards');
  console.log(
    drawn === cards.length
      ? `Drew ${drawn} cards.`
      : `Drew ${drawn} of ${cards.length} cards; the others are as they were.`,
  );
  progress.begin('Files for hosts');
  await makeIcons(dir);
  writeHostFiles(
    dir,
    editions[0]!,
    address,
    editions.flatMap((each) => pathWithin(each) ?? []),
  );
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  writeFileSync(join(dir, sbomFile), sbomOf(lockfile));
  writeFileSync(
    join(dir, buildRecordFile),
    `${JSON.stringify({ content: content.digest, base: address.base } satisfies BuildRecord)}\n`,
  );
}

function writeHostFiles(
  dir: string,
  edition: Edition,
  { site, base }: Address,
  folders: readonly string[],
): void {
  const host = site === undefined ? 'news.example' : new URL(site).hostname;
  const redirects = [...pageRedirects(edition), ...fileRedirects(edition)];
  const files = hostFiles({ base, host }, redirects, folders);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
}
