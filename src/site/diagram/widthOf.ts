import { advances, unitsPerEm } from './advances.ts';

/**
 * How wide a line is in Newsreader at a size, in the unit of the size. Kerning is left out: it
 * makes a line shorter, and the rare pair that it widens by less than a seventh of the size.
 * Letters that the font does not have are taken to be as wide as a fallback may draw them.
 */
export function widthOf(text: string, size: number): number {
  const units = [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (widths.get(letter) ?? fallback(letter)),
    0,
  );
  return (units * size) / unitsPerEm;
}

const widths: ReadonlyMap<string, number> = new Map(
  Object.entries(advances).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

function fallback(letter: string): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  return unitsPerEm * (/\p{Extended_Pictographic}/u.test(letter) ? 1.4 : 1.1);
}
