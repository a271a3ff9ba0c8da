import { eventNodes, type EventNode } from './eventNodes.ts';
import type { Event } from './model.ts';
import { NextEvents } from './nextEvents.ts';

/** Events that stand together in a timeline. */
export interface EventGroup {
  /** In the order in which they are shown. */
  events: Event[];
  /** False when it is not known of all of these which came first. */
  ordered: boolean;
  /**
   * In a group that is not ordered as a whole: what of it each event is said to have come after,
   * and no date tells so. The nearest only.
   */
  follows: ReadonlyMap<Event, readonly Event[]>;
}

/**
 * The order of events, as far as their dates and `after`/`before` tell it. The next is always the
 * first of the list that none of those still to come must precede; what has no date and follows
 * nothing stands last, and what is planned after all that has happened. Neighbours whose order is
 * not known come as one group. Nothing is dropped. `zone` is where the days of events without a
 * zone are counted.
 */
export function orderEvents(events: readonly Event[], zone: string): EventGroup[] {
  const nodes = eventNodes([...new Set(events)], zone);
  return [
    ...groupsOf(nodes.filter((node) => !node.planned)),
    ...groupsOf(nodes.filter((node) => node.planned)),
  ];
}

/** Whether dates, or what is said in the files, tell that one was before the other. */
function precedes(a: EventNode, b: EventNode): boolean {
  return isBeforeByDates(a, b) || a.later.has(b);
}

function isBeforeByDates(a: EventNode, b: EventNode): boolean {
  return a.last < b.first;
}

/** A group ends where all that stands before is known to precede all that is still to come. */
function groupsOf(nodes: readonly EventNode[]): EventGroup[] {
  const next = new NextEvents(nodes);
  const latest = new LatestEvents(nodes);
  const groups: EventNode[][] = [];
  for (let node = next.peek(); node; node = next.peek()) {
    if (latest.allPrecede(next.available)) groups.push([]);
    groups.at(-1)?.push(node);
    next.take();
    latest.add(node);
  }
  return groups.map((group) => ({
    events: group.map(({ event }) => event),
    ordered: group.length === 1,
    follows: followsIn(group),
  }));
}

/**
 * Of the events that are shown already, those that none of the others is known to follow. What all
 * of these precede, all that is shown precedes.
 */
class LatestEvents {
  private readonly events = new Set<EventNode>();
  private readonly byLast: EventNode[];
  private over = 0;

  constructor(nodes: readonly EventNode[]) {
    this.byLast = nodes.toSorted((a, b) => a.last - b.last);
  }

  add(node: EventNode): void {
    for (const earlier of node.earlier) this.events.delete(earlier);
    for (
      let each = this.byLast[this.over];
      each && isBeforeByDates(each, node);
      each = this.byLast[++this.over]
    )
      this.events.delete(each);
    this.events.add(node);
  }

  /**
   * The next event is the last of `available`, and is looked at first: what precedes it does not
   * stay among the latest, so that no event is looked at often.
   */
  allPrecede(available: readonly EventNode[]): boolean {
    for (let index = available.length - 1; index >= 0; index--)
      for (const event of this.events) if (!precedes(event, available[index]!)) return false;
    return true;
  }
}

function followsIn(group: readonly EventNode[]): Map<Event, Event[]> {
  const members = new Set(group);
  const follows = new Map<Event, Event[]>();
  for (const node of group) {
    const earlier = [...node.earlier].filter(
      (each) => members.has(each) && !isBeforeByDates(each, node),
    );
    const passed = new Set(earlier.flatMap((each) => [...each.earlier]));
    const nearest = earlier.filter((each) => !passed.has(each));
    if (nearest.length)
      follows.set(
        node.event,
        nearest.map(({ event }) => event),
      );
  }
  return follows;
}
