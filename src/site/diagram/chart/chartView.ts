import { parseWhen } from '../../../core/dates/parseWhen.ts';
import { axisTime } from '../../../core/model/figure/chart/axisTime.ts';
import {
  chartData,
  startOf,
  type ChartRow,
  type ChartSpec,
} from '../../../core/model/figure/chart/chartData.ts';
import type { TableData } from '../../../core/model/figure/readTable.ts';
import { formatWhen } from '../../../i18n/formatDate.ts';
import { messages } from '../../../i18n/messages.ts';
import { chartDrawing, type Scales } from './chartDrawing.ts';

/** A chart as it is drawn, with its numbers as a table and what is to be said of them. */
export interface ChartView {
  kind: 'chart';
  form: ChartSpec['form'];
  /** What is counted, with its unit. */
  unit: string;
  /** One drawing, or one a panel: as SVG on a wide page, and on a narrow one. */
  panels: { name?: string; broad: string; narrow: string }[];
  /** Where the axis is cut, what uncertainty is drawn, which numbers are not known. */
  notes: string[];
  columns: { name: string; numeric: boolean }[];
  /** Each row with the id by which a link in a text names it. */
  rows: { key: string; cells: string[] }[];
  dataFrom?: string;
}

/** The widths at which charts are drawn, in pixels: alone, and where several stand side by side. */
const widths = { broad: 640, narrow: 288, panel: 216 };

/** A chart; nothing where its table is not in order. `keys`: those of its rows, if not its own. */
export function chartView(
  spec: ChartSpec,
  table: TableData,
  language: string,
  keys?: readonly string[],
): ChartView | undefined {
  const { rows, faults } = chartData(spec, table);
  if (faults.length > 0 || rows.length === 0) return undefined;
  const scales: Scales = {
    domain: domainOf(spec, rows),
    series: [...new Set(rows.flatMap(({ series }) => series ?? []))],
    language,
    sayLabel: (label) => sayLabel(label, language),
  };
  const panels = Map.groupBy(rows, ({ panel }) => panel);
  // One scale for all: each panel has a row for each label.
  return {
    kind: 'chart',
    form: spec.form,
    unit: messages.chart.unit(spec.unit),
    panels: [...panels].map(([name, its]) => ({
      ...(name !== undefined && { name }),
      broad: chartDrawing(spec, its, scales, name === undefined ? widths.broad : widths.panel),
      narrow: name === undefined ? chartDrawing(spec, its, scales, widths.narrow) : '',
    })),
    notes: notesOf(spec, rows, language),
    columns: table.columns.map((name) => ({
      name,
      numeric: [spec.value, spec.low, spec.high].includes(name),
    })),
    rows: rows.map(({ key }, i) => ({ key: keys?.[i] ?? key, cells: table.rows[i]! })),
    ...(spec.dataFrom !== undefined && { dataFrom: messages.chart.dataFrom(spec.dataFrom) }),
  };
}

function domainOf(spec: ChartSpec, rows: readonly ChartRow[]): [number, number] {
  const from = startOf(spec);
  const numbers = rows.flatMap(({ value, low, high }) =>
    [value, low, high].filter((each) => each !== undefined),
  );
  const least = from ?? Math.min(0, ...numbers);
  const most = Math.max(...(from === undefined ? [0] : []), ...numbers);
  return [least, most > least ? most : least + 1];
}

function notesOf(spec: ChartSpec, rows: readonly ChartRow[], language: string): string[] {
  const words = messages.chart;
  const start = startOf(spec);
  const gaps = rows.filter(({ value, low }) => value === undefined && low === undefined).length;
  const isUncertain = spec.form !== 'range' && rows.some(({ low }) => low !== undefined);
  return [
    ...(start === undefined ? [] : [words.from(start.toLocaleString(language))]),
    ...(isUncertain ? [spec.form === 'line' ? words.uncertain.line : words.uncertain.ends] : []),
    ...(spec.uncertainty === undefined ? [] : [words.uncertaintyLeftOut(spec.uncertainty)]),
    ...(gaps > 0 ? [words.gaps(gaps)] : []),
  ];
}

/** `2025-08` as readers see it; other labels as they are. */
function sayLabel(label: string, language: string): string {
  if (axisTime(label) === undefined) return label;
  const read = parseWhen(label);
  return 'when' in read ? formatWhen(read.when, { language }) : label;
}

/** The numbers in words: a paragraph for each series or panel. */
export function chartWords(spec: ChartSpec, table: TableData, language: string): string[] {
  const { inWords, of, unit } = messages.chart;
  const { rows } = chartData(spec, table);
  const say = (value: number) => value.toLocaleString(language);
  const groups = Map.groupBy(rows, ({ panel, series }) =>
    [panel, series].filter((each) => each !== undefined).join(', '),
  );
  return [
    `${unit(spec.unit)}.`,
    ...[...groups].map(([name, its]) =>
      of(
        name,
        its.map(({ label, value, low, high }) =>
          inWords(
            sayLabel(label, language),
            value === undefined ? undefined : say(value),
            [low, high].flatMap((end) => (end === undefined ? [] : say(end))),
          ),
        ),
      ),
    ),
    ...notesOf(spec, rows, language),
  ];
}
