import type { Event } from '../record/model.ts';
import { addressOf, partOf } from './addressOf.ts';
import type { NamedLink } from './claimView.ts';
import type { Edition } from './edition.ts';
import { eventView, type EventView } from './timelineView.ts';

/** Everything that an event's page shows. */
export interface EventPageView {
  event: EventView;
  actors: NamedLink[];
  /** The explainers whose timelines show it, each at its place. */
  articles: NamedLink[];
}

export function eventPageView(event: Event, edition: Edition): EventPageView {
  return {
    event: eventView(event, edition),
    actors: event.actors.map((actor) => ({ name: actor.name, address: addressOf(actor, edition.base) })),
    articles: edition.record.articles.filter((article) => article.timeline.includes(event)).map((article) => ({ name: article.title, address: `${addressOf(article, edition.base)}#${partOf(event)}` })),
  };
}
