import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../markdown/problemAt.ts';

/**
 * A fence that is never closed takes in the rest of the page; a line set in by four spaces becomes
 * code.
 */
export function codeBlocks(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'code')) {
    if (!node.position) continue;
    const { start, end } = node.position;
    const source = file.text.slice(start.offset, end.offset);
    const fence = /^\s*(`{3,}|~{3,})/.exec(source)?.[1];
    if (fence === undefined) {
      problems.push(
        problemAt(
          file.file,
          { line: start.line, column: start.column + Math.max(0, source.search(/\S/)) },
          {
            severity: 'warning',
            rule: 'indented-code',
            message: 'A line set in by four spaces or a tab is shown as code.',
            todo: 'Take the spaces out; write "> " before it if it is a quotation.',
          },
        ),
      );
    } else if (!isClosed(source, fence)) {
      problems.push(
        problemAt(
          file.file,
          { line: start.line, column: start.column, endColumn: start.column + fence.length },
          {
            rule: 'fence-not-closed',
            message: `The fence opened on line ${start.line} is not closed.`,
            todo: `Write ${fence} on a line of its own after the code.`,
          },
        ),
      );
    }
  }
  return problems;
}

function isClosed(source: string, fence: string): boolean {
  const lines = source.split(/\r\n|\n|\r/);
  const last = /[`~]+\s*$/.exec(lines.at(-1)!)?.[0].trim() ?? '';
  return (
    lines.length > 1 &&
    last.length >= fence.length &&
    last[0] === fence[0] &&
    /^[\s>]*[`~]+\s*$/.test(lines.at(-1)!)
  );
}
