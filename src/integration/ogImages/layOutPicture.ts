import { readFileSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import {
  pictureRoom,
  type CardDrawing,
  type CardPicture,
  type CardWord,
} from '../../site/formats/ogImage/figure/cardDrawing.ts';
import { drawnText } from '../../site/formats/ogImage/drawnText.ts';
import { makePicture } from '../pictures/makePicture.ts';

/** The figure of a card as the renderer draws it: a picture, or lines with words over them. */
export async function layOutPicture(picture: CardPicture): Promise<Node> {
  const content =
    'shapes' in picture ? drawing(picture) : [image(await makePicture(picture), picture)];
  return { type: 'container', className: 'picture', children: content };
}

/** A picture fills its room; one of another shape stands in the middle. */
function image(src: Uint8Array, { width, height }: { width: number; height: number }): Node {
  const scale = Math.min(pictureRoom.width / width, pictureRoom.height / height);
  return { type: 'image', src: Buffer.from(src), width: width * scale, height: height * scale };
}

function drawing({ width, height, scale, shapes, words }: CardDrawing): Node[] {
  const size = `width="${width * scale}" height="${height * scale}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${coloured(shapes)}</svg>`;
  return [
    {
      type: 'container',
      className: 'drawing',
      style: { width: width * scale, height: height * scale },
      children: [
        { type: 'image', src: Buffer.from(svg), width: width * scale, height: height * scale },
        ...words.map((word) => wordOf(word, scale)),
      ],
    },
  ];
}

function wordOf({ x, y, anchor, text, size, colour, bold, around }: CardWord, scale: number): Node {
  const back = { start: '0', middle: '-50%', end: '-100%' }[anchor];
  return {
    type: 'text',
    className: bold ? 'word bold' : 'word',
    text: drawnText(text),
    style: {
      left: x * scale,
      // A line is as high as its letters, of which four fifths stand above the baseline.
      top: (y - size * 0.84) * scale,
      fontSize: size * scale,
      color: coloured(colour),
      transform: `translateX(${back})`,
      ...(around !== undefined && { textShadow: haloOf(coloured(around)) }),
    },
  };
}

/**
 * A line around letters, as shadows on all sides: the renderer draws an outline over what it is
 * around.
 */
function haloOf(colour: string): string {
  return [-2, -1, 0, 1, 2]
    .flatMap((x) => [-2, -1, 0, 1, 2].map((y) => `${x}px ${y}px 0 ${colour}`))
    .join(', ');
}

/** Colours by their names in the stylesheets as they are in the light. */
function coloured(text: string): string {
  colours ??= new Map(
    ['tokens', 'figures/mapColours'].flatMap((sheet) =>
      [
        .../:root \{[^}]*\}/
          .exec(readFileSync(`src/styles/${sheet}.css`, 'utf8'))![0]
          .matchAll(/(--[\w-]+): (#\w+);/g),
      ].map(([, name, value]): [string, string] => [name!, value!]),
    ),
  );
  return text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => colours!.get(name) ?? whole);
}

let colours: Map<string, string> | undefined;
