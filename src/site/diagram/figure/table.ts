import { isNumeric } from '../../../core/model/figure/readTable.ts';
import { relabelTable } from '../../../core/model/figure/relabel.ts';
import { tableOf } from '../../../core/model/figure/tableOf.ts';
import type { Figure } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';

/** A table: the first cell of a row is its head. */
export interface FigureTableView {
  kind: 'table';
  columns: { name: string; numeric: boolean }[];
  rows: string[][];
}

/** Nothing where its rows are not in order. */
export function tableView(figure: Figure): FigureTableView | undefined {
  const read = tableOf(figure);
  const labels = figure.data.kind === 'table' ? figure.data.labels : undefined;
  const table = read && relabelTable(read, labels);
  return (
    table && {
      kind: 'table',
      columns: table.columns.map((name, index) => ({
        name,
        numeric: index > 0 && isNumeric(table.rows.map((row) => row[index] ?? '')),
      })),
      rows: table.rows,
    }
  );
}

/** Each row as a sentence. */
export function tableWords({ columns, rows }: FigureTableView): string[] {
  return rows.map(([head = '', ...cells]) =>
    messages.figure.row(
      head,
      cells.map((cell, index) => ({ column: columns[index + 1]?.name ?? '', cell })),
    ),
  );
}
