import type { Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { problemAt } from '../../model/entry.ts';
import { isBeforeByDate } from '../../model/eventOrder.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Event } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const eventOrder: ContentCheck = {
  scope: 'content',
  rules: {
    'event-order': { severity: 'error', explanation: 'The dates of events contradict the order that `after` and `before` give.' },
  },
  check: checkEventOrder,
  examples: {
    'Dates that say the opposite of `after`': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-call, the-dinner]
---
=== events/the-call.md
---
title: The call
when: 2025-08-17
after: [the-dinner]
        ^^^^^^^^^^ “the-call” is said to come after “the-dinner”, and their dates say the opposite: 2025-08-17 and 2025-08-18. Correct one of the dates, or remove this line.
---
=== events/the-dinner.md
---
title: The dinner
when: 2025-08-18
---
`,
  },
};

/**
 * Events whose dates contradict `after` or `before`, also across events without a date between the
 * two.
 */
function checkEventOrder(linked: LinkedRecord): Problem[] {
  const { events } = linked.record,
    before = (event: Event) => [
      ...event.after,
      ...events.filter((other) => other.before.includes(event)),
    ];
  return events.flatMap((event) => {
    const entry = linked.entryOf.get(event);
    if (!entry) return [];
    return [
      ...event.after.flatMap((earlier, index) =>
        dated(earlier, before)
          .filter((each) => isBeforeByDate(event, each))
          .map((each) => problemAt(entry, ['after', index], contradiction(each, event))),
      ),
      ...event.before.flatMap((later, index) =>
        dated(event, before)
          .filter((each) => isBeforeByDate(later, each))
          .map((each) => problemAt(entry, ['before', index], contradiction(each, later))),
      ),
    ];
  });
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

function contradiction(earlier: Event, later: Event): Finding {
  return {
    rule: 'event-order',
    message: `“${later.id}” is said to come after “${earlier.id}”, and their dates say the opposite: ${datesOf(later)} and ${datesOf(earlier)}.`,
    todo: 'Correct one of the dates, or remove this line.',
  };
}

function datesOf(event: Event): string {
  return event.when.map((time) => time.at.text).join(' or ');
}
