import { widthOf } from './widthOf.ts';

/** Which part of a text stands at its place, as SVG's `text-anchor` has it. */
export type Anchor = 'start' | 'middle' | 'end';

/** Words at a place on a line, in per cent of its length. */
export interface Label {
  at: number;
  text: string;
}

/**
 * The labels that fit into one row without touching, in the order given: those that come first take
 * the room. `width` is the least length of the line in pixels; on a longer line they stand apart
 * all the more. A label tries the anchors in turn, and stays within the line.
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  width: number,
  anchors: readonly Anchor[] = ['middle', 'start', 'end'],
): (L & { anchor: Anchor })[] {
  const taken: Extent[] = [];
  return labels.flatMap((label) => {
    for (const anchor of anchors) {
      const extent = extentOf({ ...label, anchor }, width);
      if (!isWithin(extent, width) || taken.some((other) => touches(extent, other))) continue;
      taken.push(extent);
      return [{ ...label, anchor }];
    }
    return [];
  });
}

/** Where a placed label begins and ends, in pixels, on a line of a length. */
export function extentOf({ at, text, anchor }: Label & { anchor: Anchor }, width: number): Extent {
  const size = labelWidth(text);
  const place = (at / 100) * width;
  const from = { start: place, middle: place - size / 2, end: place - size }[anchor];
  return { from, to: from + size };
}

/**
 * How wide a text of 12 pixels is in the widest of the usual typefaces without serifs: a third more
 * than in Newsreader.
 */
export function labelWidth(text: string): number {
  return widthOf(text, 12) * 1.36;
}

interface Extent {
  from: number;
  to: number;
}

function isWithin({ from, to }: Extent, width: number): boolean {
  return from >= -0.001 && to <= width + 0.001;
}

/** The least room between two labels. */
const gap = 8;

function touches(a: Extent, b: Extent): boolean {
  return a.from < b.to + gap && b.from < a.to + gap;
}
