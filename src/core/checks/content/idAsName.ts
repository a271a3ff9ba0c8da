import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Record } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const idAsName: ContentCheck = {
  scope: 'content',
  rules: {
    'id-as-name': {
      severity: 'error',
      explanation:
        'A name stands on the page as it is written. The id of an actor is for the files: where readers see a name, write the name.',
    },
  },
  check: checkIdsAsNames,
  examples: {
    'The id of an actor where readers see a name': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
by: guest
    ^^^^^ “guest” is the id of an actor, and readers would see it as it stands. Write “The guest”.
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).
=== sources/host-post.md
---
title: A post of the host
publisher: host
           ^^^^ “host” is the id of an actor, and readers would see it as it stands. Write “The host”.
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
`,
  },
};

/** Fields that hold the name of somebody in words. */
function checkIdsAsNames(linked: LinkedRecord): Problem[] {
  // An alias is a name.
  const nameOf = new Map(
    linked.record.actors
      .filter(({ id, aliases }) => !aliases.includes(id))
      .map(({ id, name }) => [id, name]),
  );
  return namesIn(linked.record).flatMap(({ thing, path, name }) => {
    const entry = linked.entryOf.get(thing);
    const meant = name === undefined ? undefined : nameOf.get(name);
    if (!entry || meant === undefined || meant === name) return [];
    return [
      problemAt(entry, path, {
        rule: 'id-as-name',
        message: `“${name}” is the id of an actor, and readers would see it as it stands.`,
        todo: `Write “${meant}”.`,
      }),
    ];
  });
}

function namesIn({ articles, claims, sources }: Record) {
  return [
    ...articles.flatMap((thing) => [
      { thing, path: ['by'], name: thing.by },
      { thing, path: ['reviewedBy'], name: thing.reviewedBy },
    ]),
    ...[...articles, ...claims].flatMap((thing) =>
      thing.objections.map(({ from }, i) => ({
        thing,
        path: ['objections', i, 'from'],
        name: from,
      })),
    ),
    ...sources.flatMap((thing) => [
      { thing, path: ['publisher'], name: thing.publisher },
      { thing, path: ['retracted', 'by'], name: thing.retracted?.by },
    ]),
  ];
}
