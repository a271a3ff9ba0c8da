import type { ChainLink } from './chain.ts';
import type { DrawnBox, DrawnLine, Point } from './drawing.ts';

/** A column of a drawing. */
export interface Column {
  x: number;
  width: number;
}

/**
 * Draws a link as a line from one box to another: level within each of the columns from the one's
 * to the other's, at `heights` within those between, and bending only between two.
 */
export function drawLine(
  link: ChainLink,
  [from, to]: readonly [DrawnBox, DrawnBox],
  { columns, heights }: { columns: readonly Column[]; heights: readonly number[] },
): DrawnLine {
  const first = columns[0] ?? from;
  const points: Point[] = [
    { x: from.x + from.width, y: middleOf(from) },
    { x: first.x + first.width, y: middleOf(from) },
    ...columns
      .slice(1, -1)
      .flatMap(({ x, width }, i) =>
        [x, x + width].map((at) => ({ x: at, y: heights[i] ?? middleOf(to) })),
      ),
    { x: to.x, y: middleOf(to) },
  ];
  return {
    from: link.from,
    to: link.to,
    ...(link.says && { says: link.says }),
    points,
    path: pathOf(points),
  };
}

function middleOf({ y, height }: DrawnBox): number {
  return y + Math.round(height / 2);
}

/** Level where two points are of one height, else a bend that leaves and arrives level. */
export function pathOf([start, ...rest]: readonly Point[]): string {
  let at = start ?? { x: 0, y: 0 };
  let path = `M${at.x} ${at.y}`;
  for (const point of rest) {
    const middle = Math.round((at.x + point.x) / 2);
    if (point.x !== at.x)
      path +=
        point.y === at.y
          ? `H${point.x}`
          : `C${middle} ${at.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    at = point;
  }
  return path;
}
