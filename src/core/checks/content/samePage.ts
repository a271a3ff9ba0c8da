import type { Problem } from '../../markdown/problem.ts';
import { withoutTracking } from '../../markdown/tracking.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const samePage: ContentCheck = {
  scope: 'content',
  rules: {
    'same-page': { severity: 'warning', explanation: 'Two sources with one address are probably one, and would be counted as two.' },
  },
  check: checkSamePage,
  examples: {
    'Two sources at one address': `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://host.example/post/
published: 2025-08-19
language: en
---
=== sources/host-post.md (as it was)
@ 5:6 warning: The source “guest-post” is the same page. If they are one, keep one of the two files.
`,
  },
};

/** Two sources at one address are perhaps one. */
function checkSamePage(linked: LinkedRecord): Problem[] {
  const first = new Map<string, string>();
  return linked.record.sources.flatMap((source) => {
    const entry = linked.entryOf.get(source),
      key = source.url && (withoutTracking(source.url)?.clean ?? source.url).replace(/\/$/, ''),
      other = key && first.get(key);
    if (!entry || !key) return [];
    if (!other) first.set(key, source.id);
    return other
      ? [
          problemAt(entry, ['url'], {
            severity: 'warning',
            rule: 'same-page',
            message: `The source “${other}” is the same page.`,
            todo: 'If they are one, keep one of the two files.',
          }),
        ]
      : [];
  });
}
