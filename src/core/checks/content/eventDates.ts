import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const eventDates: ContentCheck = {
  scope: 'content',
  rules: {
    'event-date': {
      severity: 'error',
      explanation:
        'An event needs a date, or to be planned, or to come after or before another event; else the timeline cannot place it.',
    },
  },
  check: checkEventDates,
  examples: {
    'An event with too many dates, or none': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-call, the-dinner, the-walk]
---
=== events/the-call.md
---
title: The call
when: 2025-08-18
planned: true
         ^^^^ This event has both \`when\` and \`planned\`. Remove \`planned\` if it has happened; else write the date as \`announcedFor\`.
---
=== events/the-dinner.md
---
title: The dinner
       ^^^^^^^^^^ This event has no date and no order. Add \`when\`, \`planned: true\`, \`after\` or \`before\`.
---
=== events/the-walk.md
---
title: The walk
when: 2025-08-18
announcedFor: 2025-08-18
              ^^^^^^^^^^ This event has \`announcedFor\` but not \`planned\`. Add \`planned: true\`, or write the date as \`when\` if it has happened.
---
`,
  },
};

/** An event has either a date or `planned`; without both it needs `after` or `before`. */
function checkEventDates(linked: LinkedRecord): Problem[] {
  return linked.entries.flatMap((entry) => (entry.collection === 'events' ? ofEvent(entry) : []));
}

function ofEvent(entry: Entry<'events'>): Problem[] {
  const { when, planned, announcedFor, after, before } = entry.data;
  const finding = (path: Path, message: string, todo: string) => [
    problemAt(entry, path, { rule: 'event-date', message, todo }),
  ];
  if (when !== undefined && planned)
    return finding(
      ['planned'],
      'This event has both `when` and `planned`.',
      'Remove `planned` if it has happened; else write the date as `announcedFor`.',
    );
  if (announcedFor !== undefined && !planned)
    return finding(
      ['announcedFor'],
      'This event has `announcedFor` but not `planned`.',
      'Add `planned: true`, or write the date as `when` if it has happened.',
    );
  if (when === undefined && !planned && !after?.length && !before?.length)
    return finding(
      ['title'],
      'This event has no date and no order.',
      'Add `when`, `planned: true`, `after` or `before`.',
    );
  return [];
}
