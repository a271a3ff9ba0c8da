import { Graph, layout } from '@dagrejs/dagre';
import type { ChainLink } from './chain.ts';
import { reduceCrossings } from './reduceCrossings.ts';

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
 * LineIndex nodes within their columns by dagre, such that nothing stands closer than the gap and
 * few lines cross. The result or its mirror image is taken, whichever has more of the nodes in the
 * order in which they are given.
 */
export function placeRows(
  nodes: readonly Placed[],
  links: readonly ChainLink[],
  gap: number,
): Rows {
  const places = new Map(nodes.map(({ id }, i) => [id, i] as const));
  const shape = JSON.stringify([
    gap,
    nodes.map(({ column, height }) => [column, height]),
    links.map(({ from, to }) => [places.get(from), places.get(to)]),
  ]);
  const known = shapes.get(shape) ?? shapeOf(nodes, links, gap);
  if (shapes.size < mostShapes) shapes.set(shape, known);
  return {
    middles: new Map(nodes.map(({ id }, i) => [id, known.middles[i]!] as const)),
    passes: new Map(links.map((link, i) => [link, known.passes[i]!] as const)),
  };
}

/** Rows without the names of what stands in them: most chains have the shape of many others. */
interface Shape {
  /** By the places of nodes and links. */
  middles: number[];
  passes: number[][];
}

const shapes = new Map<string, Shape>();
const mostShapes = 10_000;

function shapeOf(nodes: readonly Placed[], links: readonly ChainLink[], gap: number): Shape {
  const rows = rowsOf(nodes, links, gap);
  const mirrored = upsideDown(rows);
  const { middles, passes } =
    disorderOf(nodes, mirrored) < disorderOf(nodes, rows) ? mirrored : rows;
  return {
    middles: nodes.map(({ id }) => middles.get(id) ?? 0),
    passes: links.map((link) => passes.get(link) ?? []),
  };
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
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`] as const));
  const nameOf = (id: string) => names.get(id) ?? 'root';
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
      reduceCrossings(ranked);
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

/** How many pairs within a column stand the other way round than they are given. */
function disorderOf(nodes: readonly Placed[], { middles }: Rows): number {
  const isSwapped = (a: Placed, b: Placed) =>
    a.column === b.column && (middles.get(a.id) ?? 0) > (middles.get(b.id) ?? 0);
  return nodes.reduce(
    (sum, a, i) => sum + nodes.slice(i + 1).filter((b) => isSwapped(a, b)).length,
    0,
  );
}
