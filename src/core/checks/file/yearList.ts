import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../markdown/problemAt.ts';

/** A paragraph that begins with a year and a full stop becomes a list. */
export function yearList(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'list')) {
    if (!node.ordered || (node.start ?? 1) < 100 || !node.position) continue;
    const { line, column } = node.position.start;
    const number = String(node.start);
    problems.push(
      problemAt(
        file.file,
        { line, column, endColumn: column + number.length + 1 },
        {
          severity: 'warning',
          rule: 'year-list',
          message: `"${number}." at the start of a line begins a list.`,
          todo: `Write ${number}\\. if a sentence is meant.`,
        },
      ),
    );
  }
  return problems;
}
