import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';

test('the widths by which labels are measured are those of the font that is served', async () => {
  const fonts = ['latin', 'latin-ext'].map(fontOf);
  await expect(fileOf(fonts)).toMatchFileSnapshot('../../../src/site/diagram/advances.ts');
});

/** The upright of Newsreader, whose default weight is 400. */
function fontOf(subset: string): Font {
  const font = create(
    readFileSync(
      createRequire(import.meta.url).resolve(
        `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-normal.woff2`,
      ),
    ),
  );
  if (font.isCollection || font.variationAxes.wght?.default !== 400)
    throw new Error(`The font of ${subset} is not what it was.`);
  return font;
}

/** The table as a file of code: letters by their width, several widths a line. */
function fileOf(fonts: readonly Font[]): string {
  const byWidth = new Map<number, number[]>();
  const points = [...new Set(fonts.flatMap((font) => font.characterSet))]
    .filter((point) => point >= 0x20 && point < 0xfffe)
    .sort((a, b) => a - b);
  for (const point of points) {
    const width =
      fonts.find((font) => font.hasGlyphForCodePoint(point))?.glyphForCodePoint(point)
        .advanceWidth ?? 0;
    byWidth.set(width, [...(byWidth.get(width) ?? []), point]);
  }
  const entries = [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, letters]) => `${width}: '${letters.map(written).join('')}',`);
  return [
    `/** The em of the font, in the units of the widths. */`,
    `export const unitsPerEm = ${fonts[0]?.unitsPerEm};`,
    ``,
    `/**`,
    ` * How far each letter of Newsreader, upright, of weight 400, moves a line on: the letters by their`,
    ` * width. Made from the font by tests/unit/site/chainAdvances.test.ts; \`npx vitest run`,
    ` * tests/unit/site/chainAdvances.test.ts -u\` makes it anew.`,
    ` */`,
    `export const advances: { readonly [width: number]: string } = {`,
    ...inLines(entries).map((line) => `  ${line}`),
    `};`,
    ``,
  ].join('\n');
}

/** Letters as they are; what has no body, or would end the string, by its number. */
function written(point: number): string {
  const letter = String.fromCodePoint(point);
  return /[\p{M}\p{C}\p{Z}'\\]/u.test(letter) && letter !== ' '
    ? `\\u${point.toString(16).padStart(4, '0')}`
    : letter;
}

function inLines(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < 140)
      lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  return lines;
}
