import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const sameStatement: ContentCheck = {
  scope: 'content',
  rules: {
    'same-statement': {
      severity: 'warning',
      explanation: 'The same statement recorded twice is a copying mistake.',
    },
  },
  check: checkSameStatement,
  examples: {
    'A statement that is recorded twice': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Statement 2 says the same as statement 1. Keep one of them.
  - { actor: guest, says: so, source: guest-post }
---
`,
  },
};

/**
 * One statement is written once: the same actor, word, source and day twice is a slip of copying.
 */
function checkSameStatement(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    const first = new Map<string, number>();
    return [...claim.statements]
      .sort((a, b) => a.index - b.index)
      .flatMap((statement) => {
        const key = [
          statement.actor.id,
          statement.says,
          statement.source.id,
          statement.when.text,
          ...statement.quotes,
        ].join('\n');
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, statement.index);
        return entry && earlier !== undefined
          ? [
              problemAt(entry, ['statements', statement.index], {
                severity: 'warning',
                rule: 'same-statement',
                message: `Statement ${statement.index + 1} says the same as statement ${earlier + 1}.`,
                todo: 'Keep one of them.',
              }),
            ]
          : [];
      });
  });
}
