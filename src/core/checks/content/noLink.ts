import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const noLink: ContentCheck = {
  scope: 'content',
  rules: {
    'no-link': {
      severity: 'warning',
      explanation: 'Readers cannot verify a source without a link.',
    },
  },
  check: checkNoLink,
  examples: {
    'A source that nobody can open': `
=== sources/guest-post.md
---
title: A post of the guest
       ^^^^^^^^^^^^^^^^^^^ warning: A reader cannot open the source “guest-post”: it has no link. Add \`url\`, or \`seenIn\` with the page on which you read it, if there is one.
publisher: The guest
kind: statement
published: 2025-08-19
language: en
---
`,
  },
};

/**
 * A source that a reader cannot open is asked about. One that others pass on can at least be
 * followed to these; not asked while who passes on whom is not wholly known.
 */
function checkNoLink(linked: LinkedRecord): Problem[] {
  if (linked.unreadFiles.length > 0 || linked.filesWithDeadReferences.size > 0) return [];
  const passedOn = new Set(linked.record.sources.flatMap((source) => source.relays));
  for (const claim of linked.record.claims)
    for (const report of claim.reports) for (const source of report.via) passedOn.add(source);
  return linked.record.sources.flatMap((source) => {
    const entry = linked.entryOf.get(source);
    return entry && !source.url && !source.archived && !source.seenIn && !passedOn.has(source)
      ? [
          problemAt(entry, ['title'], {
            severity: 'warning',
            rule: 'no-link',
            message: `A reader cannot open the source “${source.id}”: it has no link.`,
            todo: 'Add `url`, or `seenIn` with the page on which you read it, if there is one.',
          }),
        ]
      : [];
  });
}
