import { spanOf, type Span } from '../../core/dates/span.ts';
import type { When } from '../../core/dates/when.ts';
import { atClockOf, dayAndClockIn } from '../../core/dates/zonedTime.ts';
import { zoneOf } from '../../core/model/eventNodes.ts';
import type { Article, Event } from '../../core/model/model.ts';
import { formatDay, formatShortDay, formatWhen, placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Edition } from '../parts/edition.ts';
import { lengthOf, stepFor, ticksAround, type Step } from './calendarScale.ts';
import { placeLabels, type Anchor, type Label } from './placeLabels.ts';
import { percentAt } from './scale.ts';

/**
 * The dated events of a timeline, to scale. Places are in per cent of the band's width. What happens
 * within a short time of a long story is drawn below it under a lens.
 */
export interface TimelineBand {
  whole: BandLine;
  /** `from` and `to`: the part of the whole that it shows. */
  lens?: BandLine & { from: number; to: number };
}

export interface BandLine {
  ticks: number[];
  marks: BandMark[];
  /** The words that fit without touching, on a wide page and on a narrow one. */
  broad: BandLabels;
  narrow: BandLabels;
}

export interface BandLabels {
  ticks: PlacedLabel[];
  /** In rows, the first next to the marks. */
  marks: PlacedLabel[][];
}

type PlacedLabel = Label & { anchor: Anchor };

/**
 * `known`: a date. `about`: one that is approximate or uncertain. `disputed`: between these, or at
 * this time, by accounts that differ. `planned`: announced for then.
 */
export interface BandMark {
  kind: 'known' | 'about' | 'disputed' | 'planned';
  /** The same for a time; a day is the span of that day. */
  from: number;
  to: number;
  /** In a lens: not a mark but all of a day (month, year) of which nothing more precise is known. */
  isWhole?: true;
  /** Whether an end is open or not known. */
  openStart?: true;
  openEnd?: true;
}

/** The least widths at which the two kinds of label are shown, in pixels. */
const widths = { broad: 860, narrow: 280 };

const fewest = 3;

/**
 * The band of events by the clock of an article, or of the site. Nothing where fewer than three
 * events have a date, or all have the same one. What has no date is not drawn.
 */
export function timelineBand(
  events: readonly Event[],
  edition: Edition,
  article?: Article,
): TimelineBand | undefined {
  const { site } = edition.record;
  const zone = article ? zoneOf(article, site) : site.zone;
  const dated = [...new Set(events)]
    .flatMap((event) => datedOf(event, zone) ?? [])
    .toSorted(byStart);
  if (dated.length < fewest || !haveSeveralSpans(dated)) return undefined;
  const story = { zone, edition };
  const all = spanOfAll(dated);
  const step = stepFor(all.last - all.first, 8);
  const ticks = ticksAround(all, step, zone);
  const scale = { first: ticks[0]!, last: ticks.at(-1)! };
  const lens = lensOf(dated, scale, zone);
  const inLens = new Set(lens?.dated);
  const whole = lineOf(
    dated.filter((each) => !inLens.has(each)),
    { scale, step, ticks },
    story,
  );
  if (!lens) return { whole };
  return {
    whole,
    lens: {
      ...lensLine(lens, story),
      from: percentAt(lens.span.first, scale),
      to: percentAt(lens.span.last, scale),
    },
  };
}

/** An event with the time in which it lies. */
interface Dated {
  event: Event;
  dates: readonly When[];
  /** Between these, as far as the ends are known. */
  span: Span;
  openStart: boolean;
  openEnd: boolean;
}

interface Story {
  zone: string;
  edition: Edition;
}

