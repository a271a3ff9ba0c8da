import { parse } from 'csv-parse/browser/esm/sync';
import type { Place } from '../../markdown/problem.ts';
import { dataText, type Attachment } from './attachment.ts';

/** The rows of a table, each with as many cells as there are columns. */
export interface TableData {
  columns: string[];
  rows: string[][];
}

/** Why a file is no table: where, what is wrong, and what to do. */
export interface TableFault extends Place {
  message: string;
  todo: string;
}

/** The most rows and columns that a table can have. */
export const mostRows = 500;
export const mostColumns = 20;

/**
 * The table that a CSV file holds (RFC 4180): its first line names the columns, and each further line
 * has as many cells. Cells are kept as they are written.
 */
export function readCsv(attachment: Attachment): { table: TableData } | { fault: TableFault } {
  const read = dataText(attachment);
  if (!('text' in read)) return { fault: { line: 1, column: 1, ...read } };
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(read.text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof lines;
  } catch (error) {
    const { lines: line = 1, message } = error as { lines?: number; message: string };
    return {
      fault: {
        line,
        column: 1,
        message: `This is not CSV: ${message.split(':')[0]}.`,
        todo: 'Put a cell that holds a comma or a quotation mark in double quotation marks, and double each within it.',
      },
    };
  }
  const [head, ...rest] = lines;
  const fault = faultOf(head?.record ?? [], rest);
  return fault
    ? { fault }
    : { table: { columns: head?.record ?? [], rows: rest.map(({ record }) => record) } };
}

function faultOf(
  columns: readonly string[],
  rows: readonly { record: string[]; info: { lines: number } }[],
): TableFault | undefined {
  const at = (line: number, message: string, todo: string) => ({ line, column: 1, message, todo });
  if (columns.length < 2)
    return at(
      1,
      `The first line names ${columns.length === 1 ? 'one column' : 'no column'}.`,
      'Name the columns in the first line, with commas between them.',
    );
  const unnamed = columns.findIndex((name) => name === '');
  if (unnamed >= 0)
    return at(1, `Column ${unnamed + 1} has no name.`, 'Name every column in the first line.');
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined)
    return at(1, `Two columns are named “${twice}”.`, 'Give each column a name of its own.');
  if (columns.length > mostColumns)
    return at(
      1,
      `The table has ${columns.length} columns; the limit is ${mostColumns}.`,
      'Keep only the columns that the figure shows.',
    );
  if (rows.length === 0)
    return at(1, 'The table has no rows.', 'Add the rows below the first line.');
  if (rows.length > mostRows)
    return at(
      1,
      `The table has ${rows.length} rows; the limit is ${mostRows}.`,
      'Keep only the rows that the figure shows.',
    );
  const uneven = rows.find(({ record }) => record.length !== columns.length);
  if (uneven)
    return at(
      uneven.info.lines,
      `This line has ${uneven.record.length} cells, and the first line names ${columns.length} columns.`,
      'Add what is missing, or put a cell that holds a comma in double quotation marks.',
    );
  const hole = rows.find(({ record }) => record.includes(''));
  return hole
    ? at(
        hole.info.lines,
        `The cell of “${columns[hole.record.indexOf('')]}” is empty.`,
        'Write what is known, or “not known”.',
      )
    : undefined;
}

/** Whether every cell of a column is a number: it is set to the right, and sorted by its value. */
export function isNumeric(cells: readonly string[]): boolean {
  return cells.every((cell) => numberIn(cell) !== undefined);
}

/** The number that a cell holds: `1,234.5`, `−3 %`; nothing where it holds other words. */
export function numberIn(cell: string): number | undefined {
  const [, sign, digits] =
    /^([-−–]?)(\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?%?$/.exec(cell) ?? [];
  return digits === undefined
    ? undefined
    : Number(digits.replace(/[, \u00A0\u202F]/g, '')) * (sign ? -1 : 1);
}
