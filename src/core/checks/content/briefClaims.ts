import { problemAt, problemIn } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Problem } from '../../markdown/problem.ts';
import type { ContentCheck } from '../check.ts';

export const briefClaims: ContentCheck = {
  scope: 'content',
  rules: {
    'brief-claim': {
      severity: 'warning',
      explanation:
        'Who reads on from the brief looks for what it says in the text: the short is a part of the long.',
    },
  },
  check: checkBriefClaims,
  examples: {
    'A claim that only the brief links': `
=== claims/they-sang.md
---
claim: The host and the guest sang
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - "They [spoke](../claims/they-spoke.md)."
  - "The host says that they [sang](../claims/they-sang.md)."
                                    ^^^^^^^^^^^^^^^^^^^^^^ warning: The brief links “they-sang”, and the text does not. Say it in the text as well, or leave it out of the brief.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md) all night.
`,
  },
};

/**
 * A claim that the brief of an article links and its text does not. A draft may be half written.
 */
function checkBriefClaims(linked: LinkedRecord): Problem[] {
  return linked.record.articles.flatMap((article) => {
    const entry = linked.entryOf.get(article);
    const inText = new Set(article.body.claimLinks.map(({ claim }) => claim));
    if (!entry || article.draft || article.retracted || inText.size === 0) return [];
    return article.brief.flatMap(({ claimLinks }, i) =>
      claimLinks
        .filter(({ claim }) => !inText.has(claim) && !claim.retracted)
        .map(({ claim, url }) => {
          const path = ['brief', i];
          const words = entry.parsed.frontMatter?.placeWithin(path, url);
          const finding = {
            severity: 'warning' as const,
            rule: 'brief-claim',
            message: `The brief links “${claim.id}”, and the text does not.`,
            todo: 'Say it in the text as well, or leave it out of the brief.',
          };
          return words ? problemIn(entry, words, finding) : problemAt(entry, path, finding);
        }),
    );
  });
}
