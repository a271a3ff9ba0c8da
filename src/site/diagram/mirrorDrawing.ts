import type { Drawing } from './drawing.ts';
import { signSize } from './drawBox.ts';
import { pathOf } from './drawLine.ts';

/**
 * The same drawing for a page that is read from right to left. Where a text begins is then on its
 * right, as SVG's `text-anchor` has it in such a page.
 */
export function mirrorDrawing({ width, heads, boxes, lines, ...rest }: Drawing): Drawing {
  const mirror = <T extends { x: number }>(each: T, size = 0): T => ({
    ...each,
    x: width - each.x - size,
  });
  return {
    ...rest,
    width,
    heads: heads.map((head) => mirror(head)),
    boxes: boxes.map((box) => ({
      ...mirror(box, box.width),
      label: box.label.map((line) => mirror(line)),
      note: box.note.map((line) => mirror(line)),
      ...(box.sign && { sign: mirror(box.sign, signSize) }),
    })),
    lines: lines.map((line) => {
      const points = line.points.map((point) => mirror(point));
      return { ...line, points, path: pathOf(points) };
    }),
  };
}
