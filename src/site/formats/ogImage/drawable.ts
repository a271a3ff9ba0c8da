import type { FindMissingLetters } from './checkLetters.ts';
import { shortenedTo } from '../../../core/markdown/graphemes.ts';
import type { CardPicture } from './figure/cardDrawing.ts';
import { drawnText } from './drawnText.ts';
import type { CardFigure, OgImageView } from './ogImageView.ts';

/** An image as it can be drawn: what it cannot show is left out of it. */
export interface DrawableImage extends OgImageView {
  /** The title, or the name of the site, is drawn with the typeface of the words, which has it. */
  plainTitle?: boolean;
  plainSite?: boolean;
}

/** An image without the texts that the typefaces lack letters of. */
export function drawable(image: OgImageView, lacking: FindMissingLetters): DrawableImage {
  const lacks = (text: string, part: Parameters<FindMissingLetters>[1]) =>
    lacking(drawnText(text), part).length > 0;
  const shown = (text: string) => (lacks(text, 'words') ? '' : text);
  const { title, site, above, words, strip, accounts, entries, figures, picture, ...rest } = image;
  const plainTitle = lacks(title, 'title');
  const plainSite = lacks(site, 'title');
  const account = (each: NonNullable<OgImageView['accounts']>[number]) => ({
    ...each,
    who: shown(each.who),
    words: shown(each.words),
  });
  const figuresShown = (these: readonly CardFigure[]) =>
    these.map((each) => ({ ...each, label: shown(each.label) }));
  const pictureShown = (its: CardPicture) =>
    'words' in its ? { ...its, words: its.words.filter(({ text }) => !lacks(text, 'words')) } : its;
  return {
    ...rest,
    title: plainTitle ? shown(title) : title,
    site: plainSite ? shown(site) : site,
    above: { ...above, text: shown(above.text) },
    strip: strip.map((part) => ({ ...part, label: shown(part.label) })),
    ...(words !== undefined && shown(words) !== '' && { words }),
    ...(accounts && { accounts: [account(accounts[0]), account(accounts[1])] }),
    ...(entries && {
      entries: entries
        .map(({ small, text }) => ({ small: shown(small), text: shown(text) }))
        .filter(({ text }) => text !== ''),
    }),
    figures: { left: figuresShown(figures.left), right: figuresShown(figures.right) },
    ...(picture && { picture: pictureShown(picture) }),
    plainTitle,
    plainSite,
  };
}

/** An image whose texts are cut at so many letters. */
export function shortened<T extends OgImageView>(image: T, letters: number): T {
  const cut = (text: string) => shortenedTo(text, letters);
  const { accounts, entries, words } = image;
  const account = (each: NonNullable<OgImageView['accounts']>[number]) => ({
    ...each,
    who: cut(each.who),
    words: cut(each.words),
  });
  return {
    ...image,
    title: cut(image.title),
    site: cut(image.site),
    above: { ...image.above, text: cut(image.above.text) },
    ...(words !== undefined && { words: cut(words) }),
    ...(accounts && { accounts: [account(accounts[0]), account(accounts[1])] }),
    ...(entries && {
      entries: entries.map(({ small, text }) => ({ small: cut(small), text: cut(text) })),
    }),
  };
}
