import type { Span } from '../../core/dates/span.ts';
import type { Day } from '../../core/dates/when.ts';
import { dayAndClockIn, midnightIn } from '../../core/dates/zonedTime.ts';
import { formatDay, placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Edition } from '../parts/edition.ts';
import { stepFor, ticksAround } from './calendarScale.ts';
import { timesIn, type DatedAccount } from './hourAccounts.ts';
import { placeLabels, type Anchor, type Label } from './placeLabels.ts';
import { percentAt } from './scale.ts';

export type PlacedLabel = Label & { anchor: Anchor };

const hour = 3_600_000;

/** The least widths of the scale at which the two kinds of label are shown, in pixels. */
export const widths = { broad: 520, narrow: 270 };

/**
 * Around the times that are given, with room on both sides; where none is given, all of the days.
 * In whole hours: the ticks, from the beginning of the scale to its end.
 */
export function ticksFor(accounts: readonly DatedAccount[], zone: string): number[] {
  const times = accounts.flatMap(({ at }) => timesIn(at));
  const ends = accounts.flatMap(({ span: { first, last } }) => [first, last]);
  const shown = times.length > 0 ? times : ends.filter(Number.isFinite);
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const room = times.length > 0 ? Math.max(1.5 * hour, (last - first) * 0.3) : 0;
  const span = { first: first - room, last: last + room };
  return ticksAround(span, stepFor(span.last - span.first, 6), zone);
}

/**
 * The clock at each tick, and the day where one begins, as far as they have room. The `given` hours
 * come first, those at which a day begins next.
 */
export function hoursOf(
  ticks: readonly number[],
  { zone, width, given }: { zone: string; width: number; given: readonly number[] },
  edition: Edition,
): PlacedLabel[] {
  const scale = { first: ticks[0]!, last: ticks.at(-1)! };
  const labels = ticks.map((tick) => {
    const { day, clock } = dayAndClockIn(tick, zone);
    const isNewDay = clock === '00:00' && tick > scale.first;
    return {
      at: percentAt(tick, scale),
      text: isNewDay ? dayName(day, edition) : messages.dates.clock(clock),
      rank: given.includes(tick) ? 0 : isNewDay ? 1 : 2,
    };
  });
  const sorted = labels.toSorted((a, b) => a.rank - b.rank);
  const [name, ...hours] = placeLabels(
    [
      { at: 0, text: placeOf(zone, edition.record.site.language, edition.record.site.places) },
      ...sorted,
    ],
    width,
  );
  if (name?.at !== 0) return [];
  return hours
    .map(({ at, text, anchor }) => ({ at, text, anchor }))
    .toSorted((a, b) => a.at - b.at);
}

/** The instants within a scale at which a day begins in a zone. */
export function midnightsIn({ first, last }: Span, zone: string): number[] {
  const days = new Set<Day>();
  for (let at = first; at <= last + 24 * hour; at += 24 * hour)
    days.add(dayAndClockIn(Math.min(at, last), zone).day);
  return [...days]
    .map((day) => midnightIn(day, zone).getTime())
    .filter((midnight) => midnight > first && midnight < last);
}

/** On which day it was, by the clock of the story, and where by the other clock the next begins. */
export function introOf(
  count: number,
  scale: Span,
  zones: readonly string[],
  edition: Edition,
): string {
  const [zone, second] = zones as [string, string | undefined];
  const { language, places } = edition.record.site;
  const day = formatDay(dayAndClockIn(scale.first, zone).day, { language });
  const [midnight] = second === undefined ? [] : midnightsIn(scale, second);
  return [
    messages.figures.accountsOnOneScale(count, day, placeOf(zone, language, places)),
    ...(second === undefined || midnight === undefined
      ? []
      : [
          messages.figures.dayBegins(
            messages.dates.clock(dayAndClockIn(midnight, zone).clock),
            placeOf(zone, language, places),
            dayName(dayAndClockIn(midnight, second).day, edition),
            placeOf(second, language, places),
          ),
        ]),
  ].join(' ');
}

function dayName(day: Day, { record: { site } }: Edition): string {
  return formatDay(day, { language: site.language, year: false });
}
