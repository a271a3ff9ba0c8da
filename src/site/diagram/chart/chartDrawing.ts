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
  const drawn = plot.plot({ document, width, style: {}, ...options } as PlotTypes.PlotOptions);
  return svgText(drawn as unknown as Element);
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
  const height = Math.round(Math.min(300, width * 0.62));
  const known = points.filter(({ value }) => value !== undefined);
  const marginRight =
    scales.series.length > 0
      ? Math.min(width * 0.35, Math.max(...scales.series.map(labelWidth)) + 14)
      : Math.max(16, labelWidth(scales.sayLabel(points.at(-1)!.label)) / 2);
  const times = [...new Set(points.map(({ time }) => time!.getTime()))].sort((a, b) => a - b);
  const marks: PlotTypes.Markish[] = [
    Plot.gridY({ ticks: 4 }),
    Plot.axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: (n: number) => n.toLocaleString(scales.language) }),
    Plot.axisX({
      ticks: ticksOf(times, width).map((time) => new Date(time)),
      label: null,
      tickFormat: (time: Date) => scales.sayLabel(points.find((point) => point.time!.getTime() === time.getTime())?.label ?? ''),
    }),
    Plot.ruleY([scales.domain[0]], { className: 'base' }),
  ];
  for (const [i, series] of seriesOf(scales).entries()) {
    const its = known.filter((point) => series === undefined || point.series === series);
    const all = points.filter((point) => series === undefined || point.series === series);
    const uncertain = all.filter(({ low, high }) => low !== undefined && high !== undefined);
    if (spec.form === 'line') {
      if (uncertain.length > 0)
        marks.push(Plot.areaY(all, { x: 'time', y1: 'low', y2: 'high', className: `area series-${i}` }));
      // What is not known is a gap.
      marks.push(Plot.lineY(all, { x: 'time', y: (point: Point) => point.value ?? NaN, className: `line series-${i}` }));
    } else if (uncertain.length > 0)
      marks.push(Plot.ruleX(uncertain, { x: 'time', y1: 'low', y2: 'high', className: `ends series-${i}` }));
    if (spec.form !== 'range' && (spec.form === 'dot' || its.length <= 24))
      marks.push(Plot.dot(its, { x: 'time', y: 'value', r: 3, className: `dots series-${i}` }));
  }
  const ends = seriesOf(scales).flatMap((series) =>
    series === undefined ? [] : (known.filter((point) => point.series === series).at(-1) ?? []),
  );
  if (ends.length > 0) {
    const toPixels = (height - 50) / (scales.domain[1] - scales.domain[0]);
    const steps = spreadLabels(ends.map(({ value }) => -value! * toPixels), lineHeight);
    for (const [i, end] of ends.entries())
      marks.push(Plot.text([end], { x: 'time', y: 'value', text: 'series', dx: 8, dy: steps[i]!, textAnchor: 'start', className: 'name' }));
  }
  return {
    height,
    marginLeft: Math.max(...scales.domain.map((n) => labelWidth(n.toLocaleString(scales.language)))) + 14,
    marginRight,
    marginTop: 14,
    marginBottom: 28,
    x: { type: 'utc' },
    y: { domain: scales.domain },
    marks,
  };
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
      ? [Plot.dot(known, { y, x: 'value', dy, r: 4, symbol: symbols[i]!, className: `dots series-${i}` })]
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
