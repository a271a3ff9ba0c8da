import { parse } from 'csv-parse/browser/esm/sync';
import type { Place } from '../../markdown/problem.ts';
import { dataText, type Attachment } from './attachment.ts';
import { cellPlace, unclosedQuote } from './chart/cellPlace.ts';

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
 * The table that a CSV file holds (RFC 4180): its first line names the columns, and each further
 * line has as many cells. Cells are kept as they are written.
 */
export function readCsv(attachment: Attachment): { table: TableData } | { fault: TableFault } {
  const read = dataText(attachment);
  if (!('text' in read)) return { fault: { line: 1, column: 1, ...read } };
  let records: string[][];
  try {
    records = parse(read.text, {
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const { lines: line = 1, code, message } = error as CsvError;
    return {
      fault: {
        ...(code === 'CSV_QUOTE_NOT_CLOSED' ? unclosedQuote(read.text) : { line, column: 1 }),
        message:
          code === 'CSV_QUOTE_NOT_CLOSED'
            ? 'The quotation mark with which this cell begins is not closed.'
            : `This is not CSV: ${message.split(':')[0]}.`,
        todo: 'Put a cell that holds a comma or a quotation mark in double quotation marks, and double each within it.',
      },
    };
  }
  const [columns = [], ...rows] = records;
  const placeOf: PlaceOf = (row, column) => cellPlace(read.text, row, column);
  const fault = faultOfHead(columns, placeOf) ?? faultOfRows(columns, rows, placeOf);
  return fault ? { fault } : { table: { columns, rows } };
}

interface CsvError {
  lines?: number;
  code: string;
  message: string;
}

/** Where a cell stands; the heads are row −1. */
type PlaceOf = (row: number, column: number) => Place;

const start: Place = { line: 1, column: 1 };

function at(place: Place, message: string, todo: string): TableFault {
  return { ...place, message, todo };
}

function faultOfHead(columns: readonly string[], placeOf: PlaceOf): TableFault | undefined {
  if (columns.length < 2)
    return at(
      start,
      `The first line names ${columns.length === 1 ? 'one column' : 'no column'}.`,
      'Name the columns in the first line, with commas between them.',
    );
  const unnamed = columns.indexOf('');
  if (unnamed >= 0)
    return at(
      placeOf(-1, unnamed),
      `Column ${unnamed + 1} has no name.`,
      'Name every column in the first line.',
    );
  const twice = columns.findIndex((name, index) => columns.indexOf(name) !== index);
  if (twice >= 0)
    return at(
      placeOf(-1, twice),
      `Two columns are named “${columns[twice]}”.`,
      'Give each column a name of its own.',
    );
  return columns.length > mostColumns
    ? at(
        placeOf(-1, mostColumns),
        `The table has ${columns.length} columns; the limit is ${mostColumns}.`,
        'Keep only the columns that the figure shows.',
      )
    : undefined;
}

function faultOfRows(
  columns: readonly string[],
  rows: readonly string[][],
  placeOf: PlaceOf,
): TableFault | undefined {
  if (rows.length === 0)
    return at(start, 'The table has no rows.', 'Add the rows below the first line.');
  if (rows.length > mostRows)
    return at(
      placeOf(mostRows, 0),
      `The table has ${rows.length} rows; the limit is ${mostRows}.`,
      'Keep only the rows that the figure shows.',
    );
  const [wanted, named] = [columns.length, `the first line names ${columns.length} columns`];
  const uneven = rows.findIndex(({ length }) => length !== wanted);
  const length = rows[uneven]?.length ?? wanted;
  if (length < wanted)
    return at(
      placeOf(uneven, length - 1),
      `This row ends after ${length === 1 ? 'one cell' : `${length} cells`}, and ${named}: “${columns[length]}” is missing.`,
      'Add what is missing; where it is not known, write “not known”.',
    );
  if (length > wanted)
    return at(
      placeOf(uneven, wanted),
      `This row has ${length} cells, and ${named}: the ${length - wanted === 1 ? 'last has' : `last ${length - wanted} have`} none.`,
      'Put a cell that holds a comma in double quotation marks, or name the column that is missing in the first line.',
    );
  const hole = rows.findIndex((cells) => cells.includes(''));
  const empty = rows[hole]?.indexOf('') ?? 0;
  return hole >= 0
    ? at(
        placeOf(hole, empty),
        `The cell of “${columns[empty]}” is empty.`,
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
