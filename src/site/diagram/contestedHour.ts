import { spanOf, type Span } from '../../core/dates/span.ts';
import type { Day, When } from '../../core/dates/when.ts';
import { offsetAt } from '../../core/dates/zone.ts';
import { dayAndClockIn, midnightIn } from '../../core/dates/zonedTime.ts';
import { zoneOf } from '../../core/model/eventNodes.ts';
import type { Article, Event, Source } from '../../core/model/model.ts';
import { formatDay, placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../parts/addressOf.ts';
import { eventDates } from '../parts/article/eventDates.ts';
import type { Edition } from '../parts/edition.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { stepFor, ticksAround } from './calendarScale.ts';
import { placeLabels, type Anchor, type Label } from './placeLabels.ts';
import { percentAt } from './scale.ts';

/**
 * When an event was, by accounts that differ: a row for each, on one scale. Places are in per cent
 * of the scale.
 */
export interface ContestedHour {
  /** Of the event. */
  id: string;
  address: string;
  title: string;
  /** What the scale shows, in a sentence or two. */
  intro: string;
  /** That no one time fits all of the accounts, where that is so. */
  conflict?: string;
  /** The hours, by the clock of the story and by another that differs from it, if there is one. */
  clocks: { place: string; broad: PlacedLabel[]; narrow: PlacedLabel[] }[];
  grid: number[];
  /** Where a day begins, by either clock. */
  midnights: number[];
  /** In the order of the times that they give. */
  accounts: HourAccount[];
  /** Which kinds of mark there are. */
  kinds: HourMark['kind'][];
}

type PlacedLabel = Label & { anchor: Anchor };

/** What one or more sources say of the time. */
export interface HourAccount {
  /** Their words for it, else the date. */
  label: string;
  /** The date, where it is not the label. */
  date?: string;
  sources: SourceLine[];
  mark: HourMark;
}

/**
 * `hour`: a time is given. `span`: a beginning and an end. `within`: neither, or one of them; it was
 * somewhere in here.
 */
export interface HourMark {
  kind: 'hour' | 'span' | 'within';
  from: number;
  to: number;
  /** Of `within`: an end that is given as a time. */
  edges: number[];
  /** Whether it may have been before or after what is drawn. */
  before: boolean;
  after: boolean;
}

const hour = 3_600_000;

/** Accounts that lie further apart are not drawn: two days, and the hours that zones are apart. */
const furthest = 60 * hour;

/** The least widths of the scale at which the two kinds of label are shown, in pixels. */
const widths = { broad: 520, narrow: 270 };

/** The id of the figure of an event on a page. */
export function hourId(id: string): string {
  return `when-${id}`;
}

/** The events of an article's timeline whose dates differ by hours or a day or two, drawn. */
export function contestedHours(article: Article, edition: Edition): ContestedHour[] {
  return article.timeline.flatMap((event) => contestedHour(event, edition, article) ?? []);
}

/**
 * The accounts of when an event was. Nothing where there is only one, where all give the same, or
 * where they lie more than about two days apart. Without an article it is told by the clock of the
 * site.
 */
export function contestedHour(
  event: Event,
  edition: Edition,
  article?: Article,
): ContestedHour | undefined {
  const { site } = edition.record;
  const zone = article ? zoneOf(article, site) : site.zone;
  const dates = eventDates(event, edition, { zone, year: false });
  const accounts = event.when.map(({ at, note, sources }, i) => ({
    at,
    note,
    sources,
    date: dates[i]!,
    span: boundsOf(at, event.zone ?? zone),
  }));
  if (!areContested(accounts)) return undefined;
  const ticks = ticksFor(accounts, zone);
  const scale = { first: ticks[0]!, last: ticks.at(-1)! };
  const second = [event.zone, site.zone].find(
    (each) => each !== undefined && offsetAt(each, scale.first) !== offsetAt(zone, scale.first),
  );
  const zones = [zone, ...(second === undefined ? [] : [second])];
  const drawn = accounts
    .toSorted((a, b) => byStart(a.span, b.span, scale))
    .map(({ at, note, sources, date, span }) => ({
      ...labelsOf(note, [date.text, date.local]),
      sources: namesOf(sources, date.sources),
      mark: markOf(at, span, scale),
    }));
  const conflict =
    Math.max(...accounts.map(({ span }) => span.first)) >
    Math.min(...accounts.map(({ span }) => span.last));
  return {
    id: event.id,
    address: addressOf(event, edition.base),
    title: event.title,
    intro: introOf(accounts.length, scale, zones, edition),
    ...(conflict && { conflict: messages.figures.noTimeFits }),
    clocks: zones.map((each) => ({
      place: placeOf(each),
      broad: hoursOf(ticks, each, widths.broad, edition),
      narrow: hoursOf(ticks, each, widths.narrow, edition),
    })),
    grid: ticks.map((tick) => percentAt(tick, scale)),
    midnights: [
      ...new Set(
        zones.flatMap((each) => midnightsIn(scale, each)).map((at) => percentAt(at, scale)),
      ),
    ].sort((a, b) => a - b),
    accounts: drawn,
    kinds: (['hour', 'span', 'within'] as const).filter((kind) =>
      drawn.some(({ mark }) => mark.kind === kind),
    ),
  };
}

interface Dated {
  at: When;
  /** Infinite where an end is open or not known. */
  span: Span;
}

/** Where a date can lie; an end that is open, or not known, is infinite. */
function boundsOf(at: When, zone: string): Span {
  const { first, last } = spanOf(at, zone);
  const isInterval = at.precision === 'interval';
  return {
    first: isInterval && !at.from ? -Infinity : first,
    last: isInterval && !at.to ? Infinity : last,
  };
}

function areContested(accounts: readonly Dated[]): boolean {
  if (accounts.length < 2) return false;
  const bounds = accounts.flatMap(({ span: { first, last } }) => [first, last]);
  const finite = bounds.filter(Number.isFinite);
  const differ = new Set(accounts.map(({ span: { first, last } }) => `${first} ${last}`)).size > 1;
  return differ && finite.length > 0 && Math.max(...finite) - Math.min(...finite) <= furthest;
}

/** The times that an account gives: itself, or the ends of its span that are times. */
function timesIn(at: When): number[] {
  return [at, at.from, at.to].flatMap((each) => each?.instant ?? []);
}

/**
 * Around the times that are given, with room on both sides; where none is given, all of the days. In
 * whole hours: the ticks, from the beginning of the scale to its end.
 */
function ticksFor(accounts: readonly Dated[], zone: string): number[] {
  const times = accounts.flatMap(({ at }) => timesIn(at));
  const ends = accounts.flatMap(({ span: { first, last } }) => [first, last]);
  const shown = times.length > 0 ? times : ends.filter(Number.isFinite);
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const room = times.length > 0 ? Math.max(1.5 * hour, (last - first) * 0.3) : 0;
  const span = { first: first - room, last: last + room };
  return ticksAround(span, stepFor(span.last - span.first, 6), zone);
}

/** The clock at each tick, and the day where one begins, as far as they have room. */
function hoursOf(
  ticks: readonly number[],
  zone: string,
  width: number,
  edition: Edition,
): PlacedLabel[] {
  const scale = { first: ticks[0]!, last: ticks.at(-1)! };
  const labels = ticks.map((tick) => {
    const { day, clock } = dayAndClockIn(tick, zone);
    const isNewDay = clock === '00:00' && tick > scale.first;
    return {
      at: percentAt(tick, scale),
      text: isNewDay ? dayName(day, edition) : messages.dates.clock(clock),
      isNewDay,
    };
  });
  const sorted = [
    ...labels.filter(({ isNewDay }) => isNewDay),
    ...labels.filter(({ isNewDay }) => !isNewDay),
  ];
  const [name, ...hours] = placeLabels([{ at: 0, text: placeOf(zone) }, ...sorted], width);
  if (name?.at !== 0) return [];
  return hours
    .map(({ at, text, anchor }) => ({ at, text, anchor }))
    .toSorted((a, b) => a.at - b.at);
}

function dayName(day: Day, { record: { site } }: Edition): string {
  return formatDay(day, { language: site.language, year: false });
}

function midnightsIn({ first, last }: Span, zone: string): number[] {
  const days = new Set<Day>();
  for (let at = first; at <= last + 24 * hour; at += 24 * hour)
    days.add(dayAndClockIn(Math.min(at, last), zone).day);
  return [...days]
    .map((day) => midnightIn(day, zone).getTime())
    .filter((midnight) => midnight > first && midnight < last);
}

function markOf(at: When, span: Span, scale: Span): HourMark {
  const isSpan = at.from?.instant !== undefined && at.to?.instant !== undefined;
  const kind = at.instant !== undefined ? 'hour' : isSpan ? 'span' : 'within';
  return {
    kind,
    from: percentAt(span.first, scale),
    to: percentAt(span.last, scale),
    edges: kind === 'within' ? timesIn(at).map((time) => percentAt(time, scale)) : [],
    before: span.first < scale.first,
    after: span.last > scale.last,
  };
}

/** By what is drawn of them: the earlier first, then the longer. */
function byStart(a: Span, b: Span, scale: Span): number {
  return (
    percentAt(a.first, scale) - percentAt(b.first, scale) ||
    percentAt(b.last, scale) - percentAt(a.last, scale)
  );
}

/** Sources by their publisher alone, where that is enough to tell them apart. */
function namesOf(sources: readonly Source[], lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, i) => {
    const { publisher } = sources[i]!;
    const isOnlyOne = sources.filter((each) => each.publisher === publisher).length === 1;
    return isOnlyOne ? { ...line, name: publisher } : line;
  });
}

function labelsOf(
  note: string | undefined,
  [text, local]: [string, string | undefined],
): Pick<HourAccount, 'label' | 'date'> {
  const date = local === undefined ? text : `${text}, ${local}`;
  return note === undefined ? { label: date } : { label: note, date };
}

/** On which day it was, by the clock of the story, and where by the other clock the next begins. */
function introOf(count: number, scale: Span, zones: readonly string[], edition: Edition): string {
  const [zone, second] = zones as [string, string | undefined];
  const { language } = edition.record.site;
  const day = formatDay(dayAndClockIn(scale.first, zone).day, { language });
  const [midnight] = second === undefined ? [] : midnightsIn(scale, second);
  return [
    messages.figures.accountsOnOneScale(count, day, placeOf(zone)),
    ...(second === undefined || midnight === undefined
      ? []
      : [
          messages.figures.dayBegins(
            messages.dates.clock(dayAndClockIn(midnight, zone).clock),
            placeOf(zone),
            dayName(dayAndClockIn(midnight, second).day, edition),
            placeOf(second),
          ),
        ]),
  ].join(' ');
}
