import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../../markdown/problem.ts';

/**
 * Where a value of a JSON file stands: `[1, 'people']` is that of “people” in the second row. Of
 * what is not there the nearest that holds it. JSON is YAML, whose reader knows places.
 */
export function jsonPlace(text: string, path: readonly (string | number)[]): Place {
  const lines = new LineCounter();
  const read = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const node = read.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const [from, to] = node.range;
    const { line, col: column } = lines.linePos(from);
    const [first = ''] = text.slice(from, to).split(/\r?\n/);
    return { line, column, endColumn: column + Math.max(1, first.length) };
  }
  return { line: 1, column: 1 };
}
