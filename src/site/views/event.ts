import type { Event } from '../../core/model/model.ts';
import { order } from '../../core/markdown/problem.ts';
import { isOverdue } from '../../core/standing/silence.ts';
import { calendarAddress, isInCalendar } from '../formats/calendar.ts';
import { addressOf, partOf } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { storiesWith } from '../parts/storiesWith.ts';
import { timelineEvent, type TimelineEvent } from '../parts/article/timelineView.ts';

/** Everything that an event's page shows. */
export interface EventView {
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  event: TimelineEvent;
  actors: NamedLink[];
  /** Links to it in the timelines of articles. */
  articles: NamedLink[];
  /** The address of the calendar that it is in. */
  calendar?: string;
}

export function eventView(event: Event, edition: Edition): EventView {
  const articles = storiesWith(event, edition.record).toSorted((a, b) => order(a.id, b.id));
  return {
    event: timelineEvent(event, edition, {
      overdue: articles.some((article) => isOverdue(event, article)),
    }),
    behind: behindNotes(event, edition),
    actors: event.actors.map((actor) => ({
      name: actor.name,
      address: addressOf(actor, edition),
    })),
    ...(isInCalendar(event) &&
      edition.record.site.address !== undefined && { calendar: calendarAddress(edition.base) }),
    articles: articles.map((article) => ({
      name: article.title,
      address: `${addressOf(article, edition)}#${partOf(event)}`,
    })),
  };
}
