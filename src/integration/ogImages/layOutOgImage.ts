import type { Node } from '@takumi-rs/core';
import type { DrawableImage } from '../../site/formats/ogImage/drawable.ts';
import { drawnText } from '../../site/formats/ogImage/drawnText.ts';

/** Type sizes of the title and of the words below it, in pixels. */
export interface Sizes {
  title: number;
  words: number;
}

/**
 * A card as the boxes that the renderer draws. styles/card.css styles them; the glyphs and colours of
 * the standings are those of tokens.css.
 */
export function layOutOgImage(card: DrawableImage, sizes: Sizes): Node {
  const { is, title, site, language, above, day, retracted, strip, words } = card;
  return {
    ...box(`card ${is}`, [
      box('top', [
        box('above', [
          box(
            above.standing ? 'standing' : retracted ? 'retracted' : 'topic',
            [...(above.standing ? [box('glyph')] : []), text('', above.text)],
            above.standing,
          ),
          ...(day === undefined ? [] : [text('day', day)]),
        ]),
        ...(is === 'site' ? [] : [text(card.plainSite ? 'name plain' : 'name', site)]),
      ]),
      box('middle', [
        {
          ...text(`title${retracted ? ' struck' : ''}${card.plainTitle ? ' plain' : ''}`, title),
          style: { fontSize: sizes.title },
        },
      ]),
      ...(strip.length === 0 ? [] : [stripOf(strip), legendOf(strip)]),
      ...(words === undefined
        ? []
        : [{ ...text('words', words), style: { fontSize: sizes.words } }]),
    ]),
    lang: language,
  };
}

/** One cell for each claim, without gaps where there are many. */
function stripOf(strip: DrawableImage['strip']): Node {
  const claims = strip.reduce((sum, { count }) => sum + count, 0);
  const gap = claims <= 60 ? 6 : claims <= 200 ? 2 : 0;
  return {
    ...box(
      'strip',
      strip.flatMap(({ standing, count }) =>
        Array.from({ length: count }, () => box('cell', [], standing)),
      ),
    ),
    style: { columnGap: gap },
  };
}

function legendOf(strip: DrawableImage['strip']): Node {
  return box(
    'legend',
    strip.map(({ standing, count, label }) =>
      box('entry', [box('glyph'), text('count', String(count)), text('', label)], standing),
    ),
  );
}

function box(className: string, children: Node[] = [], standing?: string): Node {
  return {
    type: 'container',
    className,
    children,
    ...(standing !== undefined && { attributes: { 'data-standing': standing } }),
  };
}

function text(className: string, words: string): Node {
  // A text that is left out keeps its line: without one it would have no box to measure.
  return { type: 'text', className, text: drawnText(words) || '\u00a0' };
}
