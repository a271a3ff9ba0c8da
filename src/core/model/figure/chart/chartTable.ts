import { dataText, endingOf, type Attachment } from '../attachment.ts';
import { readCsv, type TableData, type TableFault } from '../readTable.ts';
import { readJson } from './readJson.ts';

/** The table in the file of a chart, CSV or JSON, read once; why it is none. */
export function chartTable(file: Attachment): { table: TableData } | { fault: TableFault } {
  const known = kept.get(file);
  if (known) return known;
  const read = endingOf(file.file) === 'json' ? fromJson(file) : readCsv(file);
  kept.set(file, read);
  return read;
}

const kept = new WeakMap<Attachment, { table: TableData } | { fault: TableFault }>();

function fromJson(file: Attachment): { table: TableData } | { fault: TableFault } {
  const text = dataText(file);
  return 'text' in text ? readJson(text.text) : { fault: { line: 1, column: 1, ...text } };
}
