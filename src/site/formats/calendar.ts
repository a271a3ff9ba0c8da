import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { latestDay } from '../../core/dates/order.ts';
import type { Day, When } from '../../core/dates/when.ts';
import type { Event } from '../../core/model/model.ts';
import { messages } from '../../i18n/messages.ts';
import { fileAddress, pageAddress } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { formatList } from '../../i18n/formatList.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import { wholeAddress, wholeAddressOf } from '../parts/wholeAddress.ts';

/** The path of the calendar of announced events. */
export function calendarAddress(base: string): string {
  return fileAddress('events.ics', base);
}

/**
 * The announced events whose day is known, as a calendar (RFC 5545): tentative, since an
 * announcement is somebody's word. Nothing where there is none, or the site has no address.
 */
export function calendarOf(edition: Edition): string | undefined {
  const { site, events } = edition.record;
  const announced = events.flatMap((event) => {
    const when = announcedDate(event);
    return when ? [{ event, when }] : [];
  });
  if (announced.length === 0 || site.address === undefined) return undefined;
  const calendar = ical({
    name: messages.calendar.name(site.name),
    prodId: { company: site.publisher, product: 'Sourceline', language: site.language },
    method: ICalCalendarMethod.PUBLISH,
    url: wholeAddress(pageAddress('', edition.base), edition),
  });
  const { hostname } = new URL(site.address);
  for (const { event, when } of announced)
    calendar.createEvent({
      id: `events/${event.id}@${hostname}`,
      stamp: midnight(
        latestDay(event.sources.map((source) => source.published.last)) ?? when.first,
      ),
      ...spanOf(when),
      summary: messages.calendar.announced(event.title),
      description: descriptionOf(event, edition),
      url: wholeAddressOf(event, edition),
      status: ICalEventStatus.TENTATIVE,
    });
  return calendar.toString();
}

/** Whether an event is in the calendar. */
export function isInCalendar(event: Event): boolean {
  return announcedDate(event) !== undefined;
}

/** The day, the hour or the days for which it is announced, where these are known and certain. */
function announcedDate({ planned, announcedFor, when }: Event): When | undefined {
  const date = announcedFor ?? (when.length === 1 ? when[0]!.at : undefined);
  if (!planned || !date || date.uncertain || date.approximate) return undefined;
  const days = date.precision === 'interval' ? [date.from, date.to] : [date];
  return days.every((each) => each && ['day', 'time'].includes(each.precision)) ? date : undefined;
}

/** An hour is an instant; of days the end is the day after the last. */
function spanOf({ precision, instant, first, last, from, to }: When) {
  if (instant !== undefined) return { start: new Date(instant) };
  if (precision === 'interval' && from?.instant !== undefined && to?.instant !== undefined)
    return { start: new Date(from.instant), end: new Date(to.instant) };
  return { start: midnight(first), end: new Date(midnight(last).getTime() + day), allDay: true };
}

const day = 86_400_000;

function midnight(of: Day): Date {
  return new Date(`${of}T00:00:00Z`);
}

function descriptionOf({ body, sources }: Event, edition: Edition): string {
  const names = sources.map((source) => sourceLine(source, edition).name);
  return [
    body.text,
    ...(names.length > 0
      ? [messages.calendar.by(formatList(names, edition.record.site.language))]
      : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
