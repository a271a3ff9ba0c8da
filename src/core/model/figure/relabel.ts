import type { ChartSpec } from './chart/chartData.ts';
import type { TableData } from './readTable.ts';

/** By names and words as they stand in the data, those that readers see. */
export type Labels = { readonly [inData: string]: string };

/** A table with the words that readers see, in its head and its cells. */
export function relabelTable(table: TableData, labels: Labels = {}): TableData {
  return relabelled(table, labels, () => true);
}

/**
 * A chart and its table with the words that readers see: in the head, and in the columns that hold
 * no numbers.
 */
export function relabelChart(
  spec: ChartSpec,
  table: TableData,
): { spec: ChartSpec; table: TableData } {
  const { labels = {}, label, series, panels } = spec;
  const say = sayWith(labels);
  const named = (['label', 'value', 'series', 'panels', 'low', 'high'] as const).flatMap((key) => {
    const column = spec[key];
    return column === undefined ? [] : [[key, say(column)]];
  });
  return {
    spec: { ...spec, ...(Object.fromEntries(named) as Partial<ChartSpec>) },
    table: relabelled(table, labels, (column) => [label, series, panels].includes(column)),
  };
}

function relabelled(
  { columns, rows }: TableData,
  labels: Labels,
  isSaid: (column: string) => boolean,
): TableData {
  const say = sayWith(labels);
  return {
    columns: columns.map(say),
    rows: rows.map((cells) =>
      cells.map((cell, i) => (isSaid(columns[i] ?? '') ? say(cell) : cell)),
    ),
  };
}

function sayWith(labels: Labels): (text: string) => string {
  return (text) => (Object.hasOwn(labels, text) ? labels[text]! : text);
}
