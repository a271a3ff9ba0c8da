import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import type { FileCheck } from '../check.ts';

export const yearList: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'year-list': {
      severity: 'warning',
      explanation:
        'A number and a full stop at the start of a line begin a list, so the year would become its number.',
    },
  },
  check: checkYearList,
  examples: {
    'A year at the start of a line': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
1986. A great year for the host.
^^^^^ warning: “1986.” at the start of a line begins a list. Write 1986\\. if a sentence is meant.
`,
  },
};

/** A paragraph that begins with a year and a full stop becomes a list. */
function checkYearList(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'list')) {
    if (!node.ordered || (node.start ?? 1) < 100 || !node.position) continue;
    const { line, column } = node.position.start;
    const number = String(node.start);
    problems.push(
      problemInFile(
        file.file,
        { line, column, endColumn: column + number.length + 1 },
        {
          severity: 'warning',
          rule: 'year-list',
          message: `“${number}.” at the start of a line begins a list.`,
          todo: `Write ${number}\\. if a sentence is meant.`,
        },
      ),
    );
  }
  return problems;
}
