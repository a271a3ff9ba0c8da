import type { Paragraph, Table } from 'mdast';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { placeOfNode } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const tables: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'table-cells': {
      severity: 'error',
      explanation: 'Cells beyond the columns of the head are dropped silently.',
    },
    'table-dashes': {
      severity: 'error',
      explanation: 'Without a line of dashes under the head a table is shown as plain text.',
    },
    'pasted-table': {
      severity: 'warning',
      explanation:
        'A table pasted from a spreadsheet has tabs, which Markdown joins into one line of text.',
    },
  },
  check: checkTables,
  examples: {
    'A table that loses cells, or is none': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
| When | What |
| --- | --- |
| Monday | talks | in Kyiv |
                 ^^^^^^^^^^^ Row 1 of the table has 3 cells, its head 2. Add a column to the head, or write \\| for a bar that is part of the text.
| Tuesday | rest or | work |
                    ^^^^^^^^ Row 2 of the table has 3 cells, its head 2. Add a column to the head, or write \\| for a bar that is part of the text.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
| When | What |
^ The second line of this table has no dashes. Write a line such as | --- | --- | under the head, with as many cells as the head has.
| Monday | talks |
`,
    'A table as a spreadsheet gives it': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
Day⟨U+0009⟩Who spoke
^^^ warning: Tab-separated lines are not a table in Markdown. Write each row as | a | b |, and a line | --- | --- | under the first.
Monday⟨U+0009⟩The host
`,
  },
};

/**
 * Cells that a table's head has no column for are dropped without a word; a table without its line
 * of dashes is shown as text, and so is one that a spreadsheet gave.
 */
function checkTables(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'table', 'paragraph')) {
    if (node.type === 'table') for (const problem of wideRows(file, node)) problems.push(problem);
    if (node.type === 'paragraph' && linesOf(file, node, /\S\t+\S/)) {
      problems.push(
        problemInFile(
          file.file,
          { line: node.position!.start.line, column: node.position!.start.column },
          {
            severity: 'warning',
            rule: 'pasted-table',
            message: 'Tab-separated lines are not a table in Markdown.',
            todo: 'Write each row as | a | b |, and a line | --- | --- | under the first.',
          },
        ),
      );
    }
    if (node.type === 'paragraph' && linesOf(file, node, /^[\s>]*\|.*\|\s*$/)) {
      problems.push(
        problemInFile(
          file.file,
          { line: node.position!.start.line, column: node.position!.start.column },
          {
            rule: 'table-dashes',
            message: 'The second line of this table has no dashes.',
            todo: 'Write a line such as | --- | --- | under the head, with as many cells as the head has.',
          },
        ),
      );
    }
  }
  return problems;
}

function wideRows(file: ParsedFile, table: Table): Problem[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children.flatMap((row, index) => {
    const cell = row.children[columns];
    if (index === 0 || !cell) return [];
    return [
      problemInFile(file.file, placeOfNode(cell), {
        rule: 'table-cells',
        message: `Row ${index} of the table has ${row.children.length} cells, its head ${columns}.`,
        todo: 'Add a column to the head, or write \\| for a bar that is part of the text.',
      }),
    ];
  });
}

/** Whether a paragraph has several lines, and each is of a pattern. */
function linesOf(file: ParsedFile, node: Paragraph, pattern: RegExp): boolean {
  const lines = file.text
    .slice(node.position?.start.offset, node.position?.end.offset)
    .split(/\r\n|\n|\r/);
  return lines.length > 1 && lines.every((line) => pattern.test(line));
}
