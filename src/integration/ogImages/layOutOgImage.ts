import type { Node } from '@takumi-rs/core';
import type { DrawableImage } from '../../site/formats/ogImage/drawable.ts';
import { drawnText } from '../../site/formats/ogImage/drawnText.ts';

/** Type sizes of the title and of the words below it, in pixels. */
export interface Sizes {
  title: number;
  words: number;
}

/**
 * A card as the boxes that the renderer draws: the square between two wings, and in it what stands
 * above, the title, the words below it, and the foot. styles/card.css styles them; the glyphs and
 * colours of the standings are those of tokens.css.
 */
export function layOutOgImage(card: DrawableImage, sizes: Sizes): Node {
  const { is, title, language, above, retracted, strip, figures } = card;
  const standing = above.standing ?? (retracted ? 'retracted' : undefined);
  return {
    ...box(`card ${is}`, [
      box('wing', [...(standing ? [box('glyph')] : []), ...figures.left.flatMap(figure)], standing),
      box('square', [
        box('above', [aboveOf(card)]),
        box('middle', [
          {
            ...text(`title${retracted ? ' struck' : ''}${card.plainTitle ? ' plain' : ''}`, title),
            style: { fontSize: sizes.title },
          },
        ]),
        { ...box('below', belowOf(card)), style: { fontSize: sizes.words } },
        footOf(card),
      ]),
      box('wing', figures.right.flatMap(figure), standing),
      ...(strip.length === 0 ? [] : [stripOf(strip)]),
    ]),
    lang: language,
  };
}

function figure({ number, label }: DrawableImage['figures']['left'][number]): Node[] {
  return [text('number', number), text('counted', label)];
}

function aboveOf({ is, above, retracted }: DrawableImage): Node {
  if (above.standing)
    return {
      ...box('standing', [box('glyph'), text('', above.text)], above.standing),
      style: { fontSize: sizeOfStanding(above.text) },
    };
  return text(retracted ? 'retracted' : is === 'actor' ? 'role' : 'kicker', above.text);
}

/** A short one can be read on a picture that is shown 300 pixels wide; a long one takes two lines. */
function sizeOfStanding(label: string): number {
  return label.length <= 14 ? 58 : label.length <= 19 ? 48 : 42;
}

function belowOf({ words, accounts, entries = [], strip }: DrawableImage): Node[] {
  return [
    ...(strip.length === 0 ? [] : [legendOf(strip)]),
    ...(words === undefined ? [] : [text('words', words)]),
    ...(accounts
      ? [
          box(
            'accounts',
            accounts.map(({ who, label, says, words }) => ({
              ...box('account', [
                {
                  ...box('side', [box('glyph'), text('', label)]),
                  attributes: { 'data-says': says },
                },
                text('who', who),
                text('', words),
              ]),
            })),
          ),
        ]
      : []),
    ...entries.map(({ small, text: said }) =>
      box('entry', [text('small', small), text('said', said)]),
    ),
  ];
}

function footOf({ is, site, day = '', plainSite }: DrawableImage): Node {
  return box(
    'foot',
    is === 'site' ? [text('', '')] : [text(plainSite ? 'name plain' : 'name', site), text('', day)],
  );
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
      box('run', [box('glyph'), text('count', String(count)), text('', label)], standing),
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
