import { readFileSync } from 'node:fs';
import { Renderer, type MeasuredNode, type RenderOptions } from '@takumi-rs/core';
import { cardSize, type CardView } from '../../site/formats/ogImage/cardView.ts';
import { lettersOf } from '../../site/formats/ogImage/lettersOf.ts';
import { layCard, type Sizes } from './layCard.ts';
import { fontFiles, lettersLacking } from './typefaces.ts';

/** Draws cards as PNG. The same card gives the same bytes. */
export async function cardDrawer(): Promise<(card: CardView) => Promise<Uint8Array>> {
  const { renderer, options } = await withFonts();
  return async (card) => {
    refuseBoxes(card);
    const sizes = await fitted(card, (tried) => renderer.measure(layCard(card, tried), options));
    if (sizes === undefined)
      throw new Error(
        `The card of ${card.of} has no room for its words: “${card.title}”. Write it shorter.`,
      );
    return renderer.render(layCard(card, sizes), options);
  };
}

/**
 * Measures cards without drawing them: the sizes at which all has room, or nothing where it has
 * none.
 */
export async function cardMeasurer(): Promise<(card: CardView) => Promise<Sizes | undefined>> {
  const { renderer, options } = await withFonts();
  return (card) => fitted(card, (tried) => renderer.measure(layCard(card, tried), options));
}

async function withFonts(): Promise<{ renderer: Renderer; options: RenderOptions }> {
  const renderer = new Renderer(),
    options: RenderOptions = {
      ...cardSize,
      format: 'png',
      css: ['tokens', 'card'].map((sheet) => readFileSync(`src/styles/${sheet}.css`, 'utf8')),
    };
  for (const font of fontFiles()) await renderer.registerFont(font);
  return { renderer, options };
}

/**
 * The check of the content has said it, with its place. What has not been checked is not drawn with
 * a box in it either.
 */
function refuseBoxes({ of, title, site, words = '' }: CardView): void {
  const missing = [
    ...lettersLacking(lettersOf(title + site), 'title'),
    ...lettersLacking(lettersOf(words), 'words'),
  ];
  if (missing.length > 0)
    throw new Error(
      `The card of ${of}, “${title}”, has letters that its typeface lacks: ${missing.join(' ')}`,
    );
}

/**
 * The largest sizes at which nothing is cut and nothing runs over: first those of the words, which
 * leave the title its room, then those of the title.
 */
async function fitted(
  card: CardView,
  measure: (sizes: Sizes) => Promise<MeasuredNode>,
): Promise<Sizes | undefined> {
  const words =
    (await largest(
      wordSizes[card.is],
      async (words) =>
        card.words === undefined ||
        (await measure({ title: smallest, words })).children.at(-1)!.height <= roomForWords,
    )) ?? smallest;
  const title = await largest(titleSizes[card.is], async (title) =>
    fits(await measure({ title, words })),
  );
  return title === undefined ? undefined : { title, words };
}

const smallest = 12,
  roomForWords = 176,
  airAroundTitle = 36;
const down = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, i) => from - i * step);
const titleSizes = {
  article: down(82, smallest, 2),
  claim: down(70, smallest, 2),
  site: down(120, smallest, 4),
};
const wordSizes = {
  article: down(28, smallest, 2),
  claim: down(28, smallest, 2),
  site: down(44, smallest, 4),
};

/**
 * The largest of the sizes that does: what does at one does at every smaller one, so the middle of
 * those in question is asked.
 */
async function largest(
  sizes: readonly number[],
  does: (size: number) => Promise<boolean>,
): Promise<number | undefined> {
  let from = 0,
    to = sizes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (await does(sizes[middle]!)) to = middle;
    else from = middle + 1;
  }
  return sizes[from];
}

/**
 * Whether the title of a measured card has room between what is above and below it, and no word is
 * wider than its box.
 */
function fits(card: MeasuredNode): boolean {
  const middle = card.children[1]!,
    title = middle.children[0]!;
  return title.height + airAroundTitle <= middle.height && linesFit(card);
}

/**
 * A line of several words has been broken where it must; a word that is wider than its box has not.
 */
function linesFit(node: MeasuredNode): boolean {
  return (
    node.runs.every(({ text, width }) => width <= node.width + 1 || text.trim().includes(' ')) &&
    node.children.every(linesFit)
  );
}
