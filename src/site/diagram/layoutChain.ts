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
 * width and the height. Of the same chain always the same drawing.
 */
export function layoutChain({ nodes, links: all }: Chain, heads: readonly string[] = []): Drawing {
  const links = withoutCircles({ nodes, links: all }),
    ranks = ranksOf({ nodes, links });
  const columns = columnsOf(1 + Math.max(0, ...ranks.values()));
  const over = columns.map(({ width }, i) => wrapLines(heads[i] ?? '', width - inset, type.note));
  const top =
    heads.length === 0
      ? edge
      : Math.max(...over.map((lines) => lines.length)) * type.noteLine + underHeads;

  const sized = nodes.map((node) => {
    const rank = ranks.get(node.id) ?? 0,
      column = columns[rank] ?? { x: edge, width: textColumn };
    return { node, rank, column, size: sizeOf(node, column.width) };
  });
  const rows = placeRows(
    sized.map(({ node, rank, size }) => ({ id: node.id, column: rank, height: size.height })),
    links,
    gap,
  );
  const highest = Math.min(
    ...sized.map(({ node, size }) => (rows.middles.get(node.id) ?? 0) - size.height / 2),
    ...[...rows.passes.values()].flat(),
  );
  const down = (y: number) => Math.round(y - highest + top);

  const boxes = sized.map(({ node, column, size }) =>
    drawBox(node, size, column.x, down((rows.middles.get(node.id) ?? 0) - size.height / 2)),
  );
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = links.flatMap((link) => {
    const from = byId.get(link.from),
      to = byId.get(link.to);
    return from && to
      ? [
          drawLine(
            link,
            from,
            to,
            columns.slice(ranks.get(link.from), (ranks.get(link.to) ?? 0) + 1),
            (rows.passes.get(link) ?? []).map(down),
          ),
        ]
      : [];
  });
  const width = Math.max(...columns.map((column) => column.x + column.width)) + edge;
  return {
    width,
    height:
      edge +
      Math.max(
        top,
        ...boxes.map((box) => box.y + box.height),
        ...lines.flatMap((line) => line.points.map((point) => point.y)),
      ),
    wide: width > textColumn,
    heads: over.flatMap((words, i) =>
      words.map((text, j): DrawnText => ({
        x: (columns[i]?.x ?? 0) + (i === 0 ? 0 : inset),
        y: 14 + j * type.noteLine,
        text,
      })),
    ),
    boxes,
    lines,
  };
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
  const shared = Math.min(Math.max(count, 3), 5),
    between = shared === 3 ? 60 : 40;
  const width = Math.floor((textColumn - 2 * edge - (shared - 1) * between) / shared);
  return Array.from({ length: count }, (_, i) => ({ x: edge + i * (width + between), width }));
}
