import { spanOfEvent, zoneOf } from '../../../core/model/eventNodes.ts';
import { orderEvents } from '../../../core/model/eventOrder.ts';
import type { Article, Event } from '../../../core/model/model.ts';
import { isOverdue } from '../../../core/standing/silence.ts';
import { spanOf } from '../../../core/dates/span.ts';
import { timeBetween } from '../../../core/dates/timeBetween.ts';
import type { Day, When } from '../../../core/dates/when.ts';
import { atClockOf, midnightIn } from '../../../core/dates/zonedTime.ts';
import { addressOf } from '../addressOf.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dateView, dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { eventDates, isDayElsewhere, type EventDate, type EventDateOptions } from './eventDates.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { proseHtml } from '../prose/proseHtml.ts';
import { numbersOf, timelineFilter, type TimelineFilter } from './timelineFilter.ts';
import { sourceLine, type SourceLine } from '../sourceLine.ts';

/** A step of the timeline: one event, or several whose order is unknown. */
export interface TimelineStep {
  /** The title of the group that begins with this step. */
  group?: string;
  /** The time since the previous step, in words. */
  span?: string;
  /** For several events: that the order of some of them is not known. */
  order?: string;
  /**
   * The day of several events, if it is the same. Each then shows only its time.
   */
  day?: DateView;
  events: TimelineEvent[];
  /** The numbers of the actors of its events, by which it can be filtered (`timelineFilter`). */
  by?: string;
}

export interface TimelineEvent {
  id: string;
  title: string;
  address: string;
  dates: EventDate[];
  /** A note on the date: "hour contested", "no date given". */
  note?: string;
  /** What of those around it it is known to have come after. */
  after?: string;
  body: string;
  claims: ClaimLine[];
  sources: SourceLine[];
  /** The numbers of its actors, by which the timeline can be filtered. */
  by?: string;
}

/**
 * The timeline of an article by its clock, group by group; what was announced is overdue by the day
 * of its record. Of events by themselves, by the clock of the site, and nothing is overdue.
 */
export function timelineView(of: Article | readonly Event[], edition: Edition): TimelineStep[] {
  const { site } = edition.record;
  const article = 'timelineGroups' in of ? of : undefined;
  const groups: readonly { title?: string; events: readonly Event[] }[] =
    'timelineGroups' in of ? of.timelineGroups : [{ events: of }];
  const zone = article ? zoneOf(article, site) : site.zone;
  const filter = article && timelineFilter(article);
  let last: When | undefined;
  const sorted = groups.flatMap(({ title, events }, index) =>
    orderEvents(events, zone).map((each, i) => ({
      ...each,
      group: i > 0 ? undefined : (title ?? (index > 0 ? messages.timeline.others : undefined)),
    })),
  );
  return sorted.map(({ group, events, ordered, follows }) => {
    const { first, last: latest } = boundsOf(events, zone);
    const span = last && first && timeBetween(last, first);
    const year = first?.first.slice(0, 4) !== last?.last.slice(0, 4);
    const day = ordered ? undefined : commonDay(events, zone);
    last = latest ?? last;
    return {
      ...(group !== undefined && { group }),
      ...(span !== undefined && { span: messages.dates.later(span) }),
      ...(!ordered && { order: messages.timeline.orderUnknown }),
      ...(day !== undefined && { day: dayView(day, edition, { year }) }),
      ...byOf(events, filter),
      events: events.map((event) => ({
        ...timelineEvent(event, edition, {
          zone,
          year: year && day === undefined,
          day,
          overdue: article !== undefined && isOverdue(event, article),
          yearOfText: article?.published.first.slice(0, 4),
        }),
        ...afterOf(follows.get(event) ?? [], edition),
        ...byOf([event], filter),
      })),
    };
  });
}

/** An event by itself, or as a part of a timeline. */
export function timelineEvent(
  event: Event,
  edition: Edition,
  {
    overdue = false,
    yearOfText,
    ...options
  }: EventDateOptions & { overdue?: boolean; yearOfText?: string | undefined } = {},
): TimelineEvent {
  const reported = event.when.length > 1;
  const note = [
    event.whenNote,
    event.when.length > 0 ? undefined : undatedNote(event, edition),
    overdue ? messages.timeline.overdue : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(messages.signs.comma);
  return {
    id: event.id,
    title: event.title,
    address: addressOf(event, edition),
    dates: eventDates(event, edition, options),
    ...(note !== '' && { note }),
    body: proseHtml(event.body, edition),
    claims: event.claims.map((claim) => claimLine(claim, edition)),
    sources: [
      ...new Set([
        ...event.sources,
        ...event.when.flatMap(({ sources }) => (reported ? [] : sources)),
      ]),
    ].map((source) => sourceLine(source, edition, yearOfText)),
  };
}

function byOf(events: readonly Event[], filter: TimelineFilter | undefined): { by?: string } {
  const by = numbersOf(events, filter);
  return by === undefined ? {} : { by };
}

function afterOf(events: readonly Event[], { record: { site } }: Edition): { after?: string } {
  return events.length === 0
    ? {}
    : {
        after: messages.timeline.after(
          formatList(
            events.map((event) => messages.quotation.quoted(event.title)),
            site.language,
          ),
        ),
      };
}

function undatedNote({ planned, announcedFor }: Event, edition: Edition): string {
  if (announcedFor !== undefined)
    return messages.timeline.announcedFor(dateView(announcedFor, edition).text);
  return planned ? messages.timeline.noDateGiven : messages.timeline.undated;
}

/** The date that begins first and the one that ends last, by the clock of a zone. */
function boundsOf(events: readonly Event[], zone: string): { first?: When; last?: When } {
  const dates = events.flatMap((event) =>
    event.when.map(({ at }) => ({
      at: atClockOf(at, zone),
      span: spanOf(at, event.zone ?? zone),
    })),
  );
  const first = dates.toSorted((a, b) => a.span.first - b.span.first)[0]?.at;
  const last = dates.toSorted((a, b) => a.span.last - b.span.last).at(-1)?.at;
  return { ...(first && { first }), ...(last && { last }) };
}

/**
 * The one day on which all of several events were, by the clock of a zone. Days of other places
 * that begin at another time are passed over if they overlap it.
 */
function commonDay(events: readonly Event[], zone: string): Day | undefined {
  const isForeign = ({ when: [one], zone: own }: Event) =>
    one !== undefined && isDayElsewhere(one.at, own, zone);
  const days = events
    .filter((event) => !isForeign(event))
    .map(({ when: [one, ...more] }) =>
      one && more.length === 0 && isOneDay(one.at) ? atClockOf(one.at, zone).first : undefined,
    );
  const [day] = days;
  if (day === undefined || days.some((each) => each !== day)) return undefined;
  const start = midnightIn(day, zone).getTime();
  const overlaps = events.filter(isForeign).every((event) => {
    const span = spanOfEvent(event, zone);
    return span !== undefined && span.last >= start && span.first < start + dayLength;
  });
  return overlaps ? day : undefined;
}

const dayLength = 86_400_000;

function isOneDay({ first, last, uncertain, approximate }: When): boolean {
  return first === last && !uncertain && !approximate;
}
