/** Where a cell of a CSV file stands; the heads are row −1. Lines and columns count from 1. */
export function cellPlace(
  text: string,
  row: number,
  column: number,
): { line: number; column: number; endColumn?: number } {
  let [line, lineStart, field, record, isQuoted, isEmptyLine] = [1, 0, 0, -1, false, true];
  let start = 0;
  const isThere = () => record === row && field === column && !isEmptyLine;
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i];
    const isEnd = letter === undefined || letter === '\n' || (letter === '\r' && !isQuoted);
    if (letter === '"') isQuoted = !isQuoted;
    if (letter !== undefined && letter !== '\n' && letter !== '\r') isEmptyLine = false;
    if (!isQuoted && (isEnd || letter === ',')) {
      if (isThere()) return { line, column: start - lineStart + 1, endColumn: Math.max(i, start + 1) - lineStart + 1 };
      field++;
      start = i + 1;
    }
    if (letter === '\n') {
      line++;
      lineStart = i + 1;
      if (!isQuoted) {
        if (!isEmptyLine) record++;
        [field, start, isEmptyLine] = [0, i + 1, true];
      }
    }
  }
  return { line: 1, column: 1 };
}
