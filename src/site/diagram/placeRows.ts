import { Graph, layout } from '@dagrejs/dagre';
import type { ChainLink } from './chain.ts';
import { crossingsOf, disorderOf } from './crossings.ts';
import { untangle } from './untangle.ts';

/** How high a node is, and in which column it stands. */
export interface Placed {
  id: string;
  column: number;
  height: number;
}

/**
 * Where the middle of each node is, and at which height each link passes each column between its
 * ends.
 */
export interface Rows {
  middles: Map<string, number>;
  passes: Map<ChainLink, number[]>;
}

/**
 * The order within the columns, and the heights, such that nothing stands closer than the gap, few
 * lines cross and, where it costs no crossing, what is told first stands above: the work is
 * dagre's.
 * What dagre finds hangs on the order in which it is told; so, until no line crosses, it is told in
 * the opposite, and of what it finds, also turned upside down, the best is taken.
 */
export function placeRows(
  nodes: readonly Placed[],
  links: readonly ChainLink[],
  gap: number,
): Rows {
  const orders = [
    [nodes, links],
    [nodes.toReversed(), links.toReversed()],
  ] as const;
  let best: { rows: Rows; crossings: number; disorder: number } | undefined;
  for (const [these, between] of orders) {
    const found = rowsOf(these, between, gap),
      crossings = crossingsOf(nodes, links, found);
    for (const rows of [found, upsideDown(found)]) {
      const disorder = disorderOf(nodes, rows);
      if (
        best === undefined ||
        crossings < best.crossings ||
        (crossings === best.crossings && disorder < best.disorder)
      )
        best = { rows, crossings, disorder };
    }
    if (best?.crossings === 0) break;
  }
  return best?.rows ?? { middles: new Map(), passes: new Map() };
}

/**
 * The columns are given, not found: each link is as long as they say, and a root before the first
 * column holds together what no link does.
 */
function rowsOf(nodes: readonly Placed[], links: readonly ChainLink[], gap: number): Rows {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: gap, edgesep: gap, ranksep: 50 });
  graph.setNode('root', { width: 0, height: 0 });
  // By number: an id could be a word that dagre, or a key of an object, takes for something else.
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`] as const)),
    nameOf = (id: string) => names.get(id) ?? 'root';
  const columns = new Map(nodes.map(({ id, column }) => [id, column] as const));
  const lengthOf = ({ from, to }: ChainLink) => (columns.get(to) ?? 0) - (columns.get(from) ?? 0);
  for (const { id, height } of nodes) graph.setNode(nameOf(id), { width: 100, height });
  for (const { id, column } of nodes)
    if (column === 0) graph.setEdge('root', nameOf(id), { minlen: 1 });
  for (const link of links)
    graph.setEdge(nameOf(link.from), nameOf(link.to), { minlen: lengthOf(link) });
  layout(graph, {
    customOrder: (ranked, order) => {
      order(ranked);
      untangle(ranked);
    },
  });

  return {
    middles: new Map(nodes.map(({ id }) => [id, graph.node(nameOf(id)).y ?? 0] as const)),
    // Dagre gives a link two points a column, at the column and before the next, between those at
    // its ends.
    passes: new Map(
      links.map((link) => {
        const points: { y: number }[] = graph.edge(nameOf(link.from), nameOf(link.to)).points ?? [];
        return [
          link,
          Array.from({ length: lengthOf(link) - 1 }, (_, i) => points[2 * (i + 1)]?.y ?? 0),
        ] as const;
      }),
    ),
  };
}

function upsideDown({ middles, passes }: Rows): Rows {
  return {
    middles: new Map([...middles].map(([id, y]) => [id, -y] as const)),
    passes: new Map([...passes].map(([link, ys]) => [link, ys.map((y) => -y)] as const)),
  };
}
