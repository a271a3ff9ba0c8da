import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import { isBeforeByDate } from '../../model/eventOrder.ts';
import type { Whole } from '../../model/linkRecord.ts';
import type { Event } from '../../model/model.ts';

/**
 * The dates of events, and what is said to come after or before what, agree; also where an event
 * without a date stands between the two.
 */
export function eventOrder(whole: Whole): Problem[] {
  const { events } = whole.record,
    before = (event: Event) => [
      ...event.after,
      ...events.filter((other) => other.before.includes(event)),
    ];
  return events.flatMap((event) => [
    ...event.after.flatMap((earlier, index) =>
      dated(earlier, before).flatMap((each) =>
        contradiction(whole, event, ['after', index], each, event),
      ),
    ),
    ...event.before.flatMap((later, index) =>
      dated(event, before).flatMap((each) =>
        contradiction(whole, event, ['before', index], each, later),
      ),
    ),
  ]);
}

/** The event itself if it has a date; else the nearest with one of those that it follows. */
function dated(event: Event, before: (event: Event) => Event[]): Event[] {
  const met = new Set([event]),
    found: Event[] = [];
  for (const each of met) {
    if (each.when.length) found.push(each);
    else for (const earlier of before(each)) met.add(earlier);
  }
  return found;
}

function contradiction(
  whole: Whole,
  at: Event,
  path: Path,
  earlier: Event,
  later: Event,
): Problem[] {
  const entry = whole.entryOf.get(at);
  if (!entry || !isBeforeByDate(later, earlier)) return [];
  return [
    problemAt(entry, path, {
      rule: 'event-order',
      message: `"${later.id}" is said to come after "${earlier.id}", and their dates say the opposite: ${datesOf(later)} and ${datesOf(earlier)}.`,
      todo: 'Mend one of the dates, or take this out.',
    }),
  ];
}

function datesOf(event: Event): string {
  return event.when.map((time) => time.at.text).join(' or ');
}
