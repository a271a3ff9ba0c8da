import type { Node } from '@takumi-rs/core';
import { directionOf } from '../../i18n/direction.ts';
import type { DrawableImage } from '../../site/formats/ogImage/drawable.ts';
import { drawnText } from '../../site/formats/ogImage/drawnText.ts';
import { withBreaks } from '../../site/formats/ogImage/withBreaks.ts';

/** Type sizes of the title and of the words below it, in pixels. */
export interface Sizes {
  title: number;
  words: number;
}

/**
 * A card as the boxes that the renderer draws: the square between two wings, and in it what stands
 * above, the title, the words below it, and the foot. styles/card.css styles them; the glyphs and
 * colours of the standings are those of tokens.css.
 * `picture` is that of its figure (`layOutPicture`).
 */
export function layOutOgImage(card: DrawableImage, sizes: Sizes, picture?: Node): Node {
  const { is, title, language, above, retracted, strip, figures } = card;
  const standing = above.standing ?? (retracted ? 'retracted' : undefined);
  return {
    ...box(`card ${is}${card.picture ? ' pictured' : ''}${classOf(language)}`, [
      box('wing', [...(standing ? [box('glyph')] : []), ...figures.left.flatMap(figure)], standing),
      box('square', [
        box('above', [aboveOf(card), ...(card.picture ? [nameOf(card)] : [])]),
        box('middle', [
          {
            ...text(`title${retracted ? ' struck' : ''}${card.plainTitle ? ' plain' : ''}`, title),
            style: { fontSize: sizes.title },
          },
        ]),
        { ...box('below', belowOf(card)), style: { fontSize: sizes.words } },
        card.picture ? box('') : footOf(card),
      ]),
      box('wing', figures.right.flatMap(figure), standing),
      ...(picture ? [picture] : []),
      ...(strip.length === 0 ? [] : [stripOf(strip)]),
    ]),
    lang: language,
    ...(directionOf(language) === 'rtl' && { style: { direction: 'rtl' } }),
  };
}

/** How the lines of a language are set: letters with signs above and below them need more room. */
function classOf(language: string): string {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  if (/^(?:Latn|Cyrl|Grek|Hebr|Armn|Geor)$/.test(script)) return '';
  if (!/^(?:Han[gst]|Jpan|Kore)$/.test(script)) return ' tall-letters';
  // Korean has spaces, and its words are not divided in a headline.
  return script === 'Kore' ? ' square-letters korean' : ' square-letters';
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

/**
 * A short one can be read on a picture that is shown 300 pixels wide; a long one takes two lines.
 */
function sizeOfStanding(label: string): number {
  return label.length <= 14 ? 58 : label.length <= 19 ? 48 : 42;
}

function belowOf({ words, accounts, entries = [], strip, picture }: DrawableImage): Node[] {
  return [
    ...(strip.length === 0 || picture ? [] : [legendOf(strip)]),
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

function footOf(card: DrawableImage): Node {
  return box(
    'foot',
    card.is === 'site' ? [text('', '')] : [nameOf(card), text('', card.day ?? '')],
  );
}

function nameOf({ site, plainSite }: DrawableImage): Node {
  return text(plainSite ? 'name plain' : 'name', site);
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
  return { type: 'text', className, text: withBreaks(drawnText(words)) || '\u00a0' };
}
