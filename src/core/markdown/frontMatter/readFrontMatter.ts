import type { Root } from 'mdast';
import { parseDocument, type DocumentOptions, type ParseOptions, type SchemaOptions } from 'yaml';
import { nestingProblemAt } from '../limits.ts';
import type { FrontMatter } from '../parsedFile.ts';
import { indexLines } from '../lineIndex.ts';
import type { Problem } from '../problem.ts';
import { problemInFile } from '../problemInFile.ts';
import { findYamlFaults } from './findYamlFaults.ts';
import { locateFrontMatter } from './locateFrontMatter.ts';

/**
 * All is text but true, false and nothing: a date, a year and a number stay as the editor wrote
 * them. Keys that stand twice are found by `duplicateKeys`, which names both lines.
 */
export const frontMatterSettings: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null', 'bool'],
  version: '1.2',
  merge: false,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'error',
};

/** Errors after which the rest is read as if they were mended. */
const readOn = new Set(['key-twice', 'pasted-twice']);

/** How deep lists and keys may stand within one another. */
const mostDepth = 20;

/**
 * The front matter of a file, as data with its places. Missing when there is none, or when it
 * cannot be read: then the problems say why.
 */
export function readFrontMatter(
  file: string,
  text: string,
  tree: Root,
): { frontMatter?: FrontMatter; problems: Problem[] } {
  const node = tree.children[0];
  if (node?.type !== 'yaml') return { problems: [] };
  const [start, end] = bounds(text, node.position!.end.offset!);
  const source = text.slice(start, end);
  const lines = indexLines(text);
  const deep = deepAt(source);
  if (deep !== undefined)
    return { problems: [nestingProblemAt(file, lines.placeAt(start + deep))] };
  // A lone carriage return ends a line in Markdown, but not for the library.
  const doc = parseDocument(source.replace(/\r(?!\n)/g, '\n'), frontMatterSettings);
  const faults = findYamlFaults(doc, source, (offset) => lines.placeAt(start + offset).line);
  const problems = faults.map(({ from, to, alone: _, ...finding }) =>
    problemInFile(file, lines.placeAt(start + from, start + to), finding),
  );
  if (faults.some((fault) => fault.severity !== 'warning' && !readOn.has(fault.rule)))
    return { problems };
  const value: unknown = doc.contents === null ? {} : doc.toJS({ maxAliasCount: 0 });
  return { frontMatter: { value, ...locateFrontMatter(doc, source, start, lines) }, problems };
}

/** Where the lines between the two `---` begin and end. */
function bounds(text: string, end: number): [number, number] {
  const start = /^[^\r\n]*(?:\r\n|\n|\r)/.exec(text)![0].length;
  const closing = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return [start, Math.max(start, closing)];
}

function deepAt(source: string): number | undefined {
  let depth = 0;
  for (const match of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(match[0]) ? 1 : -1));
    if (depth > mostDepth) return match.index;
  }
  const far = new RegExp(
    `^(?:[ ]{${mostDepth * 8},}[\\w-]|[ ]*(?:(?:[-?]|[^\\s:"'#]+:)[ ]+){${mostDepth},})`,
    'm',
  ).exec(source);
  return far?.index;
}
