import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Actor, Claim, Event, Source, Thing } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const circles: ContentCheck = {
  scope: 'content',
  rules: {
    'relay-circle': {
      severity: 'error',
      explanation: 'Sources that pass on each other in a circle have no origin.',
    },
    'side-circle': {
      severity: 'error',
      explanation: 'Actors that are each other’s side, speaker or member belong to nobody.',
    },
    'event-circle': {
      severity: 'error',
      explanation: 'Events that each come after the other cannot be put in order.',
    },
  },
  check: checkCircles,
  examples: {
    'Events after one another in a circle': `
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
after: [the-dinner]
       ^^^^^^^^^^^^ Circular reference: the-call comes after the-dinner comes after the-call. Remove one of them.
---
=== events/the-dinner.md
---
title: The dinner
after: [the-call]
---
`,
    'Who relays whom, in a circle': `
=== sources/gazette.md
---
title: What the Herald has
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
relays: [herald]
        ^^^^^^^^ Circular reference: gazette relays herald relays gazette. Remove one of them.
---
=== sources/herald.md
---
title: What the Gazette has
publisher: Herald
kind: report
url: https://herald.example/a
published: 2025-08-18
language: en
relays: [gazette]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: gazette, says: so }
---
`,
    'An actor who is its own side; sides in a circle': `
=== actors/host.md
---
name: The host
kind: person
role: Host
side: host
      ^^^^ “host” names itself as its side. Leave \`side\` out: an actor without one is a side of its own.
---
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
side: guest
---
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
side: host
      ^^^^ Circular reference: guest is of the side of host is of the side of guest. Remove one of them.
---
`,
  },
};

/** A way in which things lead to others of the same type, and must not lead back to themselves. */
interface Relation<T extends Thing> {
  rule: string;
  /** What the message says between two ids. */
  verb: string;
  next: (thing: T) => readonly T[];
  /** The key that leads on from a thing. */
  key: (thing: T) => string;
}

const actorRelations: Relation<Actor>[] = [
  {
    rule: 'side-circle',
    verb: 'is of the side of',
    next: (actor) => (actor.side === actor ? [] : [actor.side]),
    key: () => 'side',
  },
  {
    rule: 'side-circle',
    verb: 'speaks for',
    next: (actor) => (actor.speaksFor ? [actor.speaksFor] : []),
    key: () => 'speaksFor',
  },
  {
    rule: 'side-circle',
    verb: 'is a member of',
    next: (actor) => actor.memberOf,
    key: () => 'memberOf',
  },
];

const relays: Relation<Source> = {
  rule: 'relay-circle',
  verb: 'relays',
  next: (source) => source.relays,
  key: () => 'relays',
};

const eventOrder: Relation<Event> = {
  rule: 'event-circle',
  verb: 'comes after',
  next: (event) => event.earlier,
  key: (event) => (event.after.length ? 'after' : 'before'),
};

/**
 * Things that lead back to themselves: relays, sides, groups, and events after one another. Each
 * circle is reported once, at the smallest id in it.
 */
function checkCircles(linked: LinkedRecord): Problem[] {
  const { sources, actors, events, claims } = linked.record;
  return [
    ...circlesBy(linked, sources, relays),
    ...claims.flatMap((claim) => viaCircles(linked, claim)),
    ...actorRelations.flatMap((relation) => circlesBy(linked, actors, relation)),
    ...circlesBy(linked, events, eventOrder),
    ...ownSide(linked),
  ];
}

/** Circles of sources that pass on each other for one claim, and not as a whole. */
function viaCircles(linked: LinkedRecord, claim: Claim): Problem[] {
  const reports = new Map(claim.reports.map((report) => [report.source, report]));
  return circlesAmong([...reports.keys()], (source) => reports.get(source)?.via ?? source.relays)
    .filter(
      (circle) =>
        !circle.every((source, index) =>
          source.relays.includes(circle[(index + 1) % circle.length] ?? source),
        ),
    )
    .map((circle) => {
      const index = circle
        .map((source) => reports.get(source)?.index)
        .find((each) => each !== undefined);
      return problemOf(linked, claim, ['reports', index ?? 0, 'via'], {
        rule: 'relay-circle',
        message: messageOf(circle, 'passes on'),
      });
    });
}

/** An actor that names itself as its side: leaving the key out means the same. */
function ownSide(linked: LinkedRecord): Problem[] {
  return linked.entries.flatMap((entry) =>
    entry.collection === 'actors' && 'side' in entry.data && entry.data.side === entry.id
      ? [
          problemAt(entry, ['side'], {
            rule: 'side-circle',
            message: `“${entry.id}” names itself as its side.`,
            todo: 'Leave `side` out: an actor without one is a side of its own.',
          }),
        ]
      : [],
  );
}

function circlesBy<T extends Thing>(
  linked: LinkedRecord,
  things: readonly T[],
  { rule, verb, next, key }: Relation<T>,
): Problem[] {
  return circlesAmong(things, next).map((circle) => {
    const first = circle[0] as T;
    return problemOf(linked, first, [key(first)], { rule, message: messageOf(circle, verb) });
  });
}

function messageOf(circle: readonly Thing[], verb: string): string {
  return circle.length === 1
    ? `“${circle[0]?.id}” ${verb} itself.`
    : `Circular reference: ${[...circle, circle[0]].map((thing) => thing?.id).join(` ${verb} `)}.`;
}

function problemOf(
  linked: LinkedRecord,
  at: Thing,
  path: Path,
  { rule, message }: { rule: string; message: string },
): Problem {
  const entry = linked.entryOf.get(at);
  const finding = { rule, message, todo: 'Remove one of them.' };
  return entry
    ? problemAt(entry, path, finding)
    : { severity: 'error', file: at.file, line: 1, column: 1, ...finding };
}

/** Each circle once, beginning with the smallest id in it. */
function circlesAmong<T extends Thing>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
): T[][] {
  const done = new Set<T>();
  const found = new Map<string, T[]>();
  for (const start of things) {
    // The trail from the start, and of each of its things those that are still to be followed.
    const trail: { thing: T; rest: Iterator<T> }[] = [];
    const placeOnTrail = new Map<T, number>();
    const step = (thing: T) => {
      placeOnTrail.set(thing, trail.length);
      trail.push({ thing, rest: next(thing).values() });
    };
    if (!done.has(start)) step(start);
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
      const further = last.rest.next();
      if (further.done) {
        trail.pop();
        placeOnTrail.delete(last.thing);
        done.add(last.thing);
        continue;
      }
      const place = placeOnTrail.get(further.value);
      if (place !== undefined) {
        const circle = fromSmallestId(trail.slice(place).map(({ thing }) => thing));
        found.set(circle.map(({ id }) => id).join('\n'), circle);
      } else if (!done.has(further.value)) step(further.value);
    }
  }
  return [...found.values()];
}

function fromSmallestId<T extends Thing>(circle: readonly T[]): T[] {
  const start = circle.reduce(
    (least, each, index) => (each.id < (circle[least]?.id ?? '') ? index : least),
    0,
  );
  return [...circle.slice(start), ...circle.slice(0, start)];
}
