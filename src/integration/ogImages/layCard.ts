import type { Node } from '@takumi-rs/core';
import type { CardView } from '../../site/formats/ogImage/cardView.ts';
import { lettersOf } from '../../site/formats/ogImage/lettersOf.ts';

/** How large the title and the words below it are set, in pixels. */
export interface Sizes {
  title: number;
  words: number;
}

/**
 * A card as the boxes that it is drawn from; how they look is in styles/card.css and tokens.css, of
 * which the glyphs and colours of the standings are.
 */
export function layCard(card: CardView, sizes: Sizes): Node {
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
        ...(is === 'site' ? [] : [text('name', site)]),
      ]),
      box('middle', [
        { ...text(retracted ? 'title struck' : 'title', title), style: { fontSize: sizes.title } },
      ]),
      ...(strip.length === 0 ? [] : [stripOf(strip), legendOf(strip)]),
      ...(words === undefined
        ? []
        : [{ ...text('words', words), style: { fontSize: sizes.words } }]),
    ]),
    lang: language,
  };
}

/** A cell a claim; the gaps close where there are many. */
function stripOf(strip: CardView['strip']): Node {
  const claims = strip.reduce((sum, { count }) => sum + count, 0),
    gap = claims <= 60 ? 6 : claims <= 200 ? 2 : 0;
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

function legendOf(strip: CardView['strip']): Node {
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
  return { type: 'text', className, text: lettersOf(words) };
}
