import type { FindMissingLetters } from './checkLetters.ts';
import { drawnText } from './drawnText.ts';
import type { OgImageView } from './ogImageView.ts';

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
  const { title, site, above, words, strip, ...rest } = image;
  const plainTitle = lacks(title, 'title');
  const plainSite = lacks(site, 'title');
  return {
    ...rest,
    title: plainTitle ? shown(title) : title,
    site: plainSite ? shown(site) : site,
    above: { ...above, text: shown(above.text) },
    strip: strip.map((part) => ({ ...part, label: shown(part.label) })),
    ...(words !== undefined && shown(words) !== '' && { words }),
    plainTitle,
    plainSite,
  };
}

/** An image whose texts are cut at so many letters. */
export function shortened<T extends OgImageView>(image: T, letters: number): T {
  const cut = (text: string) =>
    text.length > letters ? `${[...text].slice(0, letters).join('').trimEnd()}…` : text;
  return {
    ...image,
    title: cut(image.title),
    site: cut(image.site),
    above: { ...image.above, text: cut(image.above.text) },
    ...(image.words !== undefined && { words: cut(image.words) }),
  };
}
