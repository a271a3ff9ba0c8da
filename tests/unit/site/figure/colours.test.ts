import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dashes, seriesColours } from '../../../../src/site/diagram/chart/seriesColours.ts';
import { hatchings } from '../../../../src/site/diagram/map/hatchings.ts';

const sheets = ['tokens', 'figures/mapColours'].map((sheet) =>
  readFileSync(`src/styles/${sheet}.css`, 'utf8'),
);
const chart = readFileSync('src/styles/figures/chart.css', 'utf8');

const coloursIn = (block: RegExp) =>
  new Map(
    sheets.flatMap((sheet) =>
      [...block.exec(sheet)![0].matchAll(/--([\w-]+): (#\w+);/g)].map(
        ([, name, value]): [string, string] => [name!, value!],
      ),
    ),
  );
const light = coloursIn(/^:root \{[^}]*\}/m);
const dark = coloursIn(/prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/);

/** The contrast of two colours, as WCAG defines it. */
function contrast(a: string, b: string): number {
  const [brighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = digits.match(/../g)!.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s', (_, colours) => {
  const grounds = ['paper', 'sheet', 'wash', 'map-sea', 'map-land', 'map-subject'];

  test.each(seriesColours)('%s, of a line, bar or hatching, is seen on every ground', (name) => {
    for (const ground of grounds)
      expect(contrast(colours.get(name)!, colours.get(ground)!), ground).toBeGreaterThan(4.5);
  });

  test('a border is seen on the land and at the sea', () => {
    for (const ground of grounds)
      expect(contrast(colours.get('line')!, colours.get(ground)!), ground).toBeGreaterThan(3);
  });
});

test('series that look alike to somebody have lines that are broken in ways of their own', () => {
  expect(new Set(dashes).size).toBe(seriesColours.length);
  expect(new Set(hatchings).size).toBe(hatchings.length);
  for (const [i, name] of seriesColours.entries()) {
    expect(chart).toContain(`.series-${i} {\n    --series: var(--${name});`);
    if (dashes[i])
      expect(chart).toContain(`.series-${i}.line path {\n    stroke-dasharray: ${dashes[i]};`);
  }
});
