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
  return unitsPerEm * ofFallback(letter);
}

/** In em, the widest of the usual typefaces with serifs. */
function ofFallback(letter: string): number {
  if (/\p{Extended_Pictographic}/u.test(letter)) return 1.4;
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) return 1.1;
  const isWide = /[жмфшщыюѓљњω]/iu.test(letter);
  if (/\p{Lu}/u.test(letter)) return isWide ? 1.2 : 0.92;
  return isWide ? 1 : 0.72;
}
