import { offsetAt } from '../../core/dates/zone.ts';
import { zoneOf } from '../../core/model/eventNodes.ts';
import type { Article, Event } from '../../core/model/model.ts';
import { placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../parts/addressOf.ts';
import { eventDates } from '../parts/article/eventDates.ts';
import type { Edition } from '../parts/edition.ts';
import {
  areContested,
  boundsOf,
  byStart,
  labelsOf,
  markOf,
  namesOf,
  timesIn,
  type HourAccount,
  type HourMark,
} from './hourAccounts.ts';
import { hoursOf, introOf, midnightsIn, ticksFor, widths, type PlacedLabel } from './hourScale.ts';
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
  const given = accounts.flatMap(({ at }) => timesIn(at));
  const drawn = accounts
    .toSorted((a, b) => byStart(a.span, b.span, scale))
    .map(({ at, note, sources, date, span }) => ({
      ...labelsOf(note, [date.text, date.local]),
      sources: namesOf(sources, date.sources, edition),
      mark: markOf(at, span, scale),
    }));
  const conflict =
    Math.max(...accounts.map(({ span }) => span.first)) >
    Math.min(...accounts.map(({ span }) => span.last));
  return {
    id: event.id,
    address: addressOf(event, edition),
    title: event.title,
    intro: introOf(accounts.length, scale, zones, edition),
    ...(conflict && { conflict: messages.figures.noTimeFits }),
    clocks: zones.map((each) => ({
      place: placeOf(each, edition.record.site.language, edition.record.site.places),
      broad: hoursOf(ticks, { zone: each, width: widths.broad, given }, edition),
      narrow: hoursOf(ticks, { zone: each, width: widths.narrow, given }, edition),
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