function datedOf(event: Event, zone: string): Dated | undefined {
  const announced = event.announcedFor ? [event.announcedFor] : [];
  const dates = event.when.length > 0 ? event.when.map(({ at }) => at) : announced;
  // Years of more or fewer than four digits have no place on a scale of days.
  if (dates.length === 0 || dates.some(({ text }) => /(?:^|\/)[-Y]/.test(text))) return undefined;
  const ends = dates.flatMap((at) => endsOf(at, event.zone ?? zone));
  return {
    event,
    dates,
    span: { first: Math.min(...ends), last: Math.max(...ends) },
    openStart: dates.some((at) => at.precision === 'interval' && !at.from),
    openEnd: dates.some((at) => at.precision === 'interval' && !at.to),
  };
}

/** The instants with which a date begins and ends, but for an end that is open or not known. */
function endsOf(at: When, zone: string): number[] {
  const { first, last } = spanOf(at, zone);
  if (at.precision !== 'interval') return [first, last];
  // Of one end alone, the day or hour itself.
  if (!at.from) return [spanOf(at.to!, zone).first, last];
  return at.to ? [first, last] : [first, spanOf(at.from, zone).last];
}

function byStart(a: Dated, b: Dated): number {
  return a.span.first - b.span.first || a.span.last - b.span.last;
}

function haveSeveralSpans(dated: readonly Dated[]): boolean {
  return new Set(dated.map(({ span: { first, last } }) => `${first} ${last}`)).size > 1;
}

function spanOfAll(dated: readonly Dated[]): Span {
  return {
    first: Math.min(...dated.map(({ span }) => span.first)),
    last: Math.max(...dated.map(({ span }) => span.last)),
  };
}

interface Lens {
  unit: 'day' | 'month' | 'year';
  span: Span;
  dated: readonly Dated[];
}

/** How many days, months or years a lens may be long, and that many times longer is the whole. */
const lensLengths = [
  { unit: 'day', counts: [1, 2, 3] },
  { unit: 'month', counts: [1, 2, 3] },
  { unit: 'year', counts: [1, 2, 3] },
] as const;
const wholeToLens = 8;

/**
 * The few days (else months, or years) in which most events lie: three or more, of which two or more
 * are known more precisely than to the day (month, year). Of equals the shortest, then the first.
 */
function lensOf(dated: readonly Dated[], scale: Span, zone: string): Lens | undefined {
  for (const { unit, counts } of lensLengths) {
    const found = counts
      .filter((count) => count * lengthOf[unit] * wholeToLens <= scale.last - scale.first)
      .flatMap((count) => windowsOf(dated, { unit, count }, zone))
      .filter(({ dated: inside }) => isWorthALens(inside, unit));
    const [best] = found.toSorted((a, b) => b.dated.length - a.dated.length);
    if (best) return { unit, ...best };
  }
  return undefined;
}

/**
 * So many days (months, years) from each in which an event lies, with the events in them. An event
 * of a day elsewhere, which begins at another hour, is in that in which its middle is.
 */
function windowsOf(
  dated: readonly Dated[],
  { unit, count }: Step & Pick<Lens, 'unit'>,
  zone: string,
): Pick<Lens, 'span' | 'dated'>[] {
  const whole = { unit, count: 1 } as const;
  const short = dated
    .filter((each) => isShort(each, unit))
    .toSorted((a, b) => middleOf(a) - middleOf(b));
  const ends = new Map<number, number>();
  for (const middle of short.map(middleOf)) {
    const [first] = ticksAround({ first: middle, last: middle }, whole, zone);
    if (first === undefined || ends.has(first)) continue;
    const last = first + (count - 0.5) * lengthOf[unit];
    ends.set(first, ticksAround({ first, last }, whole, zone).at(-1)!);
  }
  // Each window begins and ends later than the one before.
  let from = 0;
  let to = 0;
  return [...ends].map(([first, last]) => {
    while (from < short.length && middleOf(short[from]!) < first) from++;
    while (to < short.length && middleOf(short[to]!) < last) to++;
    return { span: { first, last }, dated: short.slice(from, to).toSorted(byStart) };
  });
}

