import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const sideNotConcerned: ContentCheck = {
  scope: 'content',
  rules: {
    'not-concerned': { severity: 'warning', explanation: 'Only the sides named in `about` decide a claim; a speaker of another side may be missing from it.' },
  },
  check: checkSideNotConcerned,
  examples: {
    'Who speaks is not among those concerned': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
             ^^^^^ warning: “guest” speaks here, and its side, The guest, is not among \`about\`. Add an actor of that side to \`about\` if it can bear the claim out or deny it.
---
`,
  },
};

/**
 * Who speaks on a claim is mostly concerned by it: an actor of a side that `about` does not name is
 * asked about. Not asked where `about`, or the actor as its side, names somebody who does not
 * exist: that is a problem already.
 */
function checkSideNotConcerned(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim) as Entry<'claims'> | undefined,
      sides = new Set(claim.about.map((actor) => actor.side));
    if (!entry || entry.data.about.length > claim.about.length) return [];
    return claim.statements.flatMap((statement) => {
      const { side } = statement.actor.speaksFor ?? statement.actor;
      return !sides.has(side) && !linked.filesWithDeadReferences.has(statement.actor.file)
        ? [
            problemAt(entry, ['statements', statement.index, 'actor'], {
              severity: 'warning',
              rule: 'not-concerned',
              message: `“${statement.actor.id}” speaks here, and its side, ${side.name}, is not among \`about\`.`,
              todo: 'Add an actor of that side to `about` if it can bear the claim out or deny it.',
            }),
          ]
        : [];
    });
  });
}
