import type { Problem } from '../../../markdown/problem.ts';
import { problemAt } from '../../../model/entry.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';

export const figureClocks: ContentCheck = {
  scope: 'content',
  rules: {
    'figure-clock': {
      severity: 'error',
      explanation:
        'The contested hour is drawn from the dates of an event, each with its sources. With one date there is nothing to compare.',
    },
  },
  check: checkClocks,
  examples: {
    'A clock of an event with one date': `
=== figures/when-it-was.md
---
title: When it was
kind: clock
alt: One account on a scale of hours.
credit: The House
event: the-call
       ^^^^^^^^ The event “the-call” has one date, and accounts that differ are drawn here. Give it a list of dates, each with its sources.
---
=== events/the-call.md
---
title: The call
when: 2025-08-18T17:00+03:00
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![When it was](../figures/when-it-was.md)
`,
  },
};

function checkClocks(linked: LinkedRecord): Problem[] {
  const events = new Map(linked.record.events.map((event) => [event.id, event]));
  return linked.entries.flatMap((entry) => {
    if (entry.collection !== 'figures' || entry.data.kind !== 'clock') return [];
    const event = events.get(entry.data.event);
    return event && event.when.length < 2
      ? [
          problemAt(entry, ['event'], {
            rule: 'figure-clock',
            message: `The event “${event.id}” has ${event.when.length === 1 ? 'one date' : 'no date'}, and accounts that differ are drawn here.`,
            todo: 'Give it a list of dates, each with its sources.',
          }),
        ]
      : [];
  });
}
