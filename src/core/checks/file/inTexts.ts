import type { Nodes, Text } from 'mdast';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import { placeInText } from '../../markdown/textRuns.ts';

/**
 * What a pattern finds in the running text of a file, code apart. `say` tells what is wrong and may
 * show a part of the match.
 */
export function inTexts(
  file: ParsedFile,
  pattern: RegExp,
  say: (match: RegExpExecArray, text: Text) => (Finding & { part?: string }) | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'text')) {
    for (const match of node.value.matchAll(pattern)) {
      const said = say(match, node);
      if (!said) continue;
      const { part = match[0], ...finding } = said;
      const from = match.index + Math.max(0, match[0].indexOf(part));
      problems.push(
        problemInFile(
          file.file,
          placeInText(node, from, from + part.length)?.place ?? placeOfNode(node),
          finding,
        ),
      );
    }
  }
  return problems;
}

/** Where a node stands; what goes on in the next line is shown at its first word. */
export function placeOfNode({ position }: Nodes): Place {
  if (!position) return { line: 1, column: 1 };
  const { start, end } = position;
  return {
    line: start.line,
    column: start.column,
    ...(end.line === start.line ? { endColumn: end.column } : {}),
  };
}
