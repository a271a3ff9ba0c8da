/** What is needed of dagre's graph: each node has a rank, and its place in it. */
interface Ranked {
  nodes(): string[];
  node(id: string): { rank?: number; order?: number };
  predecessors(id: string): string[] | void;
  successors(id: string): string[] | void;
}

/**
 * Lets neighbours within a rank change places as long as fewer lines cross, the step that dagre
 * leaves out of the method that it follows (Gansner and others, "A Technique for Drawing Directed
 * Graphs", 1993).
 * Every other round those also change places that cost nothing: two changes may gain what neither
 * gains alone. What crossed least is kept.
 */
export function untangle(graph: Ranked): void {
  const ranks: string[][] = [];
  for (const id of graph.nodes())
    (ranks[graph.node(id).rank ?? 0] ??= [])[graph.node(id).order ?? 0] = id;
  let balance = 0,
    least = 0,
    best = ranks.map((rank) => [...rank]);
  for (let round = 0; round < rounds; round++) {
    for (const rank of ranks) {
      for (let i = 0; i + 1 < rank.length; i++) {
        const [a, b] = [rank[i] as string, rank[i + 1] as string],
          gain = gainOf(graph, a, b);
        if (gain < 0 || (gain === 0 && round % 2 === 0)) continue;
        [rank[i], rank[i + 1]] = [b, a];
        graph.node(a).order = i + 1;
        graph.node(b).order = i;
        balance -= gain;
      }
    }
    if (balance < least) [least, best] = [balance, ranks.map((rank) => [...rank])];
  }
  for (const rank of best) rank.forEach((id, i) => void (graph.node(id).order = i));
}

const rounds = 24;

/** How many crossings fewer there are when two neighbours, the upper first, change places. */
function gainOf(graph: Ranked, a: string, b: string): number {
  const places = (ids: string[] | void) => (ids ?? []).map((id) => graph.node(id).order ?? 0);
  const crossings = (upper: number[], lower: number[]) =>
    upper.reduce((sum, x) => sum + lower.filter((y) => y < x).length, 0);
  return [
    [places(graph.predecessors(a)), places(graph.predecessors(b))],
    [places(graph.successors(a)), places(graph.successors(b))],
  ].reduce(
    (sum, [upper = [], lower = []]) => sum + crossings(upper, lower) - crossings(lower, upper),
    0,
  );
}
