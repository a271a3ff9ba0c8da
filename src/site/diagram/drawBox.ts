import type { ChainNode } from './chain.ts';
import type { DrawnBox, DrawnText } from './drawing.ts';
import { widthOf } from './widthOf.ts';
import { wrapLines } from './wrapLines.ts';

/**
 * The type of a drawing, in its units: sizes, and from one line to the next. Its stylesheet keeps
 * to the sizes.
 */
export const type = { label: 16, labelLine: 20, note: 14, noteLine: 18 } as const;

/** A node's words in lines, and the room that they take. */
export interface Sized {
  label: string[];
  note: string[];
  width: number;
  height: number;
}

/**
 * How large a node is in a column of this width: people and the page's own source fill it, another
 * is as wide as its words.
 */
export function sizeOf(node: ChainNode, column: number): Sized {
  const { x, y } = paddingOf(node);
  const room = column - 2 * x;
  const label = wrapLines(node.label, room, type.label);
  const note = wrapLines(node.note ?? '', room - indentOf(node), type.note);
  const words = Math.max(
    0,
    ...label.map((line) => widthOf(line, type.label)),
    ...note.map((line) => indentOf(node) + widthOf(line, type.note)),
  );
  return {
    label,
    note,
    width: framed(node) ? column : Math.min(column, Math.ceil(words) + 2 * x),
    height: label.length * type.labelLine + note.length * type.noteLine + 2 * y,
  };
}

/** A node where its box begins. */
export function drawBox(
  node: ChainNode,
  { label, note, width, height }: Sized,
  x: number,
  y: number,
): DrawnBox {
  const padding = paddingOf(node);
  const left = x + padding.x;
  const under = y + padding.y + label.length * type.labelLine;
  const lines = (texts: string[], from: number, at: number, height: number): DrawnText[] =>
    texts.map((text, i) => ({ x: at, y: from + i * height, text }));
  return {
    id: node.id,
    is: node.is,
    x,
    y,
    width,
    height,
    unnamed: node.unnamed === true,
    ...(node.says && { says: node.says }),
    ...(node.address !== undefined && { address: node.address }),
    label: lines(label, y + padding.y + baseline.label, left, type.labelLine),
    note: lines(note, under + baseline.note, left + indentOf(node), type.noteLine),
    ...(indentOf(node) > 0 && { sign: { x: left, y: under + 3 } }),
  };
}

/** The width and height of the sign of what a node says. */
export const signSize = 12;

/** From the top of a line to where its letters stand. */
const baseline = { label: 15, note: 13 } as const;

function framed({ is }: ChainNode): boolean {
  return is !== 'source';
}

function paddingOf(node: ChainNode): { x: number; y: number } {
  return framed(node) ? { x: 12, y: 8 } : { x: 8, y: 2 };
}

/** The sign of what it says stands before the note. */
function indentOf(node: ChainNode): number {
  return node.says !== undefined && node.note !== undefined ? 17 : 0;
}
