/**
 * How the lines of a text are parted in the editor, so that not one of its bytes is changed: by
 * CRLF where all are, else by the line feed, beside which a carriage return is a letter like
 * others.
 */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return /\r\n/.test(text) && !/(^|[^\r])\n|\r(?!\n)/.test(text) ? '\r\n' : '\n';
}

/** An offset of a text as a position of the editor, which counts each line break as one. */
export function positionOf(text: string, offset: number): number {
  if (lineBreakOf(text) === '\n') return offset;
  return offset - (text.slice(0, offset).match(/\r\n/g)?.length ?? 0);
}

/**
 * Where two texts differ: from where to where in the first, and what stands there in the second.
 */
export function changeBetween(
  before: string,
  after: string,
): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
