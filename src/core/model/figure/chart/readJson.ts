import type { TableData, TableFault } from '../readTable.ts';
import { jsonPlace } from './jsonPlace.ts';

/**
 * The table that a JSON file holds: a list of objects that all have the same keys, cells as text.
 */
export function readJson(text: string): { table: TableData } | { fault: TableFault } {
  const fault = (message: string, ...path: (string | number)[]) => ({
    fault: {
      ...jsonPlace(text, path),
      message,
      todo: 'Write a list of objects, each with the same keys: [{"month": "2025-08", "people": 4.2}].',
    },
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fault('The file is not JSON.');
  }
  if (!Array.isArray(data) || data.length === 0) return fault('The file holds no list of rows.');
  if (data.length > 500) return fault(`The file has ${data.length} rows; the limit is 500.`, 500);
  const columns = Object.keys((data[0] as object | null) ?? {});
  for (const [i, row] of (data as unknown[]).entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return fault(`Row ${i + 1} is no object.`, i);
    const missing = columns.find((column) => !Object.hasOwn(row, column));
    if (missing !== undefined) return fault(`Row ${i + 1} has no “${missing}”.`, i);
    const more = Object.keys(row).find((key) => !columns.includes(key));
    if (more !== undefined)
      return fault(`Row ${i + 1} has “${more}”, which the first row has not.`, i, more);
    const odd = Object.entries(row).find(
      ([, value]) => typeof value !== 'string' && typeof value !== 'number',
    );
    if (odd) return fault(`“${odd[0]}” of row ${i + 1} is neither a text nor a number.`, i, odd[0]);
  }
  const rows = (data as { [column: string]: string | number }[]).map((row) =>
    columns.map((column) => String(row[column]).trim()),
  );
  return { table: { columns, rows } };
}
