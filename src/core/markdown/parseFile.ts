import type { Root } from 'mdast';
import { fenceProblem } from './frontMatter/fenceProblem.ts';
import { readFrontMatter } from './frontMatter/readFrontMatter.ts';
import { nestingProblemAt, nestingProblem, sizeProblem } from './limits.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { indexLines } from './lineIndex.ts';
import type { ParsedFile, TextFile } from './parsedFile.ts';
import type { Problem } from './problem.ts';
import { pastedTwice } from './pastedTwice.ts';
import { problemInFile } from './problemInFile.ts';

/**
 * Parses a file of the content: its front matter and its Markdown, with their positions. Never
 * throws: what cannot be parsed comes back in `problems`, and a file that cannot be read at all has
 * an empty tree and `readable: false`.
 */
export function parseFile({ file, text: written }: TextFile): ParsedFile {
  const whole = written.replace(/^\uFEFF/, '');
  const again = pastedTwice(whole);
  const text = whole.slice(0, again);
  const merge = mergeProblems(file, text);
  if (merge.length > 0) return unreadable(file, text, ...merge);
  const problem = sizeProblem(file, text) ?? fenceProblem(file, text);
  if (problem && problem.rule !== 'no-front-matter') return unreadable(file, text, problem);
  const tree = treeOf(text);
  const deep = tree ? nestingProblem(file, tree) : nestingProblemAt(file, { line: 1, column: 1 });
  if (!tree || deep) return unreadable(file, text, ...(deep ? [deep] : []));
  const read = readFrontMatter(file, text, tree);
  const parsed: ParsedFile = {
    file,
    text,
    tree,
    readable: true,
    problems: [
      ...(problem ? [problem] : []),
      ...read.problems,
      ...(again === undefined ? [] : [beginsAgain(file, whole, again)]),
    ],
  };
  if (read.frontMatter) parsed.frontMatter = read.frontMatter;
  return parsed;
}

/** What follows is not read: each of its faults would be told twice. */
function beginsAgain(file: string, text: string, again: number): Problem {
  return problemInFile(file, indexLines(text).placeAt(again, again + 3), {
    rule: 'pasted-twice',
    message: 'The file begins again here: its text was pasted twice.',
    todo: 'Delete one of the two.',
  });
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

function unreadable(file: string, text: string, ...problems: Problem[]): ParsedFile {
  const tree: Root = { type: 'root', children: [] };
  return { file, text, tree, readable: false, problems };
}

/** The conflict markers that a merge with git left behind. A file with them is not parsed. */
function mergeProblems(file: string, text: string): Problem[] {
  const lines = indexLines(text);
  return [...text.matchAll(/^(?:<{7}|>{7})(?= |[\r\n]|$)[^\r\n]*/gm)]
    .filter(
      ([mark], index, all) =>
        mark.startsWith('<') || !all.slice(0, index).some(([before]) => before.startsWith('<')),
    )
    .map((match) =>
      problemInFile(file, lines.placeAt(match.index, match.index + 7), {
        rule: 'merge-marker',
        message: 'Unresolved merge conflict.',
        todo: 'Keep one of the two versions and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
      }),
    );
}
