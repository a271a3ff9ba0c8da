import { orderEvents, type EventGroup } from '../../../core/model/eventOrder.ts';
import type { Article, Event } from '../../../core/model/model.ts';
import { isOverdue } from '../../../core/standing/silence.ts';
import { formatClock } from '../../../i18n/formatDate.ts';
import { timeBetween } from '../../../core/dates/timeBetween.ts';
import type { When } from '../../../core/dates/when.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dateView, dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { proseHtml } from '../prose/proseHtml.ts';
import { sourceLine, type SourceLine } from '../sourceLine.ts';

/** A step of the timeline: one event, or several whose order is unknown. */
export interface TimelineStep {
  /** The time since the previous step, in words. */
  span?: string;
  /** For several events: whether their order is unknown entirely or in part. */
  order?: string;
  /**
   * The day of several events, if it is the same. Each then shows only its time.
   */
  day?: DateView;
  events: TimelineEvent[];
}

export interface TimelineEvent {
  id: string;
  title: string;
  /** None, one, or several where reports differ (each then with who gives it). */
  dates: (DateView & { sources: SourceLine[] })[];
  /** A note on the date: "hour contested", "no date given". */
  note?: string;
  /** What of those around it it is known to have come after. */
  after?: string;
  /** How firmly it stands in time: on a day, somewhere in a longer time, or nowhere yet. */
  firm: 'day' | 'about' | 'none';
  body: string;
  claims: ClaimLine[];
  sources: SourceLine[];
}

/**
 * Of an article, up to whose day of the record what was announced is overdue; of events by
 * themselves nothing is.
 */
export function timelineView(
  events: readonly Event[],
  edition: Edition,
  article?: Article,
): TimelineStep[] {
  let last: When | undefined;
  return orderEvents(events).map(({ events, follows }) => {
    const first = events[0]?.when[0]?.at;
    const span = last && first && timeBetween(last, first);
    const year = first?.first.slice(0, 4) !== last?.last.slice(0, 4);
    const day = events.length > 1 ? commonDay(events) : undefined;
    last = events.findLast((event) => event.when.length > 0)?.when.at(-1)?.at ?? last;
    return {
      ...(span !== undefined && { span: messages.dates.later(span) }),
      ...(events.length > 1 && {
        order: follows.size > 0 ? messages.timeline.partialOrder : messages.timeline.noOrder,
      }),
      ...(day !== undefined && { day: dayView(day, edition, { year }) }),
      events: events.map((event) => ({
        ...timelineEvent(event, edition, {
          year,
          hourOnly: day !== undefined,
          overdue: article !== undefined && isOverdue(event, article),
        }),
        ...afterOf(follows.get(event) ?? [], edition),
      })),
    };
  });
}

/** An event by itself, or as a part of a day that is named above it. */
export function timelineEvent(
  event: Event,
  edition: Edition,
  { year = true, hourOnly = false, overdue = false } = {},
): TimelineEvent {
  const { language, zone } = edition.record.site;
  const reported = event.when.length > 1;
  const note = [
    event.whenNote,
    event.when.length > 0 ? undefined : undatedNote(event, edition),
    overdue ? messages.timeline.overdue : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(', ');
  return {
    id: event.id,
    title: event.title,
    dates: event.when
      .filter(({ at }) => !hourOnly || at.precision === 'time')
      .map(({ at, sources }) => ({
        ...dateView(at, edition, { zone: event.zone, year }),
        ...(hourOnly && { text: formatClock(at, { language, zone: event.zone ?? zone }) }),
        sources: reported ? sources.map((source) => sourceLine(source, edition)) : [],
      })),
    ...(note !== '' && { note }),
    firm:
      event.when.length === 0
        ? 'none'
        : event.when.every(({ at }) => at.first === at.last && !at.uncertain && !at.approximate)
          ? 'day'
          : 'about',
    body: proseHtml(event.body, edition),
    claims: event.claims.map((claim) => claimLine(claim, edition)),
    sources: [
      ...new Set([
        ...event.sources,
        ...event.when.flatMap(({ sources }) => (reported ? [] : sources)),
      ]),
    ].map((source) => sourceLine(source, edition)),
  };
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

function commonDay(events: EventGroup['events']): string | undefined {
  const days = events.map(({ when: [one, ...more] }) =>
    one &&
    more.length === 0 &&
    one.at.first === one.at.last &&
    !one.at.uncertain &&
    !one.at.approximate
      ? one.at.first
      : undefined,
  );
  return days.every((day) => day === days[0]) ? days[0] : undefined;
}
