import type { Figure } from '../model.ts';
import { chartTable } from './chart/chartTable.ts';
import { readCsv, type TableData } from './readTable.ts';

/** The table of a figure of kind `table` or `chart`; nothing where its rows are not in order. */
export function tableOf({ data, attachments }: Figure): TableData | undefined {
  if (data.kind !== 'table' && data.kind !== 'chart') return undefined;
  if (data.kind === 'table' && data.rows) return { columns: data.columns ?? [], rows: data.rows };
  const file = attachments.get(data.data ?? '');
  const read = file && (data.kind === 'chart' ? chartTable(file) : readCsv(file));
  return read && 'table' in read ? read.table : undefined;
}
