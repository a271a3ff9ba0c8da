import { expect } from 'vitest';
import { extentOf, type Anchor, type Label } from '../../src/site/diagram/placeLabels.ts';

/** That no two labels touch, and none leaves the line, on a line of a length in pixels. */
export function expectApart(labels: readonly (Label & { anchor: Anchor })[], width: number): void {
  let end = -0.01;
  for (const { from, to } of labels
    .map((label) => extentOf(label, width))
    .toSorted((a, b) => a.from - b.from)) {
    expect(from).toBeGreaterThanOrEqual(end);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(width + 0.01);
}
