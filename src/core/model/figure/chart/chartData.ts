import { nearest } from '../../../markdown/nearest.ts';
import type { Data } from '../../schemas.ts';
import type { TableData } from '../readTable.ts';
import { parseValue } from './parseValue.ts';

export type ChartSpec = Extract<Data['figures'], { kind: 'chart' }>;

/** Where the axis begins, where that is not zero. */
export function startOf({ from }: ChartSpec): number | undefined {
  const start = from === undefined ? 0 : Number(from);
  return start === 0 ? undefined : start;
}

/** A number of a chart, with what it is of. */
export interface ChartRow {
  label: string;
  series?: string;
  panel?: string;
  /** Nothing where the file says that it is not known. */
  value?: number;
  low?: number;
  high?: number;
  /** By which a link names it: `2025-08`, with several series `2025-08-germany`. */
  key: string;
}

/** What is wrong: at a key of the figure, or at a cell of its file (the heads are row −1). */
export interface ChartFault {
  at: { key: string } | { row: number; column: number };
  rule: string;
  message: string;
  todo: string;
  severity?: 'warning';
}

type ColumnKey = 'label' | 'value' | 'series' | 'panels' | 'low' | 'high';
const columnKeys: readonly ColumnKey[] = ['label', 'value', 'series', 'panels', 'low', 'high'];

/** The rows of a chart's table, and what is wrong with the cells and the columns that it names. */
export function chartData(
  spec: ChartSpec,
  { columns, rows }: TableData,
): { rows: ChartRow[]; faults: ChartFault[] } {
  const index = new Map<ColumnKey, number>();
  const faults: ChartFault[] = [];
  for (const key of columnKeys) {
    const name = spec[key];
    if (name === undefined) continue;
    const at = columns.indexOf(name);
    if (at >= 0) index.set(key, at);
    else {
      const meant = nearest(name, columns);
      faults.push({
        at: { key },
        rule: 'chart-column',
        message: `The file has no column “${name}”.`,
        todo: meant ? `Did you mean “${meant}”?` : `Its columns are ${columns.join(', ')}.`,
      });
    }
  }
  if (faults.length > 0) return { rows: [], faults };
  const found = rows.map((cells, row): ChartRow => {
    const text = (key: ColumnKey) => (index.has(key) ? cells[index.get(key)!]! : undefined);
    const number = (key: ColumnKey) => {
      const cell = text(key);
      if (cell === undefined) return undefined;
      const read = parseValue(cell, spec.unit);
      if ('fault' in read) {
        faults.push({ at: { row, column: index.get(key)! }, rule: 'chart-value', ...read.fault });
        return undefined;
      }
      return read.value;
    };
    const [label, series, panel] = [text('label')!, text('series'), text('panels')];
    return {
      label,
      ...(series !== undefined && { series }),
      ...(panel !== undefined && { panel }),
      ...defined({ value: number('value'), low: number('low'), high: number('high') }),
      key: slug([label, series, panel].filter((each) => each !== undefined).join(' ')),
    };
  });
  for (const [row, { key, label, series, panel }] of found.entries())
    if (found.findIndex((each) => each.key === key) < row)
      faults.push({
        at: { row, column: index.get('label')! },
        rule: 'chart-twice',
        message: `Two rows are of “${[label, series, panel].filter(Boolean).join(', ')}”.`,
        todo: 'Keep one, or name the column that tells them apart as `series` or `panels`.',
      });
  return { rows: found, faults };
}

function defined<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** How a link names a row: small letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
