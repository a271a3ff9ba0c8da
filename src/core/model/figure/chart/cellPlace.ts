/** Where a cell of a CSV file stands; the heads are row −1. Lines and columns count from 1. */
export function cellPlace(
  text: string,
  row: number,
  column: number,
): { line: number; column: number; endColumn?: number } {
  const cell = recordsOf(text)[row + 1]?.[column];
  if (!cell) return { line: 1, column: 1 };
  const [first = ''] = text.slice(cell.from, cell.to).split(/\r?\n/);
  const start = placeAt(text, cell.from);
  return { ...start, endColumn: start.column + Math.max(1, first.length) };
}

/** Where the cell begins whose quotation mark is not closed. */
export function unclosedQuote(text: string): { line: number; column: number } {
  const cell = recordsOf(text)
    .flat()
    .find(({ from, to }) => /^\s*"(?:[^"]|"")*$/.test(text.slice(from, to)));
  return placeAt(text, cell?.from ?? 0);
}

function placeAt(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** Where the cells of a file are, record by record; blank lines are none. */
function recordsOf(text: string): { from: number; to: number }[][] {
  const records: { from: number; to: number }[][] = [[]];
  // A cell, in quotation marks or not, and what ends it.
  const cell = /("(?:[^"]|"")*"[^,\r\n]*|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, words = '', end] = found;
    const record = records.at(-1)!;
    if (words !== '' || end === ',' || record.length > 0)
      record.push({ from: found.index, to: found.index + words.length });
    if (end === '') break;
    if (end !== ',' && record.length > 0) records.push([]);
  }
  return records;
}
