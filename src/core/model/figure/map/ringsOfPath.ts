import type { Position } from 'geojson';

/**
 * The closed rings of an SVG path that is made of straight lines (`M`, `m`, `L`, `l`, `H`, `h`,
 * `V`, `v`, `Z`, `z`), rounded to a tenth, so that neighbours share the points of their border.
 */
export function ringsOfPath(path: string): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isRelative = letter === letter.toLowerCase();
    for (const [dx, dy] of stepsOf(letter.toLowerCase(), values)) {
      x = dx === undefined ? x : isRelative ? x + dx : dx;
      y = dy === undefined ? y : isRelative ? y + dy : dy;
      // What follows the first pair of a move are lines.
      if (letter.toLowerCase() === 'm' && ring.length === 0) rings.push(ring);
      ring.push([rounded(x), rounded(y)]);
    }
    if (letter.toLowerCase() === 'z' && ring.length > 0) {
      [x = 0, y = 0] = ring[0]!;
      ring.push([x, y]);
      ring = [];
    }
  }
  return rings.filter((each) => each.length > 3);
}

function stepsOf(letter: string, values: readonly number[]): [number?, number?][] {
  if (letter === 'h') return values.map((value) => [value, undefined]);
  if (letter === 'v') return values.map((value) => [undefined, value]);
  return values.flatMap((value, i) => (i % 2 === 0 ? [[value, values[i + 1] ?? 0]] : []));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