/** Whether it lies within about a day (month, year). */
function isShort({ span, openStart, openEnd }: Dated, unit: Lens['unit']): boolean {
  return !openStart && !openEnd && span.last - span.first < 1.1 * lengthOf[unit];
}

function middleOf({ span: { first, last } }: Dated): number {
  return (first + last) / 2;
}

function isWorthALens(inside: readonly Dated[], unit: Lens['unit']): boolean {
  const precise = inside.filter((each) => isPreciseIn(each, unit));
  return inside.length >= fewest && precise.length >= 2 && haveSeveralSpans(precise);
}

/** Whether more is known of it than the day (month, year). */
function isPreciseIn({ span, dates }: Dated, unit: Lens['unit']): boolean {
  const least = { day: 22, month: 27 * 24, year: 360 * 24 }[unit] * lengthOf.hour;
  return span.last - span.first < least || dates.some((at) => at.instant !== undefined);
}

interface Scale {
  scale: Span;
  step: Step;
  ticks: readonly number[];
}

function lineOf(dated: readonly Dated[], { scale, step, ticks }: Scale, story: Story): BandLine {
  const names = ticks.slice(0, -1).map((tick, i) => {
    const text = tickName(tick, step, i === 0, story);
    const ofYear = year(dayAndClockIn(tick, story.zone).day);
    return {
      at: percentAt(tick, scale),
      text,
      // The year, once.
      ...(i === 0 && text !== ofYear && { longer: [`${text} ${ofYear}`] }),
    };
  });
  // The middle of what takes most of the scale is no place for its date.
  const labels = dated
    .filter(({ span }) => span.last - span.first < (scale.last - scale.first) / 2)
    .map((each) => labelOf(each, scale, step.unit, story));
  return {
    ticks: ticks.map((tick) => percentAt(tick, scale)),
    marks: dated.flatMap((each) => marksOf(each, scale)),
    ...labelsFor(names, labels, 1),
  };
}

function lensLine({ unit, span, dated }: Lens, story: Story): BandLine {
  const ticks = ticksAround(span, { unit, count: 1 }, story.zone);
  const whole = dated.filter((each) => !isPreciseIn(each, unit));
  const precise = dated.filter((each) => isPreciseIn(each, unit));
  const names = ticks.slice(0, -1).map((tick, i) => {
    const inside = whole.filter((each) => middleOf(each) >= tick && middleOf(each) < ticks[i + 1]!);
    const name = lensName(tick, unit, story);
    const place =
      i === 0 && unit === 'day' ? messages.dates.dayAt(name, placeOf(story.zone)) : name;
    return {
      at: percentAt(tick, span),
      text: name,
      longer: [
        ...(inside.length > 0 ? [messages.figures.andWithout(place, inside.length, unit)] : []),
        place,
      ],
    };
  });
  const smaller = { day: 'hour', month: 'day', year: 'month' } as const;
  return {
    ticks: ticks.map((tick) => percentAt(tick, span)),
    marks: [
      ...whole.flatMap((each) =>
        marksOf(each, span).map((mark) => ({ ...mark, isWhole: true as const })),
      ),
      ...precise.flatMap((each) => marksOf(each, span)),
    ],
    ...labelsFor(
      names,
      precise.map((each) => labelOf(each, span, smaller[unit], story)),
      2,
    ),
  };
}

/** A label with forms that say more, the longest first. */
interface LongLabel extends Label {
  longer: string[];
}

function labelsFor(
  names: readonly (Label & { longer?: string[] })[],
  labels: readonly LongLabel[],
  rows: number,
): Pick<BandLine, 'broad' | 'narrow'> {
  const inOrder = labels.toSorted((a, b) => a.at - b.at);
  // The first and the last before those between.
  const [first, ...others] = inOrder;
  const last = others.pop();
  const sorted = [first, last, ...others].filter((label) => label !== undefined);
  const at = (width: number): BandLabels => ({
    ticks: placeLabels(names, width, ['start']).map(plain),
    marks: inRows(sorted, width, rows),
  });
  return { broad: at(widths.broad), narrow: at(widths.narrow) };
}

