import type { Path } from '../../text/parsedFile.ts';
import type { Problem } from '../../text/problem.ts';
import { problemAt } from '../entry.ts';
import { isBeforeByDate } from '../eventOrder.ts';
import type { Whole } from '../linkRecord.ts';
import type { Event } from '../model.ts';

/** The dates of events, and what is said to come after or before what, agree. */
export function eventOrder(whole: Whole): Problem[] {
  return whole.record.events.flatMap((event) => [
    ...event.after.flatMap((earlier, index) => contradiction(whole, event, ['after', index], earlier, event)),
    ...event.before.flatMap((later, index) => contradiction(whole, event, ['before', index], event, later)),
  ]);
}

function contradiction(whole: Whole, at: Event, path: Path, earlier: Event, later: Event): Problem[] {
  const entry = whole.entryOf.get(at);
  if (!entry || !isBeforeByDate(later, earlier)) return [];
  return [problemAt(entry, path, {
    rule: 'event-order',
    message: `"${later.id}" is said to come after "${earlier.id}", and their dates say the opposite: ${datesOf(later)} and ${datesOf(earlier)}.`,
    todo: 'Mend one of the dates, or take this out.',
  })];
}

function datesOf(event: Event): string {
  return event.when.map((time) => time.at.text).join(' or ');
}
