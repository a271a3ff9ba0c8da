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
 * all the more. A label tries the anchors in turn, and stays within the line. Of one with `longer`
 * forms, the first for which there is still room takes the place of its text.
 */
export function placeLabels<L extends Label & { longer?: readonly string[] }>(
  labels: readonly L[],
  width: number,
  anchors: readonly Anchor[] = ['middle', 'start', 'end'],
): (L & { anchor: Anchor })[] {
  const placed: (L & { anchor: Anchor })[] = [];
  const place = (label: L, others: readonly (Label & { anchor: Anchor })[]) =>
    anchors
      .map((anchor) => ({ ...label, anchor }))
      .find((each) => {
        const extent = extentOf(each, width);
        return (
          isWithin(extent, width) &&
          !others.some((other) => touches(extent, extentOf(other, width)))
        );
      });
  for (const label of labels) {
    const found = place(label, placed);
    if (found) placed.push(found);
  }
  for (const [i, label] of placed.entries()) {
    const others = placed.toSpliced(i, 1);
    for (const text of label.longer ?? []) {
      const found = place({ ...label, text }, others);
      if (!found) continue;
      placed[i] = found;
      break;
    }
  }
  return placed;
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
