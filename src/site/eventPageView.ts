import type { Event } from '../record/model.ts';
import { upheld } from '../record/upheld.ts';
import { isOverdue } from '../standing/silence.ts';
import { addressOf, partOf } from './addressOf.ts';
import type { Edition } from './edition.ts';
import type { NamedLink } from './namedLink.ts';
import { eventView, type EventView } from './story/timelineView.ts';

/** Everything that an event's page shows. */
export interface EventPageView {
  event: EventView;
  actors: NamedLink[];
  /** The explainers whose timelines show it, each at its place. */
  articles: NamedLink[];
}

export function eventPageView(event: Event, edition: Edition): EventPageView {
  const articles = upheld(edition.record.articles).filter((article) =>
    article.timeline.includes(event),
  );
  return {
    event: eventView(event, edition, {
      overdue: articles.some((article) => isOverdue(event, article)),
    }),
    actors: event.actors.map((actor) => ({
      name: actor.name,
      address: addressOf(actor, edition.base),
    })),
    articles: articles.map((article) => ({
      name: article.title,
      address: `${addressOf(article, edition.base)}#${partOf(event)}`,
    })),
  };
}
