import type { Chain, ChainLink } from './chain.ts';

/**
 * The column of each node: 0 where nothing leads to it, else one after the last of those that it
 * rests on. The links must close no circle.
 */
export function ranksOf({ nodes, links }: Chain): Map<string, number> {
  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const rank =
      1 + Math.max(-1, ...links.filter((link) => link.to === id).map((link) => rankOf(link.from)));
    ranks.set(id, rank);
    return rank;
  };
  for (const node of nodes) rankOf(node.id);
  return ranks;
}

/**
 * The links between known nodes, each once, in their order, without those that would close a
 * circle: a circle is an error of the record, and must not keep the rest from being drawn.
 */
export function withoutCircles({ nodes, links }: Chain): ChainLink[] {
  const known = new Set(nodes.map((node) => node.id));
  const kept: ChainLink[] = [];
  const leads = (from: string, to: string): boolean =>
    from === to || kept.some((link) => link.from === from && leads(link.to, to));
  for (const link of links) {
    if (
      !known.has(link.from) ||
      !known.has(link.to) ||
      kept.some((other) => other.from === link.from && other.to === link.to)
    )
      continue;
    if (!leads(link.to, link.from)) kept.push(link);
  }
  return kept;
}
