import type * as PlotTypes from '@observablehq/plot';
import { axisTime } from '../../../core/model/figure/chart/axisTime.ts';
import type { ChartRow, ChartSpec } from '../../../core/model/figure/chart/chartData.ts';
import { messages } from '../../../i18n/messages.ts';
import { labelWidth } from '../placeLabels.ts';
import { plotLibrary } from './plotLibrary.ts';
import { spreadLabels } from './spreadLabels.ts';
import { svgText } from './svgText.ts';

/** A row as Plot has it. */
interface Point extends ChartRow {
  /** Where it lies in time, where its label is a date. */
  time?: Date;
}

/** What is the same in all charts of a figure. */
export interface Scales {
  /** From the least to the greatest number, zero among them unless the figure says otherwise. */
  domain: [number, number];
  /** The series in the order of the file. */
  series: readonly string[];
  language: string;
  /** A label as readers see it: a date in words. */
  sayLabel(label: string): string;
}

/**
 * One chart as SVG, by Observable Plot, at a width in pixels. Empty where there is nothing to draw.
 */
export function chartDrawing(
  spec: ChartSpec,
  rows: readonly ChartRow[],
  scales: Scales,
  width: number,
): string {
  const points = rows.map((row): Point => {
    const time = axisTime(row.label);
    return { ...row, ...(time !== undefined && { time: new Date(time) }) };
  });
  const isOverTime = spec.form !== 'bar' && points.every(({ time }) => time !== undefined);
  const options = isOverTime
    ? overTime(spec, points, scales, width)
    : inRows(spec, points, scales, width);
  const { plot, document } = plotLibrary();
  return svgText(plot.plot({ document, width, ...options }));
}

const lineHeight = 15;

/** Lines and dots from left to right, with the numbers on the left. */
function overTime(
  spec: ChartSpec,
  points: readonly Point[],
  scales: Scales,
  width: number,
): PlotTypes.PlotOptions {
  const { plot: Plot } = plotLibrary();
  const { language, series, domain, sayLabel } = scales;
  const height = Math.round(Math.min(300, width * 0.62));
  const say = (n: number) => n.toLocaleString(language);
  const times = [...new Set(points.map(({ time }) => time!.getTime()))].sort((a, b) => a - b);
  const labels = new Map(points.map(({ time, label }) => [time!.getTime(), sayLabel(label)]));
  const marginRight =
    series.length > 0
      ? Math.min(width * 0.35, Math.max(...series.map(labelWidth)) + 14)
      : Math.max(16, labelWidth(labels.get(times.at(-1)!) ?? '') / 2);
  return {
    height,
    marginLeft: Math.max(...domain.map((n) => labelWidth(say(n)))) + 14,
    marginRight,
    marginTop: 14,
    marginBottom: 28,
    x: { type: 'utc' },
    y: { domain },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: say }),
      Plot.axisX({
        ticks: ticksOf(times, width).map((time) => new Date(time)),
        label: null,
        tickFormat: (time: Date) => labels.get(time.getTime()) ?? '',
      }),
      Plot.ruleY([domain[0]], { className: 'base' }),
      ...seriesOf(scales).flatMap((name, i) =>
        timeMarks(
          spec,
          points.filter((point) => name === undefined || point.series === name),
          i,
        ),
      ),
      ...endLabels(points, scales, height),
    ],
  };
}

/** The marks of one series over time. What is not known is a gap in its line. */
function timeMarks({ form }: ChartSpec, its: readonly Point[], i: number): PlotTypes.Markish[] {
  const { plot: Plot } = plotLibrary();
  const known = its.filter(({ value }) => value !== undefined);
  const isUncertain = its.some(({ low, high }) => low !== undefined && high !== undefined);
  const ends = { x: 'time', y1: 'low', y2: 'high' };
  const value = ({ value }: Point) => value ?? Number.NaN;
  return [
    ...(isUncertain && form === 'line'
      ? [Plot.areaY(its, { ...ends, className: `area series-${i}` })]
      : []),
    ...(isUncertain && form !== 'line'
      ? [Plot.ruleX(its, { ...ends, className: `ends series-${i}` })]
      : []),
    ...(form === 'line'
      ? [Plot.lineY(its, { x: 'time', y: value, className: `line series-${i}` })]
      : []),
    // On a line of very many numbers dots would hide it.
    ...(form === 'dot' || (form === 'line' && known.length <= 24)
      ? [Plot.dot(known, { x: 'time', y: 'value', r: 3, className: `dots series-${i}` })]
      : []),
  ];
}

/** The name of each series, at the end of its line. */
function endLabels(points: readonly Point[], scales: Scales, height: number): PlotTypes.Markish[] {
  const { plot: Plot } = plotLibrary();
  const ends = scales.series.flatMap(
    (name) => points.findLast(({ series, value }) => series === name && value !== undefined) ?? [],
  );
  const pixels = (height - 42) / (scales.domain[1] - scales.domain[0]);
  const steps = spreadLabels(
    ends.map(({ value = 0 }) => -value * pixels),
    lineHeight,
  );
  return ends.map((end, i) =>
    Plot.text([end], {
      x: 'time',
      y: 'value',
      text: 'series',
      dx: 8,
      dy: steps[i]!,
      textAnchor: 'start',
      className: 'name',
    }),
  );
}

