import { placeLabels, type Anchor, type Label } from './placeLabels.ts';

/** The words that fit on a band of one width. */
export interface BandLabels {
  ticks: PlacedLabel[];
  /** In rows, the first next to the marks. */
  marks: PlacedLabel[][];
}

type PlacedLabel = Label & { anchor: Anchor };

/** A label with forms that say more, the longest first. */
export interface LongLabel extends Label {
  longer: string[];
}

/** The least widths at which the two kinds of label are shown, in pixels. */
const widths = { broad: 860, narrow: 280 };

/** The names of ticks, and the labels of marks in so many rows, at both widths. */
export function labelsFor(
  names: readonly (Label & { longer?: string[] })[],
  labels: readonly LongLabel[],
  rows: number,
): { broad: BandLabels; narrow: BandLabels } {
  const inOrder = labels.toSorted((a, b) => a.at - b.at);
  // The first and the last before those between.
  const [first, ...others] = inOrder;
  const last = others.pop();
  const sorted = [first, last, ...others].filter((label) => label !== undefined);
  const at = (width: number): BandLabels => ({
    ticks: placeLabels(names, width, ['start']).map(plain),
    marks: inRows(sorted, width, rows),
  });
  return { broad: at(widths.broad), narrow: at(widths.narrow) };
}

/** In each row what has no room in those before it. */
function inRows(labels: readonly LongLabel[], width: number, rows: number): PlacedLabel[][] {
  if (rows === 0) return [];
  const placed = placeLabels(labels, width);
  const isPlaced = (label: LongLabel) => placed.some(({ longer }) => longer === label.longer);
  const left = labels.filter((label) => !isPlaced(label));
  return [placed.map(plain), ...(left.length > 0 ? inRows(left, width, rows - 1) : [])];
}

function plain({ at, text, anchor }: PlacedLabel): PlacedLabel {
  return { at, text, anchor };
}
