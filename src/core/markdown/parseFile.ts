import type { Root } from 'mdast';
import { fileChecks } from '../checks/file/all.ts';
import { mergeMarkers } from '../checks/file/mergeMarkers.ts';
import { fenceProblem } from './frontMatter/fence.ts';
import { readFrontMatter } from './frontMatter/readFrontMatter.ts';
import { nestedTooDeep, tooDeep, tooMuch } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import type { ParsedFile, TextFile } from './parsedFile.ts';
import type { Problem } from './problem.ts';

/**
 * Reads a file of the content, whole: its front matter and its Markdown with their places, and what
 * is wrong in it by itself. Never throws; a file that cannot be read at all has an empty tree.
 */
export function parseFile({ file, text: written }: TextFile): ParsedFile {
  const text = written.replace(/^\uFEFF/, '');
  const merge = mergeMarkers(file, text);
  if (merge.length > 0) return unread(file, text, ...merge);
  const problem = tooMuch(file, text) ?? fenceProblem(file, text);
  if (problem && problem.rule !== 'no-front-matter') return unread(file, text, problem);
  const tree = treeOf(text);
  const deep = tree ? tooDeep(file, tree) : nestedTooDeep(file, { line: 1, column: 1 });
  if (!tree || deep) return unread(file, text, ...(deep ? [deep] : []));
  const read = readFrontMatter(file, text, tree);
  const parsed: ParsedFile = {
    file,
    text,
    tree,
    problems: [...(problem ? [problem] : []), ...read.problems],
  };
  if (read.frontMatter) parsed.frontMatter = read.frontMatter;
  parsed.problems = [...parsed.problems, ...fileChecks.flatMap((check) => check(parsed))];
  return parsed;
}

/** Nothing when the text is nested so deep that the parser, which calls itself, gives up. */
function treeOf(text: string): Root | undefined {
  try {
    return parseMarkdown(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unread(file: string, text: string, ...problems: Problem[]): ParsedFile {
  const tree: Root = { type: 'root', children: [] };
  return { file, text, tree, problems };
}
