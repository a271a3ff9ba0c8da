import type { Actor, Article, Event } from '../../../core/model/model.ts';
import { articleSections } from '../sections.ts';

/** Links by which a timeline shows only the events of one actor. */
export interface TimelineFilter {
  /** The address, within the page, that shows all events. */
  all: string;
  total: number;
  actors: FilterActor[];
}

export interface FilterActor {
  /** The id of its link, which is what the link leads to. */
  id: string;
  name: string;
  /** How many events it took part in. */
  count: number;
  /** The number by which steps and events name it, from 1. */
  number: number;
}

const fewestEvents = 6;
const fewestActors = 2;
/** As many as the stylesheet has rules for. */
const mostActors = 8;

/**
 * The actors by which the timeline of an article can be filtered: those that took part, by the
 * files of the events, in two events or more, but not in all; those of most events first. Nothing
 * with fewer than six events or two such actors.
 */
export function timelineFilter({ timeline }: Article): TimelineFilter | undefined {
  if (timeline.length < fewestEvents) return undefined;
  const counts = new Map<Actor, number>();
  for (const { actors } of timeline)
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const actors = [...counts]
    .filter(([, count]) => count > 1 && count < timeline.length)
    .toSorted(([a, ofA], [b, ofB]) => ofB - ofA || (a.name < b.name ? -1 : 1))
    .slice(0, mostActors)
    .map(([{ id, name }, count], i) => ({ id: filterId(id), name, count, number: i + 1 }));
  if (actors.length < fewestActors) return undefined;
  return { all: `#${articleSections.timeline}`, total: timeline.length, actors };
}

/** The id of the link that shows only the events of an actor. */
export function filterId(actor: string): string {
  return `timeline-${actor}`;
}

/**
 * The numbers of the actors of some events, as `data-by` has them: "1 3". Empty for none of them,
 * undefined without a filter.
 */
export function numbersOf(
  events: readonly Event[],
  filter: TimelineFilter | undefined,
): string | undefined {
  return filter?.actors
    .filter(({ id }) =>
      events.some((event) => event.actors.some((actor) => filterId(actor.id) === id)),
    )
    .map(({ number }) => number)
    .join(' ');
}
