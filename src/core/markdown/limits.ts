import type { Nodes, Root } from 'mdast';
import { indexLines } from './lineIndex.ts';
import type { Problem } from './problem.ts';
import { problemInFile } from './problemInFile.ts';

/** The most bytes that a file may have. */
export const mostBytes = 200_000;
/** How long the parser takes for many short lines grows with their square. */
const mostLines = 4000;
/** So it does, and faster, for headings that a line below them makes. */
const mostUnderlines = 500;
const mostDepth = 100;
const mostSigns = 1000;

/**
 * A file that is too large, or has too many lines, or is nested too deep to be read in a moment,
 * known from its text alone.
 */
export function sizeProblem(file: string, text: string): Problem | undefined {
  if (text.length > mostBytes / 4) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > mostBytes) return tooLarge(file, bytes);
  }
  const lines = linesOf(text);
  if (lines > mostLines)
    return problemInFile(
      file,
      { line: 1, column: 1 },
      {
        rule: 'too-large',
        message: `The file has ${lines} lines; the limit is ${mostLines}.`,
        todo: 'Split it into several files.',
      },
    );
  const deep = deepMarkers(text);
  if (deep !== undefined) return nestingProblemAt(file, indexLines(text).placeAt(deep));
  const underline = manyUnderlines(text);
  if (underline !== undefined)
    return problemInFile(file, indexLines(text).placeAt(underline, underline + 1), {
      rule: 'too-deep',
      message: `The file has more than ${mostUnderlines} lines of hyphens or equals signs alone.`,
      todo: 'Remove those that no heading needs.',
    });
  const many = manySigns(text) ?? wideRow(text);
  return many === undefined
    ? undefined
    : problemInFile(file, indexLines(text).placeAt(many, many + 1), {
        rule: 'too-deep',
        message: `One paragraph or row has more than ${mostSigns} brackets, asterisks or other markup characters.`,
        todo: 'Split it, or remove some of them.',
      });
}

/** What is said of a file that has more than `mostBytes`. */
export function tooLarge(file: string, bytes: number): Problem {
  return problemInFile(
    file,
    { line: 1, column: 1 },
    {
      rule: 'too-large',
      message: `The file has ${Math.ceil(bytes / 1000)} kB; the limit is ${mostBytes / 1000} kB.`,
      todo: 'Split it into several files.',
    },
  );
}

/** A tree that is nested too deep for a page. */
export function nestingProblem(file: string, tree: Root): Problem | undefined {
  const open: [Nodes, number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > mostDepth)
      return nestingProblemAt(file, node.position?.start ?? { line: 1, column: 1 });
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return undefined;
}

export function nestingProblemAt(
  file: string,
  { line, column }: { line: number; column: number },
): Problem {
  return problemInFile(
    file,
    { line, column, endColumn: column + 1 },
    {
      rule: 'too-deep',
      message: 'Nesting is too deep.',
      todo: 'Remove some of the brackets, “>” signs or list levels that are inside one another.',
    },
  );
}

/**
 * Where a line starts with more signs of lists and quotations, or is set further in, than anybody
 * writes.
 */
function deepMarkers(text: string): number | undefined {
  const signs = new RegExp(
    `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostDepth}}`,
    'm',
  );
  const far = new RegExp(`^[ \\t]{${2 * mostDepth},}[-*+>\\d]`, 'm');
  return signs.exec(text)?.index ?? far.exec(text)?.index;
}

/**
 * Where a paragraph has more brackets, stars or signs of HTML than anybody writes: how long they
 * take grows with their square.
 */
function manySigns(text: string): number | undefined {
  let brackets = 0;
  let stars = 0;
  // A blank line, an item of a list, a row of a table and a heading begin something new.
  for (const match of text.matchAll(
    /[[\]{}<]|[*_~`]|(?:\r\n|\n|\r)[ \t]*(?=[\r\n|#+-]|\d+[.)] |\* )/g,
  )) {
    if ('[]{}<'.includes(match[0])) brackets++;
    else if ('*_~`'.includes(match[0])) stars++;
    else brackets = stars = 0;
    if (brackets > mostSigns || stars > mostSigns) return match.index;
  }
  return undefined;
}

/** Where a text has more lines of `---` or `===` than anybody writes. */
function manyUnderlines(text: string): number | undefined {
  return [...text.matchAll(/^[ \t>]*(?:-+|=+)[ \t]*$/gm)][mostUnderlines]?.index;
}

/** Where a line has more bars than any table has columns. */
function wideRow(text: string): number | undefined {
  const row = new RegExp(`^(?:[^|\\r\\n]*\\|){${mostSigns}}`, 'm').exec(text);
  return row ? row.index + row[0].length - 1 : undefined;
}

function linesOf(text: string): number {
  return (text.match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
