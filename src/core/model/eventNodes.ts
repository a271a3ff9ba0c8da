import { spanOf, type Span } from '../dates/span.ts';
import type { Article, Event, Site } from './model.ts';

/** An event among those that are put in order together. */
export interface EventNode {
  event: Event;
  /** Its place in the list that is put in order. */
  index: number;
  /**
   * The instants between which it must have been, by its own dates and by those of what it is said
   * to come after and before. Infinite where nothing tells.
   */
  first: number;
  last: number;
  /** Whether it is still to happen: planned, or without a date and after something planned. */
  planned: boolean;
  /** Those of the list that it is said to come after, and before, also through others. */
  earlier: Set<EventNode>;
  later: Set<EventNode>;
}

/** The zone by whose clock the timeline of an article is told. */
export function zoneOf(article: Article, site: Site): string {
  return article.zone ?? site.zone;
}

/**
 * From the earliest to the latest of its dates; of a planned event, of the day for which it is
 * announced. Nothing without a date. `zone` is where its days are counted when it names none
 * itself.
 */
export function spanOfEvent(event: Event, zone: string): Span | undefined {
  const dates = event.when.length ? event.when.map(({ at }) => at) : [event.announcedFor];
  const spans = dates
    .filter((date) => date !== undefined)
    .map((date) => spanOf(date, event.zone ?? zone));
  return spans.length === 0
    ? undefined
    : {
        first: spans.reduce((least, { first }) => Math.min(least, first), Infinity),
        last: spans.reduce((most, { last }) => Math.max(most, last), -Infinity),
      };
}

/** Events, and all that they are said to come after or before, also through others. */
export function withRelated(events: readonly Event[]): Event[] {
  const all = new Set(events);
  for (const event of all) for (const other of [...event.earlier, ...event.later]) all.add(other);
  return [...all];
}

/**
 * Events so that each stands after those that it is said to come after, whatever their dates. Those
 * in a circle come last. `events` holds all that are related (`withRelated`).
 */
export function inSaidOrder(events: readonly Event[]): Event[] {
  const waitsFor = new Map(events.map((event) => [event, event.earlier.length]));
  const sorted = new Set(events.filter((event) => event.earlier.length === 0));
  for (const event of sorted)
    for (const later of event.later) {
      const left = (waitsFor.get(later) ?? 0) - 1;
      waitsFor.set(later, left);
      if (left === 0) sorted.add(later);
    }
  return [...new Set([...sorted, ...events])];
}

/** What is known of the order of events, which are all different. */
export function eventNodes(events: readonly Event[], zone: string): EventNode[] {
  const sorted = inSaidOrder(withRelated(events));
  const planned = plannedOf(sorted);
  const spans = new Map(
    sorted.map((event) => {
      const { first, last } = spanOfEvent(event, zone) ?? { first: -Infinity, last: Infinity };
      return [event, { first, last }];
    }),
  );
  const isSameKind = (a: Event, b: Event) => planned.has(a) === planned.has(b);
  const span = (event: Event) => spans.get(event)!;
  for (const event of sorted)
    for (const earlier of event.earlier)
      if (isSameKind(earlier, event))
        span(event).first = Math.max(span(event).first, span(earlier).first);
  for (const event of sorted.toReversed())
    for (const later of event.later)
      if (isSameKind(later, event)) span(event).last = Math.min(span(event).last, span(later).last);
  const nodes = events.map((event, index) => ({
    event,
    index,
    ...span(event),
    planned: planned.has(event),
    earlier: new Set<EventNode>(),
    later: new Set<EventNode>(),
  }));
  connect(nodes);
  return nodes;
}

/** Planned events, and those without a date that come after one. */
function plannedOf(sorted: readonly Event[]): Set<Event> {
  const planned = new Set(sorted.filter((event) => event.planned));
  for (const event of sorted)
    if (event.when.length === 0 && event.earlier.some((earlier) => planned.has(earlier)))
      planned.add(event);
  return planned;
}

/** Joins the nodes whose order is said, directly or through events that are not among them. */
function connect(nodes: readonly EventNode[]): void {
  const nodeOf = new Map(nodes.map((node) => [node.event, node]));
  for (const node of nodes)
    for (const later of nextAmong(nodeOf, node.event)) {
      if (later === node || later.planned !== node.planned) continue;
      node.later.add(later);
      later.earlier.add(node);
    }
}

/** The nodes that an event is said to come before, directly or through events that are none. */
function nextAmong(nodeOf: ReadonlyMap<Event, EventNode>, event: Event): EventNode[] {
  const met = new Set(event.later);
  for (const each of met) if (!nodeOf.has(each)) for (const further of each.later) met.add(further);
  return [...met].flatMap((each) => nodeOf.get(each) ?? []);
}
