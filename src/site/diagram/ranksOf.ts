import type { Chain, ChainLink } from './chain.ts';

/**
 * The column of each node: 0 where nothing leads to it, else one after the last of those that it
 * rests on. The links must close no circle.
 */
export function ranksOf(chain: Chain): Map<string, number> {
  const ranks = new Map<string, number>();
  const next = linksFrom(chain.links);
  for (const id of inOrder(chain)) {
    const rank = ranks.get(id) ?? 0;
    ranks.set(id, rank);
    for (const { to } of next.get(id) ?? []) ranks.set(to, Math.max(ranks.get(to) ?? 0, rank + 1));
  }
  return ranks;
}

/**
 * The links between known nodes, each once, in their order, without those that would close a
 * circle: a circle is an error of the record, and must not keep the rest from being drawn.
 */
export function withoutCircles({ nodes, links }: Chain): ChainLink[] {
  const known = new Set(nodes.map(({ id }) => id));
  const once = new Map<string, ChainLink>();
  for (const link of links) {
    const key = `${link.from}\n${link.to}`;
    if (known.has(link.from) && known.has(link.to) && !once.has(key)) once.set(key, link);
  }
  const all = [...once.values()];
  if (inOrder({ nodes, links: all }).length === known.size) return all;
  const kept: ChainLink[] = [];
  const next = new Map<string, ChainLink[]>();
  for (const link of all) {
    if (leads(link.to, link.from, next)) continue;
    kept.push(link);
    next.set(link.from, [...(next.get(link.from) ?? []), link]);
  }
  return kept;
}

/** The nodes, each after all that lead to it. Those in a circle, and after one, are left out. */
function inOrder({ nodes, links }: Chain): string[] {
  const waitsFor = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { to } of links) waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  const next = linksFrom(links);
  const sorted = [...waitsFor].filter(([, left]) => left === 0).map(([id]) => id);
  for (const id of sorted)
    for (const { to } of next.get(id) ?? []) {
      const left = waitsFor.get(to)! - 1;
      waitsFor.set(to, left);
      if (left === 0) sorted.push(to);
    }
  return sorted;
}

/** Whether a node is another, or links lead from it to that. */
function leads(from: string, to: string, next: ReadonlyMap<string, readonly ChainLink[]>): boolean {
  const met = new Set([from]);
  for (const id of met) for (const link of next.get(id) ?? []) met.add(link.to);
  return met.has(to);
}

function linksFrom(links: readonly ChainLink[]): Map<string, ChainLink[]> {
  const next = new Map<string, ChainLink[]>();
  for (const link of links) {
    const others = next.get(link.from);
    if (others) others.push(link);
    else next.set(link.from, [link]);
  }
  return next;
}
