import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Claim } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const implications: ContentCheck = {
  scope: 'content',
  rules: {
    'implication-circle': {
      severity: 'error',
      explanation: 'Claims that imply each other in a circle are one claim in several files.',
    },
    'implied-and-excluded': {
      severity: 'error',
      explanation: 'A claim cannot rule out what follows from it.',
    },
  },
  check: checkImplications,
  examples: {
    'Claims that imply each other; one that excludes what it implies': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", "They [met](../claims/they-met.md).", Nobody else was there.]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
implies: [they-met]
         ^^^^^^^^^^ Circular reference: they-spoke implies they-met implies they-spoke. Remove one of them, or make one claim of them.
---
=== claims/they-met.md
---
claim: The host and the guest met
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
implies: [they-spoke]
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", "They [met](../claims/they-met.md).", Nobody else was there.]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
implies: [they-met]
---
=== claims/they-met.md
---
claim: The host and the guest met
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
excludes: [they-spoke]
          ^^^^^^^^^^^^ “they-met” follows from “they-spoke”, and cannot rule it out. Remove one of the two keys.
---
`,
  },
};

/** Implications that come back to where they began, and those that contradict themselves. */
function checkImplications(linked: LinkedRecord): Problem[] {
  const entryOf = (claim: Claim) => linked.entryOf.get(claim) as Entry<'claims'>;
  const circles = circlesIn(linked.record.claims).map((circle) =>
    problemAt(entryOf(circle[0]!), ['implies'], {
      rule: 'implication-circle',
      message: `Circular reference: ${[...circle, circle[0]!].map(({ id }) => id).join(' implies ')}.`,
      todo: 'Remove one of them, or make one claim of them.',
    }),
  );
  if (circles.length) return circles;
  return linked.record.claims.flatMap((claim) => {
    const reached = impliedBy(claim);
    return claim.excludes
      .filter((other) => reached.has(other))
      .map((other) => {
        const own = entryOf(other).data.excludes?.includes(claim.id);
        return problemAt(entryOf(own ? other : claim), ['excludes'], {
          rule: 'implied-and-excluded',
          message: `“${other.id}” follows from “${claim.id}”, and cannot ${own ? 'rule it out' : 'be ruled out by it'}.`,
          todo: 'Remove one of the two keys.',
        });
      });
  });
}

/** All that follows from a claim. */
function impliedBy(claim: Claim): Set<Claim> {
  const reached = new Set(claim.implies);
  for (const each of reached) for (const further of each.implies) reached.add(further);
  return reached;
}

/**
 * A circle of each group of claims that imply each other, from its last id on. Each claim is
 * walked through once, however long the chains.
 */
function circlesIn(claims: readonly Claim[]): Claim[][] {
  const circles: Claim[][] = [];
  const done = new Set<Claim>();
  for (const start of claims.toReversed()) {
    const path: Claim[] = [];
    const onPath = new Set<Claim>();
    const stack: { claim: Claim; next: number }[] = done.has(start)
      ? []
      : [{ claim: start, next: 0 }];
    while (stack.length) {
      const top = stack.at(-1)!;
      if (top.next === 0) {
        path.push(top.claim);
        onPath.add(top.claim);
      }
      const other = top.claim.implies[top.next++];
      if (other === undefined) {
        stack.pop();
        path.pop();
        onPath.delete(top.claim);
        done.add(top.claim);
      } else if (onPath.has(other)) circles.push(path.slice(path.indexOf(other)));
      else if (!done.has(other)) stack.push({ claim: other, next: 0 });
    }
  }
  return circles;
}
