import type { ChainLink } from './chain.ts';
import type { Placed, Rows } from './placeRows.ts';

/** How often lines cross between one column and the next. */
export function crossingsOf(
  nodes: readonly Placed[],
  links: readonly ChainLink[],
  { middles, passes }: Rows,
): number {
  const columns = new Map(nodes.map(({ id, column }) => [id, column] as const));
  const gaps = new Map<number, { from: number; to: number }[]>();
  for (const link of links) {
    const heights = [
      middles.get(link.from) ?? 0,
      ...(passes.get(link) ?? []),
      middles.get(link.to) ?? 0,
    ];
    const first = columns.get(link.from) ?? 0;
    heights
      .slice(1)
      .forEach((to, i) =>
        gaps.set(first + i, [...(gaps.get(first + i) ?? []), { from: heights[i] ?? 0, to }]),
      );
  }
  return [...gaps.values()].reduce(
    (sum, lines) => sum + pairs(lines, (a, b) => (a.from - b.from) * (a.to - b.to) < 0),
    0,
  );
}

/** How many pairs within a column stand the other way round than they are told. */
export function disorderOf(nodes: readonly Placed[], { middles }: Rows): number {
  return pairs(
    nodes,
    (a, b) => a.column === b.column && (middles.get(a.id) ?? 0) > (middles.get(b.id) ?? 0),
  );
}

function pairs<T>(things: readonly T[], are: (a: T, b: T) => boolean): number {
  return things.reduce((sum, a, i) => sum + things.slice(i + 1).filter((b) => are(a, b)).length, 0);
}
