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
  /** Whether others make room for it. */
  leads: boolean;
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
  const leading = sorted.filter(({ leads }) => leads);
  const rowsAt = (width: number) => {
    const placed = inRows(sorted, width, rows);
    return leading.every((label) => isIn(placed, label))
      ? placed
      : inRows([...leading, ...sorted.filter(({ leads }) => !leads)], width, rows);
  };
  const at = (width: number): BandLabels => ({
    ticks: placeLabels(names, width, ['start']).map(plain),
    marks: rowsAt(width),
  });
  return { broad: at(widths.broad), narrow: at(widths.narrow) };
}

function isIn(placed: readonly PlacedLabel[][], { at, text, longer }: LongLabel): boolean {
  return placed.flat().some((each) => each.at === at && [text, ...longer].includes(each.text));
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