/** In each row what has no room in those before it. */
function inRows(labels: readonly LongLabel[], width: number, rows: number): PlacedLabel[][] {
  if (rows === 0) return [];
  const placed = placeLabels(labels, width);
  const isPlaced = (label: LongLabel) => placed.some(({ longer }) => longer === label.longer);
  const left = labels.filter((label) => !isPlaced(label));
  return [placed.map(plain), ...(left.length > 0 ? inRows(left, width, rows - 1) : [])];
}

function plain({ at, text, anchor }: PlacedLabel): PlacedLabel {
  return { at, text, anchor };
}

/** One mark; for a disputed date the time between its accounts, and each time that one gives. */
function marksOf({ event, dates, span, openStart, openEnd }: Dated, scale: Span): BandMark[] {
  const place = ({ first, last }: Span) => ({
    from: percentAt(first, scale),
    to: percentAt(last, scale),
  });
  const kind = kindOf(event, dates);
  const times = kind === 'disputed' ? dates.flatMap(({ instant }) => instant ?? []) : [];
  return [
    {
      kind,
      ...place(span),
      ...(openStart && { openStart }),
      ...(openEnd && { openEnd }),
    },
    ...times.map((time) => ({ kind, ...place({ first: time, last: time }) })),
  ];
}

function kindOf(event: Event, dates: readonly When[]): BandMark['kind'] {
  if (event.when.length === 0) return 'planned';
  if (new Set(dates.map(({ text }) => text)).size > 1) return 'disputed';
  return dates.some(({ approximate, uncertain }) => approximate || uncertain) ? 'about' : 'known';
}

/** Over the middle of its mark: its date, and with the title where there is room. */
function labelOf(dated: Dated, scale: Span, unit: Step['unit'], story: Story): LongLabel {
  const { event, dates } = dated;
  const [time] = dates.flatMap(({ instant }) => instant ?? []);
  const isDisputed = kindOf(event, dates) === 'disputed';
  const middle = isDisputed && time !== undefined ? time : middleOf(dated);
  const date = isDisputed
    ? (event.whenNote ?? messages.figures.disputed)
    : dateName(dates[0]!, unit, story);
  return {
    at: percentAt(middle, scale),
    text: date,
    longer: [messages.figures.dateAndTitle(date, event.title)],
  };
}

function dateName(at: When, unit: Step['unit'], { zone, edition }: Story): string {
  const { language } = edition.record.site;
  if (unit === 'hour' && at.instant !== undefined)
    return messages.dates.clock(dayAndClockIn(at.instant, zone).clock);
  if (at.instant === undefined)
    return formatWhen(atClockOf(at, zone), { language, zone, year: unit === 'year' });
  return formatDay(dayAndClockIn(at.instant, zone).day, { language, year: unit === 'year' });
}

function tickName(tick: number, { unit }: Step, isFirst: boolean, story: Story): string {
  const { day, clock } = dayAndClockIn(tick, story.zone);
  if (unit === 'hour' && !isFirst && clock !== '00:00') return messages.dates.clock(clock);
  if (unit === 'month' && day.slice(5, 7) === '01') return year(day);
  return unit === 'year' ? year(day) : shortDay(day, unit === 'month' ? 'month' : 'day', story);
}

function lensName(tick: number, unit: Lens['unit'], story: Story): string {
  const { day } = dayAndClockIn(tick, story.zone);
  const { language } = story.edition.record.site;
  if (unit === 'day') return formatDay(day, { language, year: false });
  return unit === 'year' ? year(day) : `${shortDay(day, 'month', story)} ${year(day)}`;
}

function shortDay(day: string, unit: 'day' | 'month', { edition }: Story): string {
  return formatShortDay(day, unit, edition.record.site.language);
}

function year(day: string): string {
  return String(Number(day.slice(0, 4)));
}
