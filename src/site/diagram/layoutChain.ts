import type { Chain } from './chain.ts';
import { drawBox, sizeOf, type } from './drawBox.ts';
import { drawLine, type Column } from './drawLine.ts';
import type { DrawnText, Drawing } from './drawing.ts';
import { placeRows } from './placeRows.ts';
import { ranksOf, withoutCircles } from './ranksOf.ts';
import { wrapLines } from './wrapLines.ts';

/**
 * A chain as boxes in columns, from what it rests on to those who pass it on, and lines between
 * them; `heads` are the words over the columns, from the first.
 * Nothing overlaps: no box another, no line a box but those at its ends; and all stands within the
 * width and the height. The same chain always gives the same drawing.
 */
export function layoutChain({ nodes, links: all }: Chain, heads: readonly string[] = []): Drawing {
  const links = withoutCircles({ nodes, links: all });
  const ranks = ranksOf({ nodes, links });
  const columns = columnsOf(1 + Math.max(0, ...ranks.values()));
  const { texts, height: top } = layoutHeads(heads, columns);
  const { boxes, lines } = layoutRows({ nodes, links }, { ranks, columns, top });
  const width = Math.max(...columns.map((column) => column.x + column.width)) + edge;
  const bottoms = [
    top,
    ...boxes.map((box) => box.y + box.height),
    ...lines.flatMap((line) => line.points.map((point) => point.y)),
  ];
  return {
    width,
    height: edge + Math.max(...bottoms),
    wide: width > textColumn,
    heads: texts,
    boxes,
    lines,
  };
}

/** The words over the columns in lines, and the room that they take above the rest. */
function layoutHeads(
  heads: readonly string[],
  columns: readonly Column[],
): { texts: DrawnText[]; height: number } {
  const wrapped = columns.map(({ width }, i) =>
    wrapLines(heads[i] ?? '', width - inset, type.note),
  );
  const texts = wrapped.flatMap((words, i) =>
    words.map((text, j) => ({
      x: (columns[i]?.x ?? 0) + (i === 0 ? 0 : inset),
      y: 14 + j * type.noteLine,
      text,
    })),
  );
  const most = Math.max(...wrapped.map((words) => words.length));
  return { texts, height: heads.length === 0 ? edge : most * type.noteLine + underHeads };
}

/** The boxes and the lines between them, the highest of them at `top`. */
function layoutRows(
  { nodes, links }: Chain,
  {
    ranks,
    columns,
    top,
  }: { ranks: ReadonlyMap<string, number>; columns: readonly Column[]; top: number },
): Pick<Drawing, 'boxes' | 'lines'> {
  const sized = nodes.map((node) => {
    const rank = ranks.get(node.id) ?? 0;
    const column = columns[rank] ?? { x: edge, width: textColumn };
    return { node, rank, column, size: sizeOf(node, column.width) };
  });
  const rows = placeRows(
    sized.map(({ node, rank, size }) => ({ id: node.id, column: rank, height: size.height })),
    links,
    gap,
  );
  const topOf = ({ node, size }: (typeof sized)[number]) =>
    (rows.middles.get(node.id) ?? 0) - size.height / 2;
  const highest = Math.min(...sized.map(topOf), ...[...rows.passes.values()].flat());
  const down = (y: number) => Math.round(y - highest + top);

  const boxes = sized.map((each) =>
    drawBox(each.node, each.size, each.column.x, down(topOf(each))),
  );
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (!from || !to) return [];
    const between = columns.slice(ranks.get(link.from), (ranks.get(link.to) ?? 0) + 1);
    const heights = (rows.passes.get(link) ?? []).map(down);
    return [drawLine(link, [from, to], { columns: between, heights })];
  });
  return { boxes, lines };
}

/** A column of text, in pixels: 44rem. */
const textColumn = 704;
/** The least between one thing and the next below it. */
const gap = 14;
/** The words over a column stand over those in it. */
const inset = 8;
const underHeads = 12;
/** Room for the outer half of a frame's stroke. */
const edge = 1;

/**
 * Up to five columns share the width of the text, two stand where the first two of three would;
 * more are as narrow as five, and the drawing is wider.
 */
function columnsOf(count: number): Column[] {
  const shared = Math.min(Math.max(count, 3), 5);
  const between = shared === 3 ? 60 : 40;
  const width = Math.floor((textColumn - 2 * edge - (shared - 1) * between) / shared);
  return Array.from({ length: count }, (_, i) => ({ x: edge + i * (width + between), width }));
}
