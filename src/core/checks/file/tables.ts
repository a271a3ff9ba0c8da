import type { Paragraph, Table } from 'mdast';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../markdown/problemAt.ts';
import { placeOfNode } from './inTexts.ts';

/**
 * Cells that a table's head has no column for are dropped without a word; a table without its line
 * of dashes is shown as text, and so is one that a spreadsheet gave.
 */
export function tables(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'table', 'paragraph')) {
    if (node.type === 'table') for (const problem of wideRows(file, node)) problems.push(problem);
    if (node.type === 'paragraph' && linesOf(file, node, /\S\t+\S/)) {
      problems.push(
        problemAt(
          file.file,
          { line: node.position!.start.line, column: node.position!.start.column },
          {
            severity: 'warning',
            rule: 'pasted-table',
            message: 'Tabs make no table: these lines would run on as one text.',
            todo: 'Write each row as | a | b |, and a line | --- | --- | under the first.',
          },
        ),
      );
    }
    if (node.type === 'paragraph' && linesOf(file, node, /^[\s>]*\|.*\|\s*$/)) {
      problems.push(
        problemAt(
          file.file,
          { line: node.position!.start.line, column: node.position!.start.column },
          {
            rule: 'table-dashes',
            message: 'This is no table: its second line is not one of dashes.',
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
      problemAt(file.file, placeOfNode(cell), {
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
