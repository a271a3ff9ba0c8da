import type { ChainNode, Side } from './chain.ts';

/** A chain laid out: everything in whole units, of which one is a pixel where there is room. */
export interface Drawing {
  width: number;
  height: number;
  /** Whether it is wider than a column of text, and so scrolls by itself. */
  wide: boolean;
  heads: DrawnText[];
  boxes: DrawnBox[];
  lines: DrawnLine[];
}

/**
 * A node: people stand in a frame as wide as their column, a source in no frame, as wide as its
 * words.
 */
export interface DrawnBox {
  id: string;
  is: ChainNode['is'];
  x: number;
  y: number;
  width: number;
  height: number;
  unnamed: boolean;
  says?: Side;
  address?: string;
  label: DrawnText[];
  note: DrawnText[];
  /** Where the sign of what it says begins, on 12 by 12. */
  sign?: { x: number; y: number };
}

/** A line of text from the point where its letters begin to stand. */
export interface DrawnText {
  x: number;
  y: number;
  text: string;
}

/**
 * From the end of one box to the beginning of another, level wherever boxes stand beside it.
 */
export interface DrawnLine {
  from: string;
  to: string;
  says?: Side;
  points: Point[];
  /** The `d` of a path. */
  path: string;
}

export interface Point {
  x: number;
  y: number;
}
