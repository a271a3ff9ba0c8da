import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cardFile } from '../../site/formats/ogImage/cardAddress.ts';
import type { CardView } from '../../site/formats/ogImage/cardView.ts';
import { cardDrawer } from './drawCard.ts';

/**
 * Puts the pictures of these cards into a folder, and says how many had to be drawn.
 * What was drawn is kept in another, by the digest of what it shows and of all that it is drawn
 * with, so that the next build draws only what has changed; what this build does not show is kept
 * no longer.
 */
export async function makeCards(
  cards: readonly CardView[],
  dir: string,
  kept: string,
): Promise<{ drawn: number }> {
  const means = digestOfMeans(),
    files = cards.map((card) => ({
      card,
      file: cardFile(card),
      keptAs: join(kept, `${keyOf(card, means)}.png`),
    }));
  const missing = files.filter(({ keptAs }) => !existsSync(keptAs));
  mkdirSync(kept, { recursive: true });
  await drawAll(missing.map(({ card, keptAs }) => ({ card, path: keptAs })));
  for (const { file, keptAs } of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    copyFileSync(keptAs, join(dir, file));
  }
  const shown = new Set(files.map(({ keptAs }) => basename(keptAs)));
  for (const name of readdirSync(kept))
    if (!shown.has(name)) rmSync(join(kept, name), { force: true });
  return { drawn: missing.length };
}

/**
 * Two at a time: the program that draws has threads of its own. Each is written aside and renamed,
 * so that no half of one is ever kept.
 */
async function drawAll(wanted: { card: CardView; path: string }[]): Promise<void> {
  if (wanted.length === 0) return;
  const draw = await cardDrawer(),
    rest = wanted[Symbol.iterator]();
  const work = async () => {
    for (const { card, path } of rest) {
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, await draw(card));
      renameSync(aside, path);
    }
  };
  await Promise.all([work(), work()]);
}

function keyOf(card: CardView, means: string): string {
  return createHash('sha256').update(means).update(JSON.stringify(card)).digest('hex').slice(0, 32);
}

/**
 * What cards are drawn with: the code and the stylesheets here, and the packages (renderer, fonts)
 * by their versions.
 */
function digestOfMeans(): string {
  const here = import.meta.dirname,
    files = [
      ...readdirSync(here)
        .sort()
        .map((name) => join(here, name)),
      ...['tokens', 'card'].map((sheet) => `src/styles/${sheet}.css`),
      'src/site/formats/ogImage/lettersOf.ts',
      ...['@takumi-rs/core', '@fontsource-variable/newsreader', '@fontsource/source-sans-3'].map(
        (name) => `node_modules/${name}/package.json`,
      ),
    ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
