import type { Nodes, Root } from 'mdast';
import { placesOf } from './places.ts';
import { problemAt } from './problemAt.ts';
import type { Problem } from './problem.ts';

const mostBytes = 200_000;
const mostDepth = 100;
const mostBrackets = 1000;

/** A file that is too large, or nested too deep to be read in a moment, known from its text alone. */
export function tooMuch(file: string, text: string): Problem | undefined {
  if (text.length > mostBytes / 4) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > mostBytes) {
      return problemAt(file, { line: 1, column: 1 }, { rule: 'too-large', message: `The file has ${Math.ceil(bytes / 1000)} kB; ${mostBytes / 1000} kB is the most.`, todo: 'Split it into several files.' });
    }
  }
  const at = deepMarkers(text) ?? manyBrackets(text);
  return at === undefined ? undefined : deepProblem(file, text, at);
}

/** A tree that is nested too deep for a page. */
export function tooDeep(file: string, tree: Root): Problem | undefined {
  const open: [Nodes, number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > mostDepth) return nestedTooDeep(file, node.position?.start ?? { line: 1, column: 1 });
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return undefined;
}

function deepProblem(file: string, text: string, at: number): Problem {
  return nestedTooDeep(file, placesOf(text).at(at));
}

export function nestedTooDeep(file: string, { line, column }: { line: number; column: number }): Problem {
  return problemAt(file, { line, column, endColumn: column + 1 }, { rule: 'too-deep', message: 'Things are nested too deep here.', todo: 'Take out brackets, quotation signs or steps of the list that are within one another.' });
}

/** Where a line starts with more signs of lists and quotations, or is set further in, than anybody writes. */
function deepMarkers(text: string): number | undefined {
  const signs = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostDepth}}`, 'm');
  const far = new RegExp(`^[ \\t]{${2 * mostDepth},}[-*+>\\d]`, 'm');
  return signs.exec(text)?.index ?? far.exec(text)?.index;
}

/** Where a paragraph has opened more brackets than anybody writes: how long they take grows with their square. */
function manyBrackets(text: string): number | undefined {
  let count = 0;
  for (const match of text.matchAll(/[[{]|(?:\r\n|\n|\r)[ \t]*(?=\r|\n)/g)) {
    count = match[0] === '[' || match[0] === '{' ? count + 1 : 0;
    if (count > mostBrackets) return match.index;
  }
  return undefined;
}
