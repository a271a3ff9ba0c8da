import type { Problem } from '../../markdown/problem.ts';
import { isBefore } from '../../dates/order.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const laterThanSource: ContentCheck = {
  scope: 'content',
  rules: {
    dates: {
      severity: 'warning',
      explanation:
        'Words cannot be later than the source that contains them, unless its page was changed.',
    },
  },
  check: checkLaterThanSource,
  examples: {
    'A statement later than its source': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post, when: 2025-09-19 }
                                                        ^^^^^^^^^^ warning: This is dated 2025-09-19, and “guest-post”, in which it stands, 2025-08-19. Correct one of the dates if it is wrong.
---
`,
  },
};

/**
 * What stands in a source was said by the day on which that came out. Its page may have been
 * changed later, so this is asked.
 */
function checkLaterThanSource(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim) as Entry<'claims'> | undefined;
    return [...claim.statements, ...claim.reports].flatMap(({ type, index, when, source }) =>
      entry && isBefore(source.published, when)
        ? [
            problemAt(entry, [`${type}s`, index, 'when'], {
              severity: 'warning',
              rule: 'dates',
              message: `This is dated ${when.text}, and “${source.id}”, in which it stands, ${source.published.text}.`,
              todo: 'Correct one of the dates if it is wrong.',
            }),
          ]
        : [],
    );
  });
}
