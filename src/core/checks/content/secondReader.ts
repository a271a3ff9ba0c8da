import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article } from '../../model/model.ts';
import { waitingArticles } from '../../model/waiting.ts';
import type { CheckContext, ContentCheck } from '../check.ts';

export const secondReader: ContentCheck = {
  scope: 'content',
  rules: {
    'second-reader': {
      severity: 'error or warning',
      explanation:
        'Where site.md asks for a second reader, an explainer names somebody else than its writer who has read it. Of one whose day is still to come it is a warning until then.',
    },
  },
  check: checkSecondReader,
  examples: {
    'An explainer that nobody else has read': `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
secondReader: true
topics: { talks: Talks }
---
=== articles/the-talk.md
---
title: The talk
       ^^^^^^^^ Nobody but its writer is named as having read this, and site.md asks for a second reader. Add \`reviewedBy\` with the name of who has read it, or \`draft: true\` until then.
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).
=== articles/the-song.md
---
title: The song
dek: What was sung.
topic: talks
by: Ann Editor
reviewedBy: ann editor
            ^^^^^^^^^^ The second reader, “ann editor”, is who wrote it. Name somebody else who has read it, or write \`draft: true\` until then.
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md) and sang.
=== articles/the-play.md
---
title: The play
dek: What was played.
topic: talks
by: Ann Editor
reviewedBy: Bob Editor
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md) and played.
`,
  },
};

/** Where the newsroom asks for it, what is published has had a second reader. */
function checkSecondReader(linked: LinkedRecord, { at }: CheckContext): Problem[] {
  if (linked.siteEntry?.data.secondReader !== true) return [];
  const waiting = new Set(waitingArticles(linked.record, at));
  return linked.record.articles
    .filter(({ draft }) => !draft)
    .flatMap((article) => {
      const finding = findingOf(article);
      const entry = linked.entryOf.get(article);
      if (!finding || !entry) return [];
      const severity = waiting.has(article) ? 'warning' : 'error';
      return [problemAt(entry, [finding.key], { ...finding, severity, rule: 'second-reader' })];
    });
}

function findingOf({ by, reviewedBy }: Article) {
  if (reviewedBy === undefined)
    return {
      key: 'title',
      message:
        'Nobody but its writer is named as having read this, and site.md asks for a second reader.',
      todo: 'Add `reviewedBy` with the name of who has read it, or `draft: true` until then.',
    };
  if (by !== undefined && sameName(by) === sameName(reviewedBy))
    return {
      key: 'reviewedBy',
      message: `The second reader, “${reviewedBy}”, is who wrote it.`,
      todo: 'Name somebody else who has read it, or write `draft: true` until then.',
    };
  return undefined;
}

function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
