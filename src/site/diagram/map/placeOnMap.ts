import { labelWidth } from '../placeLabels.ts';
import type { Anchor } from '../placeLabels.ts';

/** Words for a point of a map, in pixels of its width and height. */
export interface MapLabel {
  x: number;
  y: number;
  text: string;
  /** What stands there instead, where the text finds no room. */
  short?: string;
  /** Whether it stands over its point or beside it. */
  isOver: boolean;
  kind: 'area' | 'place' | 'country' | 'subject';
}

export interface PlacedMapLabel extends MapLabel {
  anchor: Anchor;
  /** From the point to where the words begin, in pixels. */
  dx: number;
  dy: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The labels that fit on a map without touching each other or its dots, in the order given: those
 * that come first take the room.
 */
export function placeOnMap(
  labels: readonly MapLabel[],
  size: { width: number; height: number },
  dots: readonly { x: number; y: number }[],
): PlacedMapLabel[] {
  const taken: Box[] = dots.map(({ x, y }) => box(x - 6, x + 6, y - 6, y + 6));
  const placed: PlacedMapLabel[] = [];
  for (const label of labels) {
    const found = [label.text, ...(label.short === undefined ? [] : [label.short])]
      .flatMap((text) => formsOf({ ...label, text }))
      .find((form) => {
        const extent = boxOf(form);
        return isInside(extent, size) && !taken.some((other) => touch(extent, other));
      });
    if (!found) continue;
    taken.push(boxOf(found));
    placed.push(found);
  }
  return placed;
}

const lineHeight = 15;

function formsOf(label: MapLabel): PlacedMapLabel[] {
  const form = (anchor: Anchor, dx: number, dy: number) => ({ ...label, anchor, dx, dy });
  return label.isOver
    ? [
        form('middle', 0, 4),
        form('middle', 0, 14),
        form('middle', 0, -6),
        form('start', -20, 4),
        form('end', 20, 4),
      ]
    : [form('start', 9, 4), form('end', -9, 4), form('middle', 0, -10), form('middle', 0, 18)];
}

function boxOf({ x, y, dx, dy, anchor, text, kind }: PlacedMapLabel): Box {
  // The country's name is spaced out.
  const width = labelWidth(text) * (kind === 'subject' ? 1.35 : 1.05);
  const at = x + dx;
  const left = { start: at, middle: at - width / 2, end: at - width }[anchor];
  return box(left, left + width, y + dy - lineHeight + 3, y + dy + 3);
}

function box(left: number, right: number, top: number, bottom: number): Box {
  return { left, right, top, bottom };
}

function isInside({ left, right, top, bottom }: Box, size: { width: number; height: number }) {
  return left >= 2 && right <= size.width - 2 && top >= 2 && bottom <= size.height - 2;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}
