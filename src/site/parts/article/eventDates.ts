import { spanOf } from '../../../core/dates/span.ts';
import type { Day, When } from '../../../core/dates/when.ts';
import { atClockOf } from '../../../core/dates/zonedTime.ts';
import type { Event } from '../../../core/model/model.ts';
import { formatClock, placeOf } from '../../../i18n/formatDate.ts';
import { messages } from '../../../i18n/messages.ts';
import { dateView, dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { sourceLine, type SourceLine } from '../sourceLine.ts';

/** A date of an event. */
export interface EventDate extends DateView {
  /** The day and the hour by the clock of the story, without saying whose clock that is. */
  short?: string;
  /** The hour where it was, if the text has it by another clock. */
  local?: string;
  /** Who gives it, where reports differ. */
  sources: SourceLine[];
  /** What they say of the time, in a few words. */
  note?: string;
}

export interface EventDateOptions {
  /** By whose clock the story is told. Without it, that of the event's own zone. */
  zone?: string | undefined;
  year?: boolean;
  /** The day that is named above: only what is more precise than it is said. */
  day?: Day | undefined;
}

/** The dates of an event: none, one, or several where reports differ. */
export function eventDates(
  event: Event,
  edition: Edition,
  { zone, year = true, day }: EventDateOptions = {},
): EventDate[] {
  const told = event.zone ?? edition.record.site.zone;
  return event.when
    .filter(({ at }) => at.text !== day || isDayElsewhere(at, event.zone, zone))
    .map(({ at, sources, note }) => ({
      ...(zone === undefined
        ? dateView(at, edition, { zone: told, year })
        : toldByClock(at, event, edition, { zone, year, day })),
      sources: event.when.length > 1 ? sources.map((source) => sourceLine(source, edition)) : [],
      ...(note !== undefined && { note }),
    }));
}

/** Whether a date without an hour is that of another place, where days begin at another time. */
export function isDayElsewhere(
  at: When,
  zone: string | undefined,
  clock: string | undefined,
): boolean {
  return (
    at.precision === 'day' &&
    zone !== undefined &&
    clock !== undefined &&
    spanOf(at, zone).first !== spanOf(at, clock).first
  );
}

/** Whether one end of a span has an hour and the other has none. */
function isFromDayToHour({ from, to }: When): boolean {
  return (
    from !== undefined &&
    to !== undefined &&
    (from.instant === undefined) !== (to.instant === undefined)
  );
}

function toldByClock(
  at: When,
  event: Event,
  edition: Edition,
  { zone, year, day }: { zone: string; year: boolean; day: Day | undefined },
): Omit<EventDate, 'sources' | 'note'> {
  const { language, places } = edition.record.site;
  const shown = atClockOf(at, zone);
  // Of a span from a day to an hour only the hour could be told by another clock.
  if (event.zone !== undefined && isFromDayToHour(at))
    return dateView(atClockOf(at, event.zone), edition, { zone: event.zone, year });
  if (at.instant === undefined) {
    const view = dateView(shown, edition, { zone, year });
    return event.zone !== undefined && isDayElsewhere(at, event.zone, zone)
      ? { ...view, text: messages.dates.dayAt(view.text, placeOf(event.zone, language, places)) }
      : view;
  }
  const local = event.zone === undefined ? at : atClockOf(at, event.zone);
  const isConverted = shown.first !== local.first || shown.clock !== local.clock;
  const options = { zone: isConverted ? zone : (event.zone ?? zone), year, isConverted };
  const view = dateView(shown, edition, options);
  const clock = messages.dates.clock(shown.clock ?? '');
  return {
    ...view,
    short:
      day === shown.first
        ? clock
        : messages.dates.dayAndClock(dayView(shown.first, edition, { year }).text, clock),
    ...(day === shown.first && { text: formatClock(shown, { language, places, ...options }) }),
    ...(isConverted && {
      local: formatClock(local, {
        language,
        places,
        ...(event.zone !== undefined && { zone: event.zone }),
        besides: shown.first,
      }),
    }),
  };
}
