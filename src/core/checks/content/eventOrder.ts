import type { Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import { problemAt } from '../../model/entry.ts';
import { inSaidOrder, spanOfEvent, withRelated, zoneOf } from '../../model/eventNodes.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Event } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const eventOrder: ContentCheck = {
  scope: 'content',
  rules: {
    'event-order': {
      severity: 'error',
      explanation: 'The dates of events contradict the order that `after` and `before` give.',
    },
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
    'The same across an event without a date; days are those of their zones': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-call, the-walk, the-dinner]
---
=== events/the-call.md
---
title: The call
when: 2025-08-18T21:00+03:00
zone: Europe/Kyiv
---
=== events/the-walk.md
---
title: The walk
after: [the-call]
before: [the-dinner]
         ^^^^^^^^^^ “the-dinner” is said to come after “the-call”, and their dates say the opposite: 2025-08-18 and 2025-08-18T21:00+03:00. Correct one of the dates, or remove this line.
---
=== events/the-dinner.md
---
title: The dinner
when: 2025-08-18
zone: Asia/Tokyo
---
`,
    'What has happened after what is only planned': `
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
        ^^^^^^^^^^ “the-call” has happened, and is said to come after “the-dinner”, which is only planned. Write \`when\` in the place of \`planned\` if it has happened too; else remove this line.
---
=== events/the-dinner.md
---
title: The dinner
planned: true
---
`,
  },
};

/**
 * Events whose dates contradict `after` or `before`, also across events without a date between the
 * two. Days are counted as the article that shows them counts them.
 */
function checkEventOrder(linked: LinkedRecord): Problem[] {
  const { articles, events, site } = linked.record;
  const found = new Map<string, Problem>();
  const shown = new Set<Event>();
  const look = (some: readonly Event[], zone: string) => {
    const related = withRelated(some);
    for (const event of related) shown.add(event);
    for (const problem of contradictionsAmong(related, zone, linked))
      found.set(`${problem.file}:${problem.line}:${problem.column}`, problem);
  };
  for (const article of articles)
    if (article.timeline.length) look(article.timeline, zoneOf(article, site));
  look(
    events.filter((event) => !shown.has(event)),
    site.zone,
  );
  return [...found.values()];
}

/** The latest instant before which an event cannot have been, and the event that tells so. */
interface Bound {
  first: number;
  by: Event;
}

function contradictionsAmong(
  events: readonly Event[],
  zone: string,
  linked: LinkedRecord,
): Problem[] {
  const bounds = new Map<Event, Bound>();
  const problems: Problem[] = [];
  for (const event of inSaidOrder(events)) {
    const span = spanOfEvent(event, zone);
    let bound = span && { first: span.first, by: event };
    for (const earlier of event.earlier) {
      const before = bounds.get(earlier);
      const finding =
        earlier.planned && event.when.length
          ? onlyPlanned(earlier, event)
          : before && span && span.last < before.first && before.by.planned === event.planned
            ? contradiction(before.by, event)
            : undefined;
      if (finding) problems.push(...problemsAt(linked, [earlier, event], finding));
      else if (before && !(bound && bound.first >= before.first)) bound = before;
    }
    if (bound) bounds.set(event, bound);
  }
  return problems;
}

/** At the line that names the later one as `before` or, first, the earlier one as `after`. */
function problemsAt(
  linked: LinkedRecord,
  [earlier, later]: [Event, Event],
  finding: Finding,
): Problem[] {
  const [event, path]: [Event, Path] = later.after.includes(earlier)
    ? [later, ['after', later.after.indexOf(earlier)]]
    : [earlier, ['before', earlier.before.indexOf(later)]];
  const entry = linked.entryOf.get(event);
  return entry ? [problemAt(entry, path, finding)] : [];
}

function contradiction(earlier: Event, later: Event): Finding {
  return {
    rule: 'event-order',
    message: `“${later.id}” is said to come after “${earlier.id}”, and their dates say the opposite: ${datesOf(later)} and ${datesOf(earlier)}.`,
    todo: 'Correct one of the dates, or remove this line.',
  };
}

function onlyPlanned(earlier: Event, later: Event): Finding {
  return {
    rule: 'event-order',
    message: `“${later.id}” has happened, and is said to come after “${earlier.id}”, which is only planned.`,
    todo: 'Write `when` in the place of `planned` if it has happened too; else remove this line.',
  };
}

function datesOf({ when, announcedFor }: Event): string {
  return when.length ? when.map(({ at }) => at.text).join(' or ') : (announcedFor?.text ?? '');
}
