import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ogImageFile } from '../../site/formats/ogImage/ogImageAddress.ts';
import type { OgImageView } from '../../site/formats/ogImage/ogImageView.ts';
import { ogImageDrawer } from './drawOgImage.ts';
import { furtherPackages } from './furtherTypefaces.ts';

/**
 * Puts the Open Graph images of these cards into `dir`; returns how many had to be drawn.
 * Each image is cached in `kept` under a digest of what it shows and of what it is drawn with, so
 * that a build draws only what has changed. Images that no build has shown for a day leave the
 * cache: another build, of other content, may be under way.
 */
export async function makeOgImages(
  cards: readonly OgImageView[],
  dir: string,
  kept: string,
): Promise<{ drawn: number }> {
  const tools = digestOfTools();
  const files = cards.map((card) => ({
    card,
    file: ogImageFile(card),
    keptAs: join(kept, `${keyOf(card, tools)}.png`),
  }));
  const now = Date.now();
  const missing = files.filter(({ keptAs }) => {
    if (!existsSync(keptAs)) return true;
    utimesSync(keptAs, new Date(now), new Date(now));
    return false;
  });
  mkdirSync(kept, { recursive: true });
  await drawAll(missing.map(({ card, keptAs }) => ({ card, path: keptAs })));
  for (const { file, keptAs } of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    copyFileSync(keptAs, join(dir, file));
  }
  const shown = new Set(files.map(({ keptAs }) => basename(keptAs)));
  for (const name of readdirSync(kept))
    if (!shown.has(name) && now - (changedAt(join(kept, name)) ?? now) > day)
      rmSync(join(kept, name), { force: true });
  return { drawn: missing.length };
}

const day = 24 * 60 * 60 * 1000;

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Draws two at a time, since the renderer has threads of its own. Each is written aside and
 * renamed, so that the cache never holds half of one.
 */
async function drawAll(wanted: { card: OgImageView; path: string }[]): Promise<void> {
  if (wanted.length === 0) return;
  const draw = await ogImageDrawer();
  const rest = wanted[Symbol.iterator]();
  const work = async () => {
    for (const { card, path } of rest) {
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, await draw(card));
      renameSync(aside, path);
    }
  };
  await Promise.all([work(), work()]);
}

function keyOf(card: OgImageView, tools: string): string {
  return createHash('sha256').update(tools).update(JSON.stringify(card)).digest('hex').slice(0, 32);
}

/**
 * A digest of what images are drawn with: code, stylesheets, and versions of renderer and fonts.
 */
function digestOfTools(): string {
  const here = import.meta.dirname;
  const files = [
    ...readdirSync(here)
      .sort()
      .map((name) => join(here, name)),
    ...['tokens', 'card', 'figures/mapColours'].map((sheet) => `src/styles/${sheet}.css`),
    'src/integration/pictures/makePicture.ts',
    ...['drawnText', 'drawable', 'checkRoom', 'withBreaks'].map(
      (name) => `src/site/formats/ogImage/${name}.ts`,
    ),
    ...[
      '@takumi-rs/core',
      'sharp',
      '@fontsource-variable/newsreader',
      '@fontsource/source-sans-3',
      ...furtherPackages,
    ].map((name) => `node_modules/${name}/package.json`),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
