import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Problem } from '../../markdown/problem.ts';
import { analyse } from '../../standing/analyse.ts';
import type { CheckContext, ContentCheck } from '../check.ts';

export const bothHold: ContentCheck = {
  scope: 'standing',
  rules: {
    'both-hold': {
      severity: 'warning',
      explanation: 'Two claims that conflict are rarely both established.',
    },
  },
  check: checkBothHold,
  examples: {
    'A claim against itself, and two that conflict and both hold': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", "They [kept silent](../claims/they-kept-silent.md).", Nobody else was there.]
---
=== claims/they-kept-silent.md
---
claim: The host and the guest kept silent
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
against:
  - { claim: they-spoke, note: Both cannot be. }
             ^^^^^^^^^^ warning: “they-kept-silent” (agreed by all sides) conflicts with “they-spoke” (agreed by all sides), and both hold. Check both records. If one rules the other out, write \`excludes\`; if they do not conflict, remove \`against\`.
---
`,
  },
};

/** Two claims that conflict, and both hold. */
function checkBothHold(linked: LinkedRecord, context: CheckContext): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    return claim.against.flatMap((against) => {
      const { index } = against;
      const own = analyse(claim).standing;
      const other = analyse(against.claim).standing;
      return entry && index !== undefined && own.row.firm && other.row.firm
        ? [
            problemAt(entry, ['against', index, 'claim'], {
              severity: 'warning',
              rule: 'both-hold',
              message: `“${claim.id}” (${context.describeStanding(own).predicate}) conflicts with “${against.claim.id}” (${context.describeStanding(other).predicate}), and both hold.`,
              todo: 'Check both records. If one rules the other out, write `excludes`; if they do not conflict, remove `against`.',
            }),
          ]
        : [];
    });
  });
}
