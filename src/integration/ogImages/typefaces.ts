import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';
import { create, type Font } from 'fontkitten';
import type { FindMissingLetters } from '../../site/formats/ogImage/checkLetters.ts';
import { drawnText } from '../../site/formats/ogImage/drawnText.ts';
import { furtherFileWith } from './furtherTypefaces.ts';

/**
 * The letters of a text that the typeface of its part lacks; words have those of Noto as well. A
 * font file is opened only when the files before it lack a letter.
 */
export const missingLetters: FindMissingLetters = (text, part) =>
  part === 'title'
    ? lackingIn('Newsreader', text)
    : lackingIn('Source Sans 3', text).filter((letter) => !furtherFileWith(letter, 'en'));

function lackingIn(family: Cut['family'], text: string): string[] {
  return [...new Set(text)].filter(
    (letter) =>
      !cuts.some((cut) => cut.family === family && lettersIn(cut).has(letter.codePointAt(0)!)),
  );
}

/** The further files that a text in a language needs beside those of `fontFiles`, each once. */
export function furtherFiles(text: string, language: string): FontDetails[] {
  const files = lackingIn('Source Sans 3', drawnText(text)).flatMap(
    (letter) => furtherFileWith(letter, language) ?? [],
  );
  return [...new Set(files)].map(({ family, data, letters }) => ({
    name: family,
    data,
    unicodeRange: rangesOf([...letters]),
  }));
}

/**
 * The typefaces as the renderer registers them: each letter comes from the first file that has it,
 * as in `missingLetters`.
 */
export function fontFiles(): FontDetails[] {
  return cuts.map((cut) => {
    const before = cuts
      .slice(0, cuts.indexOf(cut))
      .filter(({ family, weight }) => family === cut.family && weight === cut.weight);
    const own = [...lettersIn(cut)].filter(
      (letter) => !before.some((other) => lettersIn(other).has(letter)),
    );
    return {
      name: cut.family,
      data: read(cut),
      unicodeRange: rangesOf(own),
      ...(cut.weight !== undefined && { weight: cut.weight }),
    };
  });
}

/** A file of a font package. A variable font has all weights. */
interface Cut {
  family: 'Newsreader' | 'Source Sans 3';
  weight?: number;
  file: string;
}

/** The files that are used on cards, the most used first. */
const cuts: readonly Cut[] = [
  ...['latin', 'latin-ext', 'vietnamese'].map((part): Cut => ({
    family: 'Newsreader',
    file: `@fontsource-variable/newsreader/files/newsreader-${part}-wght-normal.woff2`,
  })),
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'].flatMap(
    (part) =>
      [400, 600].map((weight): Cut => ({
        family: 'Source Sans 3',
        weight,
        file: `@fontsource/source-sans-3/files/source-sans-3-${part}-${weight}-normal.woff2`,
      })),
  ),
];

const known = new Map<Cut, Set<number>>();

/** The letters of a file, looked up once. */
function lettersIn(cut: Cut): Set<number> {
  let letters = known.get(cut);
  if (!letters) known.set(cut, (letters = new Set((create(read(cut)) as Font).characterSet)));
  return letters;
}

function read({ file }: Cut): Buffer<ArrayBuffer> {
  return readFileSync(createRequire(import.meta.url).resolve(file));
}

/** `rangesOf([97, 98, 120])` //=> [[97, 98], [120, 120]] */
function rangesOf(letters: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const letter of letters.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && letter === last[1] + 1) last[1] = letter;
    else ranges.push([letter, letter]);
  }
  return ranges;
}
