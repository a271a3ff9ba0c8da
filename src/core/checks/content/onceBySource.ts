import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Report } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const onceBySource: ContentCheck = {
  scope: 'content',
  rules: {
    'same-report': {
      severity: 'error',
      explanation: 'One source has one report of a claim; a second would be counted twice.',
    },
  },
  check: checkOnceBySource,
  examples: {
    'A report that is recorded twice': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: gazette, says: so }
  - { source: gazette, says: so }
              ^^^^^^^ “gazette” reports this claim twice. Keep report 1 or this one.
---
=== sources/gazette.md
---
title: What people say
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
basis: unnamed
---
`,
  },
};

/** A source reports a claim once: what it says of it is one thing. */
function checkOnceBySource(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    const first = new Map<unknown, Report>();
    return [...claim.reports]
      .sort((a, b) => a.index - b.index)
      .flatMap((report) => {
        const earlier = first.get(report.source);
        if (!earlier) first.set(report.source, report);
        return entry && earlier
          ? [
              problemAt(entry, ['reports', report.index, 'source'], {
                rule: 'same-report',
                message: `“${report.source.id}” reports this claim twice.`,
                todo: `Keep report ${earlier.index + 1} or this one.`,
              }),
            ]
          : [];
      });
  });
}
