import { order } from '../markdown/problem.ts';
import { compareWhen, isBefore } from '../dates/order.ts';
import type { Event } from './model.ts';

/** Events that stand together in a timeline. */
export interface EventGroup {
  /** In an order that the record supports; of those that it does not order, by date and id. */
  events: Event[];
  /** False when the record does not tell the whole order of these among themselves. */
  ordered: boolean;
  /**
   * In a group that is not ordered as a whole: what of it each event is known to have come after,
   * the nearest only.
   */
  follows: ReadonlyMap<Event, readonly Event[]>;
}

/**
 * The order of events, as far as their dates and `after`/`before` support it. Events that the
 * record does not order among themselves come as one group.
 * What has no date stands right after the last of what it follows, else last; what is planned
 * stands after all that has happened. Nothing is dropped.
 */
export function orderEvents(events: readonly Event[]): EventGroup[] {
  const known = knownOrder(events),
    all = inOrder([...new Set(events)].sort(byDate), known);
  const happened = all.filter((event) => !event.planned && event.when.length > 0),
    planned = all.filter((event) => event.planned);
  const groups = grouped(happened, known);
  for (const event of all.filter((each) => !each.planned && each.when.length === 0)) {
    const follows = groups.findLastIndex((group) =>
      group.events.some((each) => known.isBefore(each, event)),
    );
    groups.splice(follows < 0 ? groups.length : follows + 1, 0, {
      events: [event],
      ordered: true,
      follows: new Map(),
    });
  }
  return [
    ...groups,
    ...planned.map((event) => ({ events: [event], ordered: true, follows: new Map() })),
  ];
}

/** Whether, by its dates alone, one event was over before the other. */
export function isBeforeByDate(a: Event, b: Event): boolean {
  return (
    a.when.length > 0 &&
    b.when.length > 0 &&
    a.when.every((x) => b.when.every((y) => isBefore(x.at, y.at)))
  );
}

interface KnownOrder {
  isBefore(a: Event, b: Event): boolean;
}

/**
 * What is known to be before what: by dates, by `after` and `before`, and by one following from the
 * other. Circles are left to the check.
 */
function knownOrder(events: readonly Event[]): KnownOrder {
  const later = new Map<Event, Set<Event>>();
  const add = (earlier: Event, after: Event) =>
    later.set(earlier, (later.get(earlier) ?? new Set()).add(after));
  for (const event of events) {
    for (const earlier of event.after) add(earlier, event);
    for (const after of event.before) add(event, after);
    for (const other of events)
      if (other !== event && isBeforeByDate(event, other)) add(event, other);
  }
  const all = new Map(events.map((event) => [event, reachable(event, later)]));
  return {
    isBefore: (a, b) => a !== b && (all.get(a)?.has(b) ?? false) && !(all.get(b)?.has(a) ?? false),
  };
}

function reachable(event: Event, later: ReadonlyMap<Event, ReadonlySet<Event>>): Set<Event> {
  const met = new Set(later.get(event));
  for (const each of met) for (const further of later.get(each) ?? []) met.add(further);
  return met;
}

/** Sorted so that nothing stands before what it follows, and otherwise as given. */
function inOrder(events: readonly Event[], known: KnownOrder): Event[] {
  const left = [...events],
    sorted: Event[] = [];
  while (left.length) {
    const next = left.findIndex((event) => !left.some((other) => known.isBefore(other, event)));
    sorted.push(...left.splice(Math.max(next, 0), 1));
  }
  return sorted;
}

/** Neighbours that are not ordered, directly or through one another, come together. */
function grouped(events: readonly Event[], known: KnownOrder): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const event of events) {
    const from = groups.findIndex((group) =>
      group.events.some((other) => !known.isBefore(other, event)),
    );
    const merged = from < 0 ? [] : groups.splice(from).flatMap((group) => group.events);
    groups.push({ events: [...merged, event], ordered: merged.length === 0, follows: new Map() });
  }
  return groups.map((group) => ({ ...group, follows: followsIn(group.events, known) }));
}

function followsIn(events: readonly Event[], known: KnownOrder): Map<Event, Event[]> {
  const follows = new Map<Event, Event[]>();
  for (const event of events) {
    const before = events.filter((other) => known.isBefore(other, event)),
      nearest = before.filter((other) => !before.some((later) => known.isBefore(other, later)));
    if (nearest.length) follows.set(event, nearest);
  }
  return follows;
}

function byDate(a: Event, b: Event): number {
  const [x, y] = [a.when[0]?.at ?? a.announcedFor, b.when[0]?.at ?? b.announcedFor];
  if (x && y) return compareWhen(x, y) || order(a.id, b.id);
  return x ? -1 : y ? 1 : order(a.id, b.id);
}
