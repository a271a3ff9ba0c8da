import type { Place } from './problem.ts';

/**
 * Converts between offsets, and lines and columns. Lines end with `\n`, `\r\n` or `\r`, as in
 * Markdown.
 */
export interface LineIndex {
  /**
   * The place of what stands from `start` to before `end`; what goes on in the next line is cut at
   * the end of this one.
   */
  placeAt(start: number, end?: number): Place;
  /** The offset of a line and column. */
  offset(place: { line: number; column: number }): number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return {
    placeAt(start, end) {
      const offset = Math.max(0, Math.min(start, text.length));
      const line = lineOf(starts, offset);
      const from = starts[line]!;
      const place: Place = { line: line + 1, column: offset - from + 1 };
      if (end !== undefined && end > offset) {
        const last = Math.min(end, Math.max(ends[line]!, offset + 1));
        place.endColumn = last - from + 1;
      }
      return place;
    },
    offset: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
  };
}

/** The index of the last line that starts at or before the offset. */
function lineOf(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
