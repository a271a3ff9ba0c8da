import type { TableData } from '../readTable.ts';
import { axisTime } from './axisTime.ts';
import { chartData, startOf, type ChartFault, type ChartRow, type ChartSpec } from './chartData.ts';

/** The most lines, or dots a row, that can be told apart; and the most small charts. */
export const mostSeries = 6;
export const mostPanels = 12;

/** What is wrong with a chart, beside what a table itself can have wrong. */
export function chartFaults(spec: ChartSpec, table: TableData): ChartFault[] {
  const { rows, faults } = chartData(spec, table);
  return [
    ...faults,
    ...keyFaults(spec),
    ...unitFaults(spec, table),
    ...uncertaintyFaults(spec, table),
    ...(faults.length > 0
      ? []
      : [
          ...rangeFaults(spec, table, rows),
          ...formFaults(spec, table, rows),
          ...axisFaults(spec, rows),
        ]),
  ];
}

function fault(key: string, rule: string, message: string, todo: string): ChartFault {
  return { at: { key }, rule, message, todo };
}

function keyFaults(spec: ChartSpec): ChartFault[] {
  const faults: ChartFault[] = [];
  if (spec.sources === undefined && spec.dataFrom === undefined)
    faults.push(
      fault(
        'data',
        'chart-source',
        'Nothing says where the numbers are from.',
        'Name their source in `sources`, or write in `dataFrom` who counted what.',
      ),
    );
  if (spec.form === 'range' && (spec.low === undefined || spec.high === undefined))
    faults.push(
      fault(
        'form',
        'chart-form',
        'A range needs its two ends.',
        'Name their columns in `low` and `high`.',
      ),
    );
  if (spec.form !== 'range' && spec.value === undefined)
    faults.push(
      fault('form', 'chart-form', 'The column of the numbers is missing.', 'Name it in `value`.'),
    );
  if ((spec.low === undefined) !== (spec.high === undefined))
    faults.push(
      fault(
        spec.low === undefined ? 'high' : 'low',
        'chart-form',
        'Uncertainty has two ends, and one of them is missing.',
        'Name both columns, `low` and `high`.',
      ),
    );
  const start = startOf(spec);
  if (spec.form === 'bar' && start !== undefined)
    faults.push(
      fault(
        'from',
        'chart-axis',
        `The bars would begin at ${start}: their lengths would not be in proportion.`,
        'Leave `from` out, or draw dots.',
      ),
    );
  return faults;
}

/** A head such as “people (thousand)” says the unit, too. */
function unitFaults({ value, unit }: ChartSpec, { columns }: TableData): ChartFault[] {
  const own = /[([]([^)\]]+)[)\]]\s*$/.exec(value ?? '')?.[1]?.trim();
  if (own === undefined || value === undefined || !columns.includes(value)) return [];
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .replace('%', 'per cent')
        .match(/\p{L}+/gu),
    );
  const [head, said] = [words(own), words(unit)];
  return [...head].every(
    (word) => said.has(word) || said.has(`${word}s`) || said.has(word.replace(/s$/, '')),
  )
    ? []
    : [
        fault(
          'unit',
          'chart-unit',
          `The column “${value}” is in ${own}, and the chart in ${unit}.`,
          'Write the unit that the numbers have.',
        ),
      ];
}

const uncertain =
  /^(low(er)?|high|upper|min(imum)?|max(imum)?|ci|error|margin|se|sd|std|uncertainty|confidence|[+±].*)([ _-].*)?$|[ _-](low(er)?|high|upper|ci|error|se|sd)$/i;

function uncertaintyFaults(spec: ChartSpec, { columns }: TableData): ChartFault[] {
  if (spec.uncertainty !== undefined || (spec.low !== undefined && spec.high !== undefined))
    return [];
  const used = [spec.label, spec.value, spec.series, spec.panels, spec.low, spec.high];
  const [first] = columns.filter((name) => uncertain.test(name) && !used.includes(name));
  return first === undefined
    ? []
    : [
        fault(
          'data',
          'chart-uncertainty',
          `The file has “${first}”, and the chart does not show how certain its numbers are.`,
          'Name the columns in `low` and `high`, or write in `uncertainty` why they are not drawn.',
        ),
      ];
}

function rangeFaults(
  spec: ChartSpec,
  { columns }: TableData,
  rows: readonly ChartRow[],
): ChartFault[] {
  return rows.flatMap(({ value, low, high }, row): ChartFault[] => {
    const at = { row, column: columns.indexOf(spec.low ?? spec.label) };
    const told = { at, rule: 'chart-value', todo: 'Look at the numbers of this row.' };
    if (low !== undefined && high !== undefined && low > high)
      return [{ ...told, message: `The lower end, ${low}, is above the upper one, ${high}.` }];
    if (value === undefined) return [];
    return (low !== undefined && value < low) || (high !== undefined && value > high)
      ? [{ ...told, message: `${value} does not lie between ${low ?? '…'} and ${high ?? '…'}.` }]
      : [];
  });
}

function formFaults(
  spec: ChartSpec,
  { columns }: TableData,
  rows: readonly ChartRow[],
): ChartFault[] {
  const faults: ChartFault[] = [];
  const timeless = rows.findIndex(({ label }) => axisTime(label) === undefined);
  if (spec.form === 'line' && timeless >= 0)
    faults.push({
      at: { row: timeless, column: columns.indexOf(spec.label) },
      rule: 'chart-form',
      message: `A line goes over time, and “${rows[timeless]!.label}” is no date.`,
      todo: 'Write dates such as 2025, 2025-08 or 2025-08-18, or choose bar or dot.',
    });
  const series = new Set(rows.map(({ series }) => series));
  if (series.size > mostSeries)
    faults.push(
      fault(
        'series',
        'chart-form',
        `${series.size} series cannot be told apart in one chart; the limit is ${mostSeries}.`,
        'Name the column in `panels`: each gets a chart of its own, on one scale.',
      ),
    );
  const panels = new Set(rows.map(({ panel }) => panel));
  if (panels.size > mostPanels)
    faults.push(
      fault(
        'panels',
        'chart-form',
        `There would be ${panels.size} charts; the limit is ${mostPanels}.`,
        'Choose a table.',
      ),
    );
  if (spec.form === 'bar' && spec.series !== undefined)
    faults.push(
      fault(
        'series',
        'chart-form',
        'Bars have no series.',
        'Name the column in `panels`, or draw dots.',
      ),
    );
  if (rows.every(({ value, low }) => value === undefined && low === undefined))
    faults.push(
      fault('value', 'chart-value', 'No number is known.', 'A chart needs at least one.'),
    );
  return faults;
}

function axisFaults(spec: ChartSpec, rows: readonly ChartRow[]): ChartFault[] {
  const from = startOf(spec);
  if (from === undefined || spec.form === 'bar') return [];
  const least = Math.min(
    ...rows.flatMap(({ value, low }) => [value, low].filter((each) => each !== undefined)),
  );
  return least < from
    ? [
        fault(
          'from',
          'chart-axis',
          `The axis begins at ${from}, and ${least} is below it.`,
          `Begin at ${least} or below.`,
        ),
      ]
    : [
        {
          ...fault(
            'from',
            'chart-axis',
            `The axis begins at ${from}, not at zero: differences look larger than they are.`,
            'Leave `from` out unless zero means nothing here, as with degrees; readers are told where it begins.',
          ),
          severity: 'warning',
        },
      ];
}