/** The times that are named: the first and the last, and those between that have room. */
function ticksOf(times: readonly number[], width: number): number[] {
  const most = Math.max(2, Math.floor(width / 110));
  const step = Math.max(1, Math.ceil((times.length - 1) / (most - 1)));
  const [last] = times.slice(-1);
  const chosen = times.filter((_, i) => i % step === 0);
  const room = ((times.at(-1)! - times[0]!) * 80) / width;
  return [...chosen.filter((time) => last! - time > room), ...(last === undefined ? [] : [last])];
}

function seriesOf({ series }: Scales): (string | undefined)[] {
  return series.length > 0 ? [...series] : [undefined];
}

/** Marks of series, unlike in shape as well as in their classes. */
const symbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const;

/** Bars, dots and ranges in rows, each under its name, with its number beside it. */
function inRows(
  spec: ChartSpec,
  points: readonly Point[],
  scales: Scales,
  width: number,
): PlotTypes.PlotOptions {
  const { plot: Plot } = plotLibrary();
  const labels = [...new Set(points.map(({ label }) => label))];
  const [start] = scales.domain;
  const marks: PlotTypes.Markish[] = [
    Plot.ruleX([Math.max(0, start)], { className: 'base' }),
    Plot.text(labels, {
      x: start,
      y: (label: string) => label,
      text: (label: string) => scales.sayLabel(label),
      textAnchor: 'start',
      dx: 5,
      dy: -11,
      lineWidth: width / 13,
      textOverflow: 'ellipsis-end',
      className: 'name',
    }),
  ];
  for (const [i, series] of seriesOf(scales).entries()) {
    const its = points.filter((point) => series === undefined || point.series === series);
    marks.push(...rowMarks(spec, its, { i, scales }));
  }
  const widest = Math.max(...points.map((point) => labelWidth(numberOf(point, scales))));
  return {
    height: labels.length * rowHeight + (spec.form === 'bar' ? 6 : 26),
    marginLeft: 4,
    marginRight: Math.min(width / 2, widest + 12),
    marginTop: 2,
    marginBottom: spec.form === 'bar' ? 4 : 24,
    x: {
      domain: scales.domain,
      ...(spec.form === 'bar' ? { axis: null } : { ticks: 3, label: null }),
    },
    y: { type: 'band', domain: labels, axis: null, padding: 0 },
    marks,
  };
}

const rowHeight = 38;

function rowMarks(
  spec: ChartSpec,
  its: readonly Point[],
  { i, scales }: { i: number; scales: Scales },
): PlotTypes.Markish[] {
  const { plot: Plot } = plotLibrary();
  const known = its.filter(({ value }) => value !== undefined);
  const uncertain = its.filter(({ low, high }) => low !== undefined && high !== undefined);
  const isDrawn = ({ value, low }: Point) => value !== undefined || low !== undefined;
  const y = 'label';
  const dy = 8;
  const numbers = { y, textAnchor: 'start' as const, dx: 8, className: 'number' };
  // Numbers of two series stand one above the other.
  const shifted = dy + (scales.series.length > 1 ? (i % 2 === 0 ? -8 : 8) : 0);
  return [
    ...(spec.form === 'bar'
      ? [Plot.barX(known, { y, x: 'value', insetTop: 18, insetBottom: 4, className: 'bar' })]
      : []),
    Plot.ruleY(uncertain, { y, x1: 'low', x2: 'high', dy, className: `ends series-${i}` }),
    ...(spec.form === 'dot'
      ? [
          Plot.dot(known, {
            y,
            x: 'value',
            dy,
            r: 4,
            symbol: symbols[i]!,
            className: `dots series-${i}`,
          }),
        ]
      : []),
    Plot.text(its.filter(isDrawn), {
      ...numbers,
      x: ({ value = 0, high = 0 }: Point) => Math.max(value, high, 0),
      text: (point: Point) => numberOf(point, scales),
      dy: spec.form === 'bar' ? 7 : shifted,
    }),
    Plot.text(
      its.filter((point) => !isDrawn(point)),
      { ...numbers, x: scales.domain[0], text: () => messages.chart.notKnown, dx: 2, dy: shifted },
    ),
  ];
}

/** The number of a row as it stands beside its mark, with its series. */
function numberOf({ value, low, high, series }: Point, { language }: Scales): string {
  const say = (number: number) => number.toLocaleString(language);
  const number =
    value !== undefined
      ? say(value)
      : low !== undefined && high !== undefined
        ? messages.chart.range(say(low), say(high))
        : '';
  return series === undefined ? number : messages.chart.numberOf(series, number);
}
