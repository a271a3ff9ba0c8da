import { readFileSync } from 'node:fs';
import { Renderer, type FontDetails, type MeasuredNode, type RenderOptions } from '@takumi-rs/core';
import { ogImageSize, type OgImageView } from '../../site/formats/ogImage/ogImageView.ts';
import { canBreak } from '../../site/formats/ogImage/checkRoom.ts';
import { drawable, shortened } from '../../site/formats/ogImage/drawable.ts';
import { layOutOgImage, type Sizes } from './layOutOgImage.ts';
import { layOutPicture } from './layOutPicture.ts';
import { furtherFamilies } from './furtherTypefaces.ts';
import { fontFiles, furtherFiles, missingLetters } from './typefaces.ts';

/**
 * A function that draws a card as PNG. The same card gives the same bytes. A text with letters that
 * the typefaces lack is left out, and one that has no room is cut.
 */
export async function ogImageDrawer(): Promise<(card: OgImageView) => Promise<Uint8Array>> {
  const { renderer, optionsFor } = await withFonts();
  return async (image) => {
    const whole = drawable(image, missingLetters);
    const options = await optionsFor(image);
    const picture = whole.picture && (await layOutPicture(whole.picture));
    for (const letters of [Infinity, 300, 150, 60, 20]) {
      const card = shortened(whole, letters);
      const sizes = await fitSizes(card, (tried) =>
        renderer.measure(layOutOgImage(card, tried), options),
      );
      if (sizes !== undefined) return renderer.render(layOutOgImage(card, sizes, picture), options);
    }
    throw new Error(`The card of ${image.of} has no room for the beginning of its words.`);
  };
}

/**
 * A function that measures a card without drawing it: the type sizes at which all of it fits, or
 * undefined when there are none.
 */
export async function ogImageMeasurer(): Promise<
  (card: OgImageView) => Promise<Sizes | undefined>
> {
  const { renderer, optionsFor } = await withFonts();
  return async (card) => {
    const options = await optionsFor(card);
    return fitSizes(card, (tried) => renderer.measure(layOutOgImage(card, tried), options));
  };
}

/**
 * A renderer, and the options for a card: what its letters need beside the first typefaces is read
 * when the first card that has them is drawn.
 */
async function withFonts(): Promise<{
  renderer: Renderer;
  optionsFor: (card: OgImageView) => Promise<RenderOptions>;
}> {
  const renderer = new Renderer();
  const options: RenderOptions = {
    ...ogImageSize,
    format: 'png',
    css: ['tokens', 'card'].map((sheet) => readFileSync(`src/styles/${sheet}.css`, 'utf8')),
  };
  for (const font of fontFiles()) await renderer.registerFont(font);
  const registered = new Map<FontDetails['data'], Promise<unknown>>();
  return {
    renderer,
    optionsFor: async (card) => {
      for (const font of furtherFiles(JSON.stringify(card), card.language)) {
        if (!registered.has(font.data)) registered.set(font.data, renderer.registerFont(font));
        await registered.get(font.data);
      }
      const fontFamilies = ['Newsreader', 'Source Sans 3', ...furtherFamilies(card.language)];
      return { ...options, fontFamilies };
    },
  };
}

/**
 * The largest type sizes at which everything fits: first that of the words, which leaves room for
 * the title, then that of the title.
 */
async function fitSizes(
  card: OgImageView,
  measure: (sizes: Sizes) => Promise<MeasuredNode>,
): Promise<Sizes | undefined> {
  const words =
    (await largest(
      wordSizes[card.is],
      async (words) =>
        belowIn(await measure({ title: smallest, words })).height <= roomBelowOn(card),
    )) ?? smallest;
  const mostHere = card.accounts || card.picture ? mostBesideAccounts : Infinity;
  const sizes = titleSizes[card.is].filter((size) => size <= mostHere);
  const title = await largest(sizes, async (title) => hasRoom(await measure({ title, words })));
  return title === undefined ? undefined : { title, words };
}

const smallest = 12;
const airAroundTitle = 28;
const down = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, i) => from - i * step);
const titleSizes = {
  article: down(64, smallest, 2),
  claim: down(64, smallest, 2),
  actor: down(76, smallest, 2),
  topic: down(76, smallest, 2),
  figure: down(64, smallest, 2),
  site: down(104, smallest, 4),
};
const wordSizes = {
  article: down(28, smallest, 2),
  claim: down(28, smallest, 2),
  actor: down(28, smallest, 2),
  topic: down(28, smallest, 2),
  figure: down(28, smallest, 2),
  site: down(40, smallest, 4),
};
/** Two accounts, or a figure, leave a title less room. */
const mostBesideAccounts = 50;

/** How high the words below the title may be, in pixels; the rest is the title's. */
function roomBelowOn({ is, accounts }: OgImageView): number {
  return accounts
    ? 260
    : { article: 150, claim: 214, actor: 300, topic: 300, figure: 214, site: 200 }[is];
}

/** The largest size that fits, by binary search: what fits at one size fits at all smaller ones. */
async function largest(
  sizes: readonly number[],
  fits: (size: number) => Promise<boolean>,
): Promise<number | undefined> {
  let from = 0;
  let to = sizes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (await fits(sizes[middle]!)) to = middle;
    else from = middle + 1;
  }
  return sizes[from];
}

/** Whether the title of a measured card fits its box, and no word is wider than its own. */
function hasRoom(card: MeasuredNode): boolean {
  const middle = card.children[1]!.children[1]!;
  const title = middle.children[0]!;
  return title.height + airAroundTitle <= middle.height && linesFit(card);
}

function belowIn(card: MeasuredNode): MeasuredNode {
  return card.children[1]!.children[2]!;
}

/** A line of several words has been broken where needed; a single wide word cannot be. */
function linesFit(node: MeasuredNode): boolean {
  return (
    node.runs.every(({ text, width }) => width <= node.width + 1 || canBreak(text)) &&
    node.children.every(linesFit)
  );
}
